// Every sentence that a person reads in the extension.
import type { Category, Erased, ErrorCode, RecordingState } from '../protocol/protocol.ts';

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

export interface ProblemWords {
  readonly title: string;
  readonly advice: string;
}

const readProblems: Readonly<Partial<Record<ErrorCode, ProblemWords>>> = {
  host_missing: {
    title: 'The fairtrace program does not answer',
    advice:
      'It keeps your recordings on this computer, sealed, and only it can open them. It may have been removed or be starting: try again, then ask whoever installed fairtrace.',
  },
  protocol_mismatch: {
    title: 'The fairtrace program on this computer is too old',
    advice:
      'It cannot show your data on this page yet. Once it has been updated, this page works; “fairtrace show” works already.',
  },
  keys_unavailable: {
    title: 'Your recordings cannot be unsealed',
    advice:
      'The keys are not where they should be. Nothing was changed; ask whoever installed fairtrace before you do anything else.',
  },
  keys_damaged: {
    title: 'Your recordings cannot be unsealed',
    advice: 'The file with the keys is damaged. Nothing was changed; “fairtrace doctor” says more.',
  },
  store_busy: {
    title: 'Your recordings are in use',
    advice: 'Another program is writing to them. Try again in a moment.',
  },
  store_damaged: {
    title: 'Some of your recordings cannot be read',
    advice: 'They are not as fairtrace writes them. “fairtrace doctor” says more.',
  },
};

/** Why the data cannot be shown, and what to do. */
export function readProblem(code: ErrorCode): ProblemWords {
  return (
    readProblems[code] ?? {
      title: 'Your data cannot be shown now',
      advice: `Nothing was changed. Try again; “fairtrace doctor” says more (${code}).`,
    }
  );
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

export const myDataStrings = {
  loading: 'Opening…',
  retry: 'Try again',
  noTitle: 'Without a title',
  tasks: (count: number, hasMore: boolean) =>
    `${hasMore ? 'The newest ' : ''}${counted(count, 'task')}`,
  steps: (count: number) => counted(count, 'step'),
  noSteps: 'No steps',
  isOpen: 'still going on',
  losses: (count: number) => `Not captured: ${counted(count, 'event')}`,
  loss: (count: number, reason: string) => `${counted(count, 'event')} ${reason}`,
  exported: 'As an export has it',
  exportedLabel: (index: number) => `Step ${index} as an export has it`,
  exportedTooLarge:
    'This step is too large to be shown here. “fairtrace export” writes it into a file.',
  maskedIn: (count: number, types: readonly string[]) =>
    count === 0
      ? 'Why something was left out'
      : `${counted(count, 'value')} masked: ${types.join(', ')}`,
  masked: (placeholders: string, hasMore: boolean) =>
    `masked ${placeholders}${hasMore ? ' and more' : ''}`,
  maskedWithoutNumber: (count: number, placeholder: string) => `masked ${count} × ${placeholder}`,
  maskedParts: (count: number) => `masked ${counted(count, 'part')}`,
  leftOut: (count: number) => `left out ${counted(count, 'text')}`,
  why: 'What was masked, and why',
  copyTitle: (day: string) => `My data in fairtrace, ${day}`,
  missing: 'Not captured',
  never: 'by design: single keystrokes, their timing, pointer positions, pictures of the screen',
  collecting: 'Collecting everything…',
  collected: (steps: number) => counted(steps, 'step'),
  saved: (steps: number, tasks: number) =>
    `Saved ${counted(steps, 'step')} of ${counted(tasks, 'task')}. The file is not sealed: keep it where only you can read it.`,
  identifierRule: (rule: string) => `it has the form of what is called: ${rule}`,
};

export const eraseStrings = {
  button: 'Erase…',
  stepButton: (index: number) => `Erase step ${index}…`,
  step: (sentence: string) => `Erase “${sentence}”?`,
  task: (title: string) => `Erase the task “${title}”?`,
  minutes: (time: string) => `Erase what you did in the last ${time}?`,
  category: (title: string) => `Erase all steps of the kind “${title}”?`,
  app: (name: string) => `Erase everything done in “${name}”?`,
  everything: 'Erase everything that is recorded?',
  counting: 'Counting the steps that go…',
  uncounted: 'How many steps go cannot be counted now.',
  goes: (steps: number) =>
    steps === 0 ? 'No step is there to be erased.' : `${counted(steps, 'step')} will be erased.`,
  erasing: 'Erasing…',
  final:
    'This is final: the keys that seal it are destroyed, and nobody can bring it back. What is erased here was never anywhere else, unless you have saved or exported a copy.',
  keep: 'Keep it',
  eraseForGood: 'Erase for good',
  /** Steps of other kinds have something of this one: the click in a choice, what was around them. */
  partsGo: 'Other steps lose what they have of it, and stay.',
};

export function erasedInWords(erased: Omit<Erased, 'type' | 'request'>): string {
  const { steps, changed, tasks } = erased;
  if (steps === 0 && changed === 0 && tasks === 0)
    return 'Nothing of that is recorded, so nothing was erased.';
  const withTasks = tasks === 0 ? '' : `, with ${counted(tasks, 'task')}`;
  const lost =
    changed === 0
      ? ''
      : ` ${counted(changed, 'step')} lost a part of what was recorded, and stayed.`;
  const files = erased.files_are_clean
    ? ''
    : ' Another program reads the files: the keys are destroyed, and the files are cleaned when fairtrace starts again.';
  return `Erased for good: ${counted(steps, 'step')}${withTasks}.${lost}${files}`;
}

/** Some of it may be hidden already, and goes when the host starts again. */
export function eraseFailure(code: ErrorCode): string {
  return `Erasing failed. ${readProblem(code).title}. Load this page again to see what is left.`;
}
