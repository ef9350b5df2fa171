import type { NavigationCause, NavigationMode } from '../protocol/protocol.ts';
import type { Arrival, HistoryDirection } from './arrival.ts';
import type { ActionCapture, CaptureContext } from './capture-context.ts';
import { elementsOf, isLink } from './event-element.ts';
import { goBackBy } from './go-back.ts';
import { goForwardBy } from './go-forward.ts';
import { directionBetween, directionOfArrival, directionOfLeaving } from './history-direction.ts';
import { type EntryChange, navigationOf } from './navigation-api.ts';
import { openTabBy } from './open-tab.ts';
import { reloadBy } from './reload.ts';
import { followOpenings } from './tab-opening.ts';

const causeMilliseconds = 1000;
/** A recording that begins later than this, in milliseconds, tells only that the document is there. */
const openingMilliseconds = 10_000;

/** Resuming a recording in the same document is no navigation. */
const announced = new WeakSet<Document>();

/** The first that knows the arrival names it; any other is a navigation. */
const arrivalKinds = [openTabBy, reloadBy, goBackBy, goForwardBy];

export const navigate: ActionCapture = {
  kind: 'navigate',
  start: (context) => {
    followOpenings(context);
    if (window !== window.top) {
      return;
    }
    announceDocument(context);
    const leave = followComingBack(context);
    observeHistory(context, followCauses(context, leave), leave);
  },
};

function announceDocument(context: CaptureContext): void {
  if (announced.has(document)) {
    return;
  }
  announced.add(document);
  const mode = 'full_page';
  if (performance.now() > openingMilliseconds) {
    emitArrival(context, { cause: 'other', mode });
    return;
  }
  const { cause, left, isOpenedTab } = context.session.before;
  const direction = directionOfArrival(navigationOf(window), left);
  emitArrival(context, { cause: documentCause(cause), mode, direction, isOpenedTab });
}

type Leave = (cause: NavigationCause, direction: HistoryDirection | undefined) => void;

/** A document that comes back from the browser's cache is come to again, by the way that it was left. */
function followComingBack(context: CaptureContext): Leave {
  let lastLeft: HistoryDirection | undefined;
  context.listen('pageshow', (event) => {
    if (event.persisted) {
      const direction = directionOfArrival(navigationOf(window), lastLeft);
      // What the document before this one was left for is here: it is no cause of what comes next.
      context.session.leaving('other', undefined);
      emitArrival(context, { cause: 'back_forward', mode: 'full_page', direction });
    }
  });
  return (cause, direction) => {
    lastLeft = direction;
    context.session.leaving(cause, direction);
  };
}

function documentCause(told: NavigationCause | undefined): NavigationCause {
  const entry = performance.getEntriesByType('navigation')[0];
  const type = entry && 'type' in entry ? entry.type : undefined;
  return type === 'reload' || type === 'back_forward' ? type : (told ?? 'other');
}

/** Returns what a person did a moment ago that may be why the page changes now. */
function followCauses(context: CaptureContext, leave: Leave): () => NavigationCause {
  let last: { readonly cause: 'link' | 'form'; readonly time: number } | undefined;
  const remember = (cause: 'link' | 'form' | undefined) => {
    last = cause && { cause, time: performance.now() };
    if (cause && !navigationOf(window)) {
      leave(cause, 'forward');
    }
  };
  context.listen('click', (event) => remember(isOnLink(event) ? 'link' : undefined));
  context.listen('submit', (event) => {
    const senders = [elementsOf(event)[0], event.submitter];
    // A script can send a form too.
    if (
      context.gesture.isRecent(event) &&
      senders.some((one) => one && context.gesture.reached(one))
    ) {
      remember('form');
    }
  });
  return () => (last && performance.now() - last.time <= causeMilliseconds ? last.cause : 'script');
}

function isOnLink(event: Event): boolean {
  return elementsOf(event).some(isLink);
}

function observeHistory(context: CaptureContext, cause: () => NavigationCause, leave: Leave): void {
  const { signal } = context.session;
  let before = location.href;
  const changed = ({ type, from: left }: EntryChange) => {
    const from = new URL(before);
    const to = new URL(location.href);
    before = location.href;
    if (isNavigation(from, to, type)) {
      const traversed = type === 'traverse';
      const direction = directionBetween(left, navigationOf(window)?.currentEntry);
      const arrivalCause = traversed ? 'back_forward' : cause();
      emitArrival(context, { cause: arrivalCause, mode: modeOf(from, to), direction });
    }
  };
  const navigation = navigationOf(window);
  if (!navigation) {
    context.listen('hashchange', () => changed({ type: 'push', from: undefined }));
    context.listen('popstate', () => changed({ type: 'traverse', from: undefined }));
    return;
  }
  navigation.onCurrentEntryChange(changed, signal);
  navigation.onLeaving((leaving) => {
    const traversed = leaving.type === 'traverse' ? 'back_forward' : cause();
    const direction = directionOfLeaving(leaving, navigation.currentEntry);
    leave(leaving.type === 'reload' ? 'reload' : traversed, direction);
  }, signal);
}

/** A replaced entry counts only as a new route: pages mirror typed text in query and hash. */
function isNavigation(from: URL, to: URL, type: string | null): boolean {
  if (type === 'push' || type === 'traverse') {
    return from.href !== to.href;
  }
  return type === 'replace' && (from.pathname !== to.pathname || isHashRoute(from, to));
}

function isHashRoute(from: URL, to: URL): boolean {
  return to.hash.startsWith('#/') && routeOf(from.hash) !== routeOf(to.hash);
}

function routeOf(hash: string): string {
  return hash.split('?', 1)[0] ?? '';
}

function modeOf(from: URL, to: URL): NavigationMode {
  const isFragment = from.pathname === to.pathname && from.search === to.search;
  return isFragment ? 'fragment' : 'history';
}

function emitArrival(context: CaptureContext, arrival: Arrival): void {
  const { cause, mode } = arrival;
  const named = arrivalKinds.map((by) => by(arrival)).find((action) => action !== undefined);
  const action = named ?? { kind: 'navigate' as const, cause, mode };
  context.emit({ kind: action.kind, build: () => action });
}
