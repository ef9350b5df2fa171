import { elementInFocus, isElement, isFrame } from '../describe/describe.ts';
import type { CaptureContext } from './capture-context.ts';
import type { CaptureSession } from './capture-session.ts';

const reachMilliseconds = 1000;
const mostFrames = 64;

/**
 * Frames that our script is not in. One that can be looked into is reached by the worker when this page asks for it; one
 * that stays silent is counted, or that a person went into before. Chromium leaves out frames at an address such as
 * about:blank#part and tells nobody that they loaded, so they are looked for whenever somebody acts. Whether a person
 * goes into a frame that we may not see, the worker finds out by asking who has the focus.
 */
export function watchFrames({ session, listen }: CaptureContext): void {
  const { frames } = session;
  const search = createSearch(session);
  search.lookAtAll();
  frames.onFocusAsked(() => {
    search.lookAtFocus();
    return focusHere();
  });
  listen('load', ({ target }) => {
    if (isElement(target) && isFrame(target)) {
      search.look(target.contentWindow);
    }
  });
  listen('pointerdown', search.lookAtAll);
  listen('keydown', search.lookAtAll);
  listen('focus', (event) => {
    if (isOfWindow(event)) {
      frames.focus('gained');
    }
  });
  listen('blur', (event) => {
    if (isOfWindow(event)) {
      frames.focus('lost');
      // Only then it is known where the focus went.
      setTimeout(search.lookAtFocus, 0);
    }
  });
}

/**
 * Whether this page has the focus itself, or a frame in it that cannot be looked into; undefined where neither has it,
 * or where no person brought it there.
 */
function focusHere(): 'here' | 'in_frame' | undefined {
  if (!document.hasFocus() || !navigator.userActivation.isActive) {
    return undefined;
  }
  const element = elementInFocus();
  if (!element || !isFrame(element)) {
    return 'here';
  }
  const view = element.contentWindow;
  return view && !isOpenToUs(view) ? 'in_frame' : undefined;
}

interface FrameSearch {
  look(view: Window | null): void;
  lookAtAll(): void;
  lookAtFocus(): void;
}

function createSearch(session: CaptureSession): FrameSearch {
  const awaited = new Set<Window>();
  const counted = new WeakSet<Window>();
  const isSilent = (view: Window) => isOpenToUs(view) && !session.frames.isReached(view);
  const count = (view: Window) => {
    if (!counted.has(view) && !session.signal.aborted) {
      counted.add(view);
      session.count('frame_not_reached');
    }
  };
  const giveUp = () => {
    const views = [...awaited];
    awaited.clear();
    views.filter((view) => !view.closed && isSilent(view)).forEach(count);
  };
  const look = (view: Window | null) => {
    if (view && awaited.size < mostFrames && !awaited.has(view) && isSilent(view)) {
      if (awaited.size === 0) {
        setTimeout(giveUp, reachMilliseconds);
      }
      awaited.add(view);
      session.frames.reach();
    }
  };
  return {
    look,
    lookAtAll: () => {
      const views = window.frames;
      for (let index = 0; index < Math.min(views.length, mostFrames); index += 1) {
        look(views[index] ?? null);
      }
    },
    lookAtFocus: () => {
      const element = elementInFocus();
      const view = element && isFrame(element) ? element.contentWindow : null;
      if (view && isSilent(view)) {
        count(view);
        look(view);
      }
    },
  };
}

/** And not of an element in it. */
function isOfWindow({ target, currentTarget }: Event): boolean {
  return target === currentTarget;
}

function isOpenToUs(view: Window): boolean {
  try {
    return view.document !== null;
  } catch {
    return false;
  }
}
