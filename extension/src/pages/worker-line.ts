// How a page of the extension sees the state and asks the host for something, through the worker.
import { connectExtensionPageToWorker, type Line } from '../platform/browser.ts';
import type { State } from '../protocol/protocol.ts';
import {
  type Answer,
  type FromView,
  isToView,
  type Request,
  type ToView,
} from '../protocol/view-messages.ts';

export interface WorkerLine {
  ask(request: Request): Promise<Answer>;
}

const hostMissing: Answer = { type: 'error', code: 'host_missing' };
const reconnectTime = 250;

export function openWorkerLine(show: (state: State) => void): WorkerLine {
  const asked = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  let line: Line;

  function receive(message: ToView): void {
    if (message.type === 'view') show(message.state);
    else {
      asked.get(message.id)?.(message.answer);
      asked.delete(message.id);
    }
  }

  function connect(): void {
    line = connectExtensionPageToWorker();
    line.onMessage((message) => {
      if (isToView(message)) receive(message);
    });
    line.onDisconnect(() => {
      for (const answer of asked.values()) answer(hostMissing);
      asked.clear();
      // The worker was stopped; connecting starts it again.
      setTimeout(connect, reconnectTime);
    });
  }

  connect();
  return {
    ask(request) {
      lastId += 1;
      const message: FromView = { type: 'request', id: lastId, request };
      return new Promise((resolve) => {
        asked.set(message.id, resolve);
        line.post(message);
      });
    },
  };
}
