/**
 * The address of the page that a window shows. A frame without one of its own (about:srcdoc, about:blank) belongs to
 * the page that made it, if that has the same origin (HTML, 7.1.1: such a document inherits its creator's origin).
 */
export function pageAddress(start: Window): string {
  let view = start;
  while (view.location.protocol === 'about:' && view.parent !== view && isReachable(view.parent)) {
    view = view.parent;
  }
  return view.location.href;
}

function isReachable(view: Window): boolean {
  try {
    return view.location.href !== '';
  } catch {
    return false;
  }
}
