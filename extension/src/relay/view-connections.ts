// The extension's own pages: they see the state whenever it changes and ask things of the host.
import type { Line } from '../platform/browser.ts';
import type { State, ToHost } from '../protocol/protocol.ts';
import {
  type Answer,
  isFromView,
  isOwnDataRequest,
  type Request,
  type ToView,
} from '../protocol/view-messages.ts';
import type { HostAnswer } from './host-connection.ts';

interface Asked {
  readonly line: Line;
  readonly id: number;
}

export interface ViewConnections {
  add(line: Line): void;
  receive(line: Line, message: unknown): void;
  remove(line: Line): void;
  apply(state: State): void;
  /** What the host says to a request. */
  answered(message: HostAnswer): void;
  /** Nothing that was asked will be answered. */
  lost(): void;
}

const hostMissing: Answer = { type: 'error', code: 'host_missing' };
const hostTooOld: Answer = { type: 'error', code: 'protocol_mismatch' };
const firstWithOwnData = 3;

function answerOf(message: HostAnswer): Answer {
  switch (message.type) {
    case 'error':
      return { type: 'error', code: message.code };
    case 'steps':
    case 'tasks':
    case 'task_steps':
    case 'losses':
    case 'erased': {
      const { request: _, ...answer } = message;
      return answer;
    }
    case 'ack':
    case 'done':
      return { type: 'done' };
  }
}

export function createViewConnections(
  send: (message: ToHost) => boolean,
  protocol: () => number,
): ViewConnections {
  const lines = new Set<Line>();
  const asked = new Map<number, Asked>();
  let state: State | undefined;
  let lastRequest = 0;

  function tell(line: Line, message: ToView): void {
    line.post(message);
  }

  function ask(line: Line, id: number, request: Request): void {
    // It would answer without saying to what.
    if (isOwnDataRequest(request) && protocol() < firstWithOwnData) {
      tell(line, { type: 'answer', id, answer: hostTooOld });
      return;
    }
    lastRequest += 1;
    if (send({ ...request, request: lastRequest })) asked.set(lastRequest, { line, id });
    else tell(line, { type: 'answer', id, answer: hostMissing });
  }

  function settle(request: number, answer: Answer): void {
    const entry = asked.get(request);
    asked.delete(request);
    if (entry !== undefined) tell(entry.line, { type: 'answer', id: entry.id, answer });
  }

  return {
    add(line) {
      lines.add(line);
      if (state !== undefined) tell(line, { type: 'view', state });
    },
    receive(line, message) {
      if (isFromView(message)) ask(line, message.id, message.request);
    },
    remove(line) {
      lines.delete(line);
    },
    apply(next) {
      state = next;
      for (const line of lines) tell(line, { type: 'view', state });
    },
    answered(message) {
      if ('request' in message && message.request !== undefined)
        settle(message.request, answerOf(message));
    },
    lost() {
      for (const request of [...asked.keys()]) settle(request, hostMissing);
    },
  };
}
