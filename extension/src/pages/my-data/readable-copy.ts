// A copy for people: one web page that needs nothing else, without any script.
import type { TaskStep } from '../../protocol/protocol.ts';
import { listWords, momentInWords, words } from '../words/words.ts';
import { reasonInWords } from './mask-words.ts';
import { factsOf, titleOf } from './task-list.ts';
import type { CopyWriter } from './whole-data.ts';

const style =
  ':root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:52rem;margin:2rem auto;padding:0 1rem}' +
  'li{margin:.6rem 0;overflow-wrap:anywhere}small,summary{opacity:.75}pre{white-space:pre-wrap;overflow-wrap:anywhere}';

const moment = { dateStyle: 'medium', timeStyle: 'medium' } as const;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of a page must stay text. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

function list(texts: readonly string[]): string {
  return `<ul>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
}

function disclosure(summary: string, content: string): string {
  return `<details><summary>${escaped(summary)}</summary>${content}</details>`;
}

function stepText(step: TaskStep, appName: (id: string) => string): string {
  const { sentence, time, page, why, exported } = step;
  const facts = [momentInWords(time, moment), appName(page.app), page.route, page.title];
  const reasons =
    why.length === 0 ? '' : disclosure(words('mask.why'), list(why.map(reasonInWords)));
  const bytes =
    exported === undefined
      ? ''
      : disclosure(words('myData.exported'), `<pre>${escaped(exported)}</pre>`);
  const said = facts.filter((fact) => fact !== '').join(' · ');
  return `<li><span lang="en">${escaped(sentence)}</span><br><small>${escaped(said)}</small>${reasons}${bytes}</li>\n`;
}

/** Puts the file's text into `parts`. */
export function createReadableCopy(parts: string[], appName: (id: string) => string): CopyWriter {
  const title = escaped(words('myData.copyTitle', { day: momentInWords(Date.now(), moment) }));
  return {
    begin: () =>
      parts.push(
        `<!doctype html><html lang="${document.documentElement.lang}"><meta charset="utf-8">` +
          '<meta name="viewport" content="width=device-width, initial-scale=1">' +
          `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
          `<title>${title}</title><style>${style}</style><h1>${title}</h1>\n`,
      ),
    beginTask: (task) =>
      parts.push(
        `<h2>${escaped(titleOf(task))}</h2><p><small>${escaped(factsOf(task, appName))}</small></p><ol>\n`,
      ),
    step: (step) => parts.push(stepText(step, appName)),
    endTask: () => parts.push('</ol>\n'),
    end(losses) {
      const said = losses.map(({ reason, count }) =>
        words('myData.loss', { count, reason: listWords().drop_reason[reason] }),
      );
      parts.push(
        `<h2>${escaped(words('myData.missing'))}</h2>${list([...said, words('myData.never')])}</html>\n`,
      );
    },
  };
}
