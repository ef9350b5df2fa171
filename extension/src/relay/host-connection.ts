// The line to the native host: hello first, nothing else before its welcome, connected again after every loss
// with growing delays. What is sent while there is no welcome is not kept here; senders keep their own.
import type { Line } from '../platform/browser.ts';
import { readHostMessage } from '../protocol/host-message.ts';
import type { State, ToExtension, ToHost } from '../protocol/protocol.ts';
import { createBackoff } from './backoff.ts';

export const hostName = 'org.fairtrace.host';

/** Versions of the protocol that this extension speaks; a host answers in the newest that both do. */
export const newestProtocol = 3;
const oldestProtocol = 1;

/** How long pages go on being captured while a host that was there is gone, in milliseconds. */
const graceTime = 5000;

export type HostAnswer = Exclude<ToExtension, { type: 'welcome' } | { type: 'state' }>;

export interface HostListener {
  welcome(state: State): void;
  state(state: State): void;
  answer(message: HostAnswer): void;
  /** The line is cut; what was not answered will not be. */
  lost(): void;
  /** Cut for so long that nobody can count on the host. */
  missing(): void;
}

export interface HostConnection {
  start(): void;
  /** False if there is no host that would take it. */
  send(message: ToHost): boolean;
  /** The version that both speak; the newest of ours while there is no host. */
  protocol(): number;
  /** Connects afresh and so learns the present state. */
  restart(): void;
}

export interface HostConnectionSettings {
  readonly connect: (host: string) => Line;
  readonly version: string;
  readonly browser: 'chromium' | 'firefox';
  readonly listener: HostListener;
}

export function createHostConnection(settings: HostConnectionSettings): HostConnection {
  const { connect, version, browser, listener } = settings;
  const backoff = createBackoff(500, 60_000);
  let line: Line | undefined;
  let isWelcome = false;
  let spoken = newestProtocol;
  let isGreetedAsBefore = false;
  let grace: ReturnType<typeof setTimeout> | undefined;

  function greet(to: Line, protocol: number): void {
    to.post({ type: 'hello', protocol, extension: version, browser });
  }

  function receive(from: Line, message: unknown): void {
    if (from !== line) return;
    const known = readHostMessage(message);
    // Whatever speaks like this is no host of ours.
    if (known === undefined) drop();
    // Hosts of version 1 knew no newer one and refused it.
    else if (!isWelcome && known.type === 'error' && known.code === 'protocol_mismatch')
      greetAsBefore(from);
    else if (known.type === 'welcome') {
      isWelcome = true;
      spoken = known.protocol;
      backoff.reset();
      clearTimeout(grace);
      grace = undefined;
      listener.welcome(known.state);
    } else if (known.type === 'state') listener.state(known.state);
    else listener.answer(known);
  }

  function greetAsBefore(to: Line): void {
    if (isGreetedAsBefore) drop();
    else {
      isGreetedAsBefore = true;
      greet(to, oldestProtocol);
    }
  }

  function lose(): void {
    line = undefined;
    isWelcome = false;
    isGreetedAsBefore = false;
    listener.lost();
    grace ??= setTimeout(() => listener.missing(), graceTime);
    backoff.schedule(open);
  }

  function drop(): void {
    line?.disconnect();
    lose();
  }

  function open(): void {
    const opened = connect(hostName);
    line = opened;
    opened.onMessage((message) => receive(opened, message));
    opened.onDisconnect(() => {
      if (opened === line) lose();
    });
    greet(opened, newestProtocol);
  }

  return {
    start() {
      if (line === undefined) open();
    },
    send(message) {
      if (line === undefined || !isWelcome) return false;
      line.post(message);
      return true;
    },
    protocol: () => spoken,
    restart: drop,
  };
}
