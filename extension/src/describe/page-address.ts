import type { CapturedEvent } from '../protocol/protocol.ts';
import { titleOf } from './dom-access.ts';

const makerLimit = 16;
const withoutAddress = new Set(['about:', 'blob:']);
const urlLimit = 8192;
const titleLimit = 512;

/** The page as it is now. */
export function describePage(): CapturedEvent['page'] {
  return {
    url: pageAddress(window).slice(0, urlLimit),
    title: titleOf(document).slice(0, titleLimit),
  };
}

/**
 * The address of the page that a window shows. A frame or popup without one of its own (about:srcdoc, about:blank, what
 * a script made) belongs to the page that made it, if that has the same origin (HTML, 7.1.1: such a document inherits
 * its creator's origin).
 */
export function pageAddress(start: Window): string {
  let view = start;
  for (let makers = 0; makers < makerLimit; makers += 1) {
    const maker = withoutAddress.has(view.location.protocol) ? makerOf(view) : undefined;
    if (maker === undefined) {
      break;
    }
    view = maker;
  }
  return view.location.href;
}

/** The window around a frame, or the one that opened a popup; only where it can be looked into. */
function makerOf(view: Window): Window | undefined {
  const maker: Window | null = view.parent === view ? view.opener : view.parent;
  return maker && isReachable(maker) ? maker : undefined;
}

function isReachable(view: Window): boolean {
  try {
    return view.location.href !== '';
  } catch {
    return false;
  }
}
