// Brings our script into frames that a registration does not reach: Chromium leaves out those at an address such as
// about:blank#part, but runs a script in them that is injected into the tab.

/** A page may make frames in a loop; what comes meanwhile is reached together. */
const pause = 300;

export function createFrameReach(inject: (tab: number) => Promise<void>): (tab: number) => void {
  const waiting = new Set<number>();
  return (tab) => {
    if (waiting.has(tab)) return;
    waiting.add(tab);
    setTimeout(() => {
      waiting.delete(tab);
      void inject(tab);
    }, pause);
  };
}
