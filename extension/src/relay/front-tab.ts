// Which of the tabs with approved pages a person looks at, from the visibility of these pages alone: nothing is asked or
// known about other tabs. A person has switched when a page is seen again and the one that was in front before is hidden
// and still there. A new tab is seen from the start, so opening it is no switch; a tab that is closed is gone, so coming
// back from it is none either; and when a window opens again, no page was in front before.

/** How long to wait for word from the page that was in front, in milliseconds: browsers tell in either order. */
const hidingTime = 500;
/** A page that is hidden may be one that is closed, of which the browser tells a moment later. */
const closingTime = 100;

export interface FrontTab {
  /** A document at the top of the tab has connected. */
  connected(tab: number, isVisible: boolean): void;
  changed(tab: number, isVisible: boolean): void;
  /** The tab was closed, or shows another page. */
  gone(tab: number): void;
}

/** Calls back with the tab that a person has switched to. */
export function createFrontTab(switched: (tab: number) => void): FrontTab {
  const visible = new Map<number, boolean>();
  let front: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The tab that is seen again, while nothing is known of the one before. */
  let next: number | undefined;

  function decideIn(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(decide, milliseconds);
  }

  function decide(): void {
    clearTimeout(timer);
    const before = front;
    const now = next;
    next = undefined;
    if (now === undefined || visible.get(now) !== true) return;
    front = now;
    if (before !== undefined && visible.get(before) === false) switched(now);
  }

  function seen(tab: number): void {
    if (front === undefined || front === tab) {
      front = tab;
      return;
    }
    next = tab;
    decideIn(visible.get(front) === false ? closingTime : hidingTime);
  }

  return {
    connected(tab, isVisible) {
      const isNew = !visible.has(tab);
      visible.set(tab, isVisible);
      if (isVisible && (isNew || front === undefined)) front = tab;
    },
    changed(tab, isVisible) {
      visible.set(tab, isVisible);
      if (isVisible) seen(tab);
      else if (tab === front && next !== undefined) decideIn(closingTime);
    },
    gone(tab) {
      visible.delete(tab);
      if (tab !== front) return;
      front = undefined;
      decide();
    },
  };
}
