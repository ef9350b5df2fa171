import type { NavigationCause, NavigationMode } from '../protocol/protocol.ts';
import type { ActionCapture, CaptureContext } from './capture-context.ts';
import { elementsOf } from './event-element.ts';
import { navigationOf } from './navigation-api.ts';

const causeMilliseconds = 1000;

/** Resuming a recording in the same document is no navigation. */
const announced = new WeakSet<Document>();

export const navigate: ActionCapture = {
  kind: 'navigate',
  start: (context) => {
    if (window !== window.top) {
      return;
    }
    announceDocument(context);
    const cause = followCauses(context);
    observeHistory(context, cause);
  },
};

function announceDocument(context: CaptureContext): void {
  if (!announced.has(document)) {
    announced.add(document);
    emitNavigation(context, documentCause(context.session.cause), 'full_page');
  }
  context.listen('pageshow', (event) => {
    if (event.isTrusted && event.persisted) {
      emitNavigation(context, 'back_forward', 'full_page');
    }
  });
}

function documentCause(told: NavigationCause | undefined): NavigationCause {
  const entry = performance.getEntriesByType('navigation')[0];
  const type = entry && 'type' in entry ? entry.type : undefined;
  if (type === 'reload' || type === 'back_forward') {
    return type;
  }
  return told ?? 'other';
}

/** Returns what a person did a moment ago that may be why the page changes now. */
function followCauses(context: CaptureContext): () => NavigationCause {
  let last: { readonly cause: 'link' | 'form'; readonly time: number } | undefined;
  const remember = (event: Event, cause: 'link' | 'form' | undefined) => {
    if (event.isTrusted && context.gesture.caused(undefined, event)) {
      last = cause && { cause, time: performance.now() };
      if (cause && !navigationOf(window)) {
        context.session.leaving(cause);
      }
    }
  };
  context.listen('click', (event) => {
    const isLink = elementsOf(event).some((element) => element.matches('a[href],area[href]'));
    remember(event, isLink ? 'link' : undefined);
  });
  context.listen('submit', (event) => remember(event, 'form'));
  return () => (last && performance.now() - last.time <= causeMilliseconds ? last.cause : 'script');
}

function observeHistory(context: CaptureContext, cause: () => NavigationCause): void {
  const { signal } = context.session;
  let before = location.href;
  const changed = (type: string | null) => {
    const from = new URL(before);
    const to = new URL(location.href);
    before = location.href;
    if (isNavigation(from, to, type)) {
      const traversed = type === 'traverse';
      emitNavigation(context, traversed ? 'back_forward' : cause(), modeOf(from, to));
    }
  };
  const navigation = navigationOf(window);
  if (!navigation) {
    context.listen('hashchange', () => changed('push'));
    context.listen('popstate', () => changed('traverse'));
    return;
  }
  navigation.onCurrentEntryChange(changed, signal);
  navigation.onLeaving((type) => {
    const traversed = type === 'traverse' ? 'back_forward' : cause();
    context.session.leaving(type === 'reload' ? 'reload' : traversed);
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

function emitNavigation(
  context: CaptureContext,
  cause: NavigationCause,
  mode: NavigationMode,
): void {
  context.emit({ kind: 'navigate', build: () => ({ kind: 'navigate', cause, mode }) });
}
