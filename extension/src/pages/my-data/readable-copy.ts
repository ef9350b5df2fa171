// A copy for people: one web page that needs nothing else, without any script.
import { englishWords, type TaskStep } from '../../protocol/protocol.ts';
import { myDataStrings } from '../strings.ts';
import { reasonInWords } from './mask-words.ts';
import { factsOf, titleOf } from './task-list.ts';
import type { CopyWriter } from './whole-data.ts';

const style =
  ':root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:52rem;margin:2rem auto;padding:0 1rem}' +
  'li{margin:.6rem 0;overflow-wrap:anywhere}small,summary{opacity:.75}pre{white-space:pre-wrap;overflow-wrap:anywhere}';

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
  const facts = [new Date(time).toLocaleString(), appName(page.app), page.route, page.title];
  const reasons =
    why.length === 0 ? '' : disclosure(myDataStrings.why, list(why.map(reasonInWords)));
  const bytes =
    exported === undefined
      ? ''
      : disclosure(myDataStrings.exported, `<pre>${escaped(exported)}</pre>`);
  const said = facts.filter((fact) => fact !== '').join(' · ');
  return `<li>${escaped(sentence)}<br><small>${escaped(said)}</small>${reasons}${bytes}</li>\n`;
}

/** Puts the file's text into `parts`. */
export function createReadableCopy(parts: string[], appName: (id: string) => string): CopyWriter {
  const title = escaped(myDataStrings.copyTitle(new Date().toLocaleString()));
  return {
    begin: () =>
      parts.push(
        '<!doctype html><html lang="en"><meta charset="utf-8">' +
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
        myDataStrings.loss(count, englishWords.drop_reason[reason]),
      );
      parts.push(
        `<h2>${escaped(myDataStrings.missing)}</h2>${list([...said, myDataStrings.never])}</html>\n`,
      );
    },
  };
}
