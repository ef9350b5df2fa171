// English, which the other languages are translations of. {name} stands for a parameter; where {count} decides about the
// form of the words, there is one for each form that the language has.
export const english = {
  'extension.description':
    'Records how you use approved web apps, with your consent, as labelled steps sealed on your computer.',
  'languages.label': 'Language',

  'recording.recording.title': 'Recording',
  'recording.recording.reason':
    'What you do in the approved apps is recorded, as you agreed, and sealed on this computer.',
  'recording.paused.title': 'Paused',
  'recording.paused.reason': 'Nothing is recorded until the pause ends.',
  'recording.stopped.title': 'Stopped',
  'recording.stopped.reason':
    'Your organization has stopped all recording, on every computer. You need do nothing.',
  'recording.no_consent.title': 'Not recording',
  'recording.no_consent.reason': 'You have not agreed to anything, so nothing is recorded.',
  'recording.no_policy.title': 'Not recording',
  'recording.no_policy.reason':
    'Your organization has not approved any app yet: there is no policy on this computer.',
  'recording.policy_rejected.title': 'Not recording',
  'recording.policy_rejected.reason':
    'The policy on this computer cannot be trusted or read. Ask whoever installed fairtrace.',
  'recording.store_unavailable.title': 'Not recording',
  'recording.store_unavailable.reason':
    'The place where recordings are kept cannot be written. Nothing is recorded until it can.',
  'recording.keys_unavailable.title': 'Not recording',
  'recording.keys_unavailable.reason':
    'The keys that seal the recordings are not available. Nothing is recorded without them.',
  'recording.no_host.title': 'Not recording',
  'recording.no_host.reason':
    'The fairtrace program on this computer does not answer. It may not be installed.',

  'category.clicks.title': 'Clicks',
  'category.clicks.captured':
    'Which button, link or menu entry you click, which form you send, what you scroll and what you drag where; never the way the pointer takes.',
  'category.selections.title': 'Choices',
  'category.selections.captured':
    'Which option you choose and which box you tick; not the options that you leave.',
  'category.navigation.title': 'Pages',
  'category.navigation.captured':
    'Which page of the app you go to and how, in which tab, and what kind of file you download; not names of files, search words or other values in an address.',
  'category.text.title': 'Text fields',
  'category.text.captured':
    'That you filled a field, with names, numbers and other personal words masked, and what kind of file you upload; never passwords, card numbers, single keystrokes or names of files.',
  'category.shortcuts.title': 'Keyboard shortcuts',
  'category.shortcuts.captured':
    'Shortcuts and keys such as Control+S or Enter; never the letters you type.',
  'category.clipboard_links.title': 'Copy and paste',
  'category.clipboard_links.captured':
    'Where you copy and where you paste, and that it is the same text; never what it is.',
  'category.observation.title': 'What else could be clicked',
  'category.observation.captured':
    'With each step the names of the other buttons, links and fields on the page, with those of people masked; not the text or the values in it.',
  'category.pointer_path.title': 'Pointer path',
  'category.pointer_path.captured':
    'Which elements the pointer passes over, for your own view; not its exact movement.',

  'error.host_missing':
    'The fairtrace program on this computer does not answer. Nothing was changed.',
  'error.consent_malformed':
    'The policy has changed while this page was open. Load the page again and read it.',
  'error.store_not_writable':
    'Your choice could not be saved: the place where recordings are kept cannot be written.',
  'error.store_full': 'Your choice could not be saved: the disk is full.',
  'error.store_busy': 'The store is busy. Try again in a moment.',
  'error.other': 'It did not work ({code}). Nothing was changed.',

  'consent.page': 'fairtrace: your choice',
  'consent.title': 'What may be recorded?',
  'consent.contact': '{name} asks for this. Questions: {contact}',
  'consent.notice':
    'fairtrace records how you use the apps below, so that software can learn the work. You decide, for each kind of thing. Recordings are sealed on this computer. You can look at them, pause, or change your mind at any time, and saying no has no disadvantage for you.',
  'consent.purposes': 'What it is for',
  'consent.recipients': 'Seen by: {list}',
  'consent.apps': 'In these apps only',
  'consent.categories': 'What you allow',
  'consent.effects':
    'With a step comes what came of it, such as a dialog that opened or a message that the app showed; names, numbers and other personal words in it are masked.',
  'consent.never': 'Never used to judge your performance or against you.',
  'consent.save': 'Save my choice',
  'consent.refuse': 'Refuse all',
  'consent.withdraw': 'Withdraw everything',
  'consent.saving': 'Saving…',
  'consent.saved': 'Saved. You agreed to: {list}. You can change this here at any time.',
  'consent.refused': 'Saved. Nothing is recorded. You can change this here at any time.',
  'consent.nothingChosen': 'Nothing is switched on. To record nothing, choose “{button}”.',
  'consent.present': 'Your present choice: {list}.',
  'consent.presentRefused': 'Your present choice: nothing is recorded.',
  'consent.changed': 'The policy has changed. Please read it and choose again.',
  'consent.before': 'What was recorded before is still on this computer, sealed.',
  'consent.eraseEverything': 'Erase everything…',
  'consent.lookFirst': 'Look at it first',

  'popup.pause': 'Pause',
  'popup.untilTomorrow': 'Until tomorrow',
  'popup.untilResumed': 'Until I resume',
  'popup.resume': 'Resume now',
  'popup.taskLabel': 'Name what you are about to do',
  'popup.taskExample': 'For example: ship an order',
  'popup.start': 'Start',
  'popup.stop': 'Stop',
  'popup.lastSteps': 'Last steps',
  'popup.noSteps': 'Nothing has been recorded yet.',
  'popup.stepsUnavailable': 'The last steps cannot be shown now.',
  'popup.eraseLast': 'Erase the last',
  'popup.task': 'Task: {title}',
  'popup.pausedUntil': 'Nothing is recorded until {time}.',
  'popup.pausedUntilResumed': 'Nothing is recorded until you resume.',
  'popup.titleMissing': 'Give the task a few words.',
  'popup.myData': 'My data',
  'popup.consent': 'What may be recorded',

  'problem.host_missing.title': 'The fairtrace program does not answer',
  'problem.host_missing.advice':
    'It keeps your recordings on this computer, sealed, and only it can open them. It may have been removed or be starting: try again, then ask whoever installed fairtrace.',
  'problem.protocol_mismatch.title': 'The fairtrace program on this computer is too old',
  'problem.protocol_mismatch.advice':
    'It cannot show your data on this page yet. Once it has been updated, this page works; “fairtrace show” works already.',
  'problem.keys_unavailable.title': 'Your recordings cannot be unsealed',
  'problem.keys_unavailable.advice':
    'The keys are not where they should be. Nothing was changed; ask whoever installed fairtrace before you do anything else.',
  'problem.keys_damaged.title': 'Your recordings cannot be unsealed',
  'problem.keys_damaged.advice':
    'The file with the keys is damaged. Nothing was changed; “fairtrace doctor” says more.',
  'problem.store_busy.title': 'Your recordings are in use',
  'problem.store_busy.advice': 'Another program is writing to them. Try again in a moment.',
  'problem.store_damaged.title': 'Some of your recordings cannot be read',
  'problem.store_damaged.advice':
    'They are not as fairtrace writes them. “fairtrace doctor” says more.',
  'problem.other.title': 'Your data cannot be shown now',
  'problem.other.advice': 'Nothing was changed. Try again; “fairtrace doctor” says more ({code}).',

  'count.tasks': { one: '{count} task', other: '{count} tasks' },
  'count.newestTasks': { one: 'The newest {count} task', other: 'The newest {count} tasks' },
  'count.steps': { one: '{count} step', other: '{count} steps' },

  'myData.page': 'fairtrace: my data',
  'myData.title': 'My data',
  'myData.about':
    'Everything that fairtrace has recorded of you, as it lies sealed on this computer. This page is for you alone.',
  'myData.copy': 'A copy of everything',
  'myData.saveReadable': 'Save a copy to read',
  'myData.saveJson': 'Save a copy as JSON',
  'myData.opening': 'Opening your recordings…',
  'myData.loading': 'Opening…',
  'myData.retry': 'Try again',
  'myData.empty': 'Nothing is recorded',
  'myData.tasks': 'Tasks',
  'myData.olderTasks': 'Older tasks',
  'myData.noTitle': 'Without a title',
  'myData.noSteps': 'No steps',
  'myData.isOpen': 'still going on',
  'myData.missing': 'Not captured',
  'myData.losses': {
    one: 'Not captured: {count} event',
    other: 'Not captured: {count} events',
  },
  'myData.loss': { one: '{count} event {reason}', other: '{count} events {reason}' },
  'myData.never':
    'By design never: single keystrokes, their timing, pointer positions, pictures of the screen.',
  'myData.exported': 'As an export has it',
  'myData.exportedLabel': 'Step {index} as an export has it',
  'myData.exportedTooLarge':
    'This step is too large to be shown here. “fairtrace export” writes it into a file.',
  'myData.copyTitle': 'My data in fairtrace, {day}',
  'myData.collecting': 'Collecting everything…',
  'myData.saved':
    'Saved {steps} of {tasks}. The file is not sealed: keep it where only you can read it.',

  'mask.why': 'What was masked, and why',
  'mask.whyLeftOut': 'Why something was left out',
  'mask.values': {
    one: '{count} value masked: {types}',
    other: '{count} values masked: {types}',
  },
  'mask.reason': '{masked} {place}: {rule}',
  'mask.masked': 'masked {placeholders}',
  'mask.maskedAndMore': 'masked {placeholders} and more',
  'mask.withoutNumber': 'masked {count} × {placeholder}',
  'mask.parts': { one: 'masked {count} part', other: 'masked {count} parts' },
  'mask.leftOut': { one: 'left out {count} text', other: 'left out {count} texts' },
  'mask.identifier': 'it has the form of what is called: {rule}',

  'erase.more': 'Erase more at once',
  'erase.button': 'Erase…',
  'erase.stepButton': 'Erase step {index}…',
  'erase.taskButton': 'Erase this task…',
  'erase.everythingButton': 'Erase everything…',
  'erase.minutesLabel': 'What I did in the last',
  'erase.categoryLabel': 'Everything of the kind',
  'erase.appLabel': 'Everything done in',
  'erase.everythingLabel': 'Everything that is recorded',
  'erase.step': 'Erase “{sentence}”?',
  'erase.task': 'Erase the task “{title}”?',
  'erase.minutes': 'Erase what you did in the last {time}?',
  'erase.category': 'Erase all steps of the kind “{title}”?',
  'erase.app': 'Erase everything done in “{name}”?',
  'erase.everything': 'Erase everything that is recorded?',
  'erase.counting': 'Counting the steps that go…',
  'erase.uncounted': 'How many steps go cannot be counted now.',
  'erase.noStep': 'No step is there to be erased.',
  'erase.goes': { one: '{count} step will be erased.', other: '{count} steps will be erased.' },
  'erase.partsGo': 'Other steps lose what they have of it, and stay.',
  'erase.final':
    'This is final: the keys that seal it are destroyed, and nobody can bring it back. What is erased here was never anywhere else, unless you have saved or exported a copy.',
  'erase.keep': 'Keep it',
  'erase.forGood': 'Erase for good',
  'erase.erasing': 'Erasing…',
  'erase.nothing': 'Nothing of that is recorded, so nothing was erased.',
  'erase.erased': 'Erased for good: {steps}.',
  'erase.erasedWithTasks': 'Erased for good: {steps}, with {tasks}.',
  'erase.changed': {
    one: '{count} step lost a part of what was recorded, and stayed.',
    other: '{count} steps lost a part of what was recorded, and stayed.',
  },
  'erase.filesLater':
    'Another program reads the files: the keys are destroyed, and the files are cleaned when fairtrace starts again.',
  'erase.failed': 'Erasing failed. {problem}. Load this page again to see what is left.',
} as const;
