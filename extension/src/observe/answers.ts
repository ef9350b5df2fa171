/** When the second frame may be over, in milliseconds after the first one began. */
const secondFrame = 20;
const lateMilliseconds = 1000;

/** What is asked of a page when it may have answered. */
export interface Question {
  /** After two frames: what a page does at once is done, and has its layout, so that asking for it costs nothing. */
  readonly soon: () => void;
  /** After a second: nothing more is waited for. */
  readonly late: () => void;
}

export type Ask = (question: Question) => void;

/**
 * Asks what came of an action. Whatever is to be asked from before one frame on is asked together, as each timer and
 * each request of a frame is paid for; that of a second frame, from within the first, most of all.
 */
export function createAsk(): Ask {
  let planned: Question[] = [];
  return (question) => {
    planned.push(question);
    if (planned.length > 1) {
      return;
    }
    const questions = planned;
    const close = () => {
      planned = planned === questions ? [] : planned;
    };
    requestAnimationFrame(() => {
      close();
      setTimeout(() => askAll(questions.map(({ soon }) => soon)), secondFrame);
    });
    setTimeout(() => {
      // Pages that are not shown have no frames.
      close();
      askAll(questions.map(({ late }) => late));
    }, lateMilliseconds);
  };
}

/** Whatever goes wrong with one, the others are asked. */
function askAll([first, ...others]: readonly (() => void)[]): void {
  try {
    first?.();
  } finally {
    if (others.length > 0) {
      askAll(others);
    }
  }
}
