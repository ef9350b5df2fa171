// Saves a copy of everything, made in this page: nothing of it goes anywhere else.
import { pageElement } from '../page-elements.ts';
import type { Say } from '../say.ts';
import { readProblem } from '../words/problems.ts';
import { words } from '../words/words.ts';
import { createJsonCopy } from './json-copy.ts';
import { isFailure, type OwnData } from './own-data.ts';
import { createReadableCopy } from './readable-copy.ts';
import { type CopyWriter, copyAll } from './whole-data.ts';

export interface DownloadSettings {
  readonly data: OwnData;
  readonly appName: (id: string) => string;
  readonly say: Say;
}

interface Form {
  readonly ending: string;
  readonly type: string;
  readonly create: (parts: string[], appName: (id: string) => string) => CopyWriter;
}

const readable: Form = { ending: 'html', type: 'text/html', create: createReadableCopy };
const forPrograms: Form = { ending: 'json', type: 'application/json', create: createJsonCopy };

/** How long the browser may take to read what is saved, in milliseconds. */
const savingTime = 60_000;

function save(parts: string[], { ending, type }: Form): void {
  const url = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `fairtrace-data-${new Date().toISOString().slice(0, 10)}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), savingTime);
}

async function download({ data, appName, say }: DownloadSettings, form: Form): Promise<void> {
  const progress = pageElement('progress', HTMLElement);
  const parts: string[] = [];
  say(words('myData.collecting'));
  const copied = await copyAll(data, form.create(parts, appName), (steps) => {
    progress.textContent = words('count.steps', { count: steps });
  });
  progress.textContent = '';
  if (isFailure(copied)) say(readProblem(copied.failed).advice, 'failed');
  else {
    save(parts, form);
    const steps = words('count.steps', { count: copied.steps });
    say(words('myData.saved', { steps, tasks: words('count.tasks', { count: copied.tasks }) }));
  }
}

export function listenToDownload(settings: DownloadSettings): void {
  const buttons: readonly (readonly [string, Form])[] = [
    ['download-readable', readable],
    ['download-json', forPrograms],
  ];
  for (const [id, form] of buttons) {
    const button = pageElement(id, HTMLButtonElement);
    button.addEventListener('click', async () => {
      button.disabled = true;
      await download(settings, form);
      button.disabled = false;
      button.focus();
    });
  }
}
