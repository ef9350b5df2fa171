// A browser that does not answer is found at the call that it left unanswered, before the test's own time is over.
export const protocolTimeout = 60_000;
