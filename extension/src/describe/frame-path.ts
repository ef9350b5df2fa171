const depthLimit = 16;

/** The frame's place, as indexes into `window.frames`, from the top window inwards. */
export function framePath(start: Window): number[] {
  const path: number[] = [];
  for (let view = start; view !== view.parent && path.length < depthLimit; view = view.parent) {
    path.unshift(indexInParent(view));
  }
  return path;
}

function indexInParent(view: Window): number {
  for (let index = 0; index < view.parent.length; index += 1) {
    if (view.parent[index] === view) {
      return index;
    }
  }
  // A frame in a shadow root is not among them (HTML, "document-tree child navigables"); this names no other frame.
  return view.parent.length;
}
