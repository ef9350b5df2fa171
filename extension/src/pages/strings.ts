// Every sentence that a person reads in the extension.
import type { Category, ErrorCode, RecordingState } from '../protocol/protocol.ts';

export interface StateWords {
  readonly title: string;
  readonly reason: string;
}

export const recordingWords: Readonly<Record<RecordingState, StateWords>> = {
  recording: {
    title: 'Recording',
    reason:
      'What you do in the approved apps is recorded, as you agreed, and sealed on this computer.',
  },
  paused: { title: 'Paused', reason: 'Nothing is recorded until the pause ends.' },
  stopped: {
    title: 'Stopped',
    reason: 'Your organization has stopped all recording, on every computer. You need do nothing.',
  },
  no_consent: {
    title: 'Not recording',
    reason: 'You have not agreed to anything, so nothing is recorded.',
  },
  no_policy: {
    title: 'Not recording',
    reason: 'Your organization has not approved any app yet: there is no policy on this computer.',
  },
  policy_rejected: {
    title: 'Not recording',
    reason:
      'The policy on this computer cannot be trusted or read. Ask whoever installed fairtrace.',
  },
  store_unavailable: {
    title: 'Not recording',
    reason:
      'The place where recordings are kept cannot be written. Nothing is recorded until it can.',
  },
  keys_unavailable: {
    title: 'Not recording',
    reason:
      'The keys that seal the recordings are not available. Nothing is recorded without them.',
  },
  no_host: {
    title: 'Not recording',
    reason: 'The fairtrace program on this computer does not answer. It may not be installed.',
  },
};

export interface CategoryWords {
  readonly title: string;
  readonly captured: string;
}

export const categoryWords: Readonly<Record<Category, CategoryWords>> = {
  clicks: {
    title: 'Clicks',
    captured:
      'Which button, link or menu entry you click, which form you send and what you scroll; never where the pointer moves.',
  },
  selections: {
    title: 'Choices',
    captured: 'Which option you choose and which box you tick; not the options that you leave.',
  },
  navigation: {
    title: 'Pages',
    captured:
      'Which page of the app you go to and how, in which tab; not search words or other values in its address.',
  },
  text: {
    title: 'Text fields',
    captured:
      'That you filled a field, with names, numbers and other personal words masked; never passwords, card numbers or single keystrokes.',
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    captured: 'Shortcuts and keys such as Control+S or Enter; never the letters you type.',
  },
  clipboard_links: {
    title: 'Copy and paste',
    captured: 'That something pasted is what was copied before; never what it was.',
  },
  observation: {
    title: 'What else could be clicked',
    captured:
      'With each step the names of the other buttons, links and fields on the page, with those of people masked; not the text or the values in it.',
  },
  pointer_path: {
    title: 'Pointer path',
    captured: 'Which elements the pointer passes over, for your own view; not its exact movement.',
  },
};

const errorWords: Readonly<Partial<Record<ErrorCode, string>>> = {
  host_missing: 'The fairtrace program on this computer does not answer. Nothing was changed.',
  consent_malformed:
    'The policy has changed while this page was open. Load the page again and read it.',
  store_not_writable:
    'Your choice could not be saved: the place where recordings are kept cannot be written.',
  store_full: 'Your choice could not be saved: the disk is full.',
  store_busy: 'The store is busy. Try again in a moment.',
};

export function wordsOfError(code: ErrorCode): string {
  return errorWords[code] ?? `It did not work (${code}). Nothing was changed.`;
}

export const consentStrings = {
  saving: 'Saving…',
  saved: (titles: readonly string[]) =>
    `Saved. You agreed to: ${titles.join(', ')}. You can change this here at any time.`,
  refused: 'Saved. Nothing is recorded. You can change this here at any time.',
  refuse: 'Refuse all',
  withdraw: 'Withdraw everything',
  nothingChosen: (button: string) =>
    `Nothing is switched on. To record nothing, choose “${button}”.`,
  present: (titles: readonly string[]) => `Your present choice: ${titles.join(', ')}.`,
  presentRefused: 'Your present choice: nothing is recorded.',
  changed: 'The policy has changed. Please read it and choose again.',
  contact: (name: string, contact: string) => `${name} asks for this. Questions: ${contact}`,
  recipients: (list: readonly string[]) => `Seen by: ${list.join(', ')}`,
};

export const popupStrings = {
  noSteps: 'Nothing has been recorded yet.',
  stepsUnavailable: 'The last steps cannot be shown now.',
  task: (title: string) => `Task: ${title}`,
  pausedUntil: (time: string) => `Nothing is recorded until ${time}.`,
  pausedUntilResumed: 'Nothing is recorded until you resume.',
  titleMissing: 'Give the task a few words.',
};
