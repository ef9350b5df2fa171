/** A failure that is told in one line, with the exit code that stands for it. */
export class RecordingError extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
