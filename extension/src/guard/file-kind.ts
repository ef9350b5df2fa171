import { attribute } from '../describe/describe.ts';
import type { FileKind, GivenFile } from '../protocol/protocol.ts';

/** By type and ending; the first that fits, as the types of tables and slides have "document" in them, and all have "xml". */
const kinds: readonly (readonly [FileKind, RegExp])[] = [
  ['image', /image|png|jpe?g|gif|svg|webp/],
  ['audio', /audio|mp3|wav$/],
  ['video', /video|mp4|mov|webm/],
  ['spreadsheet', /sheet|excel|csv|xls|ods/],
  ['presentation', /presentation|powerpoint|ppt|odp/],
  ['document', /pdf|word|doc|rtf|odt/],
  ['archive', /zip|tar$|rar|7z|gz|compress/],
  ['text', /text|json|xml|txt|md$|log$|htm/],
];
const mostFiles = 65_535;
const smallBytes = 100_000;
const mediumBytes = 10_000_000;

export interface GivenFiles {
  files: GivenFile[];
  file_count: number;
}

/** Of at most so many of them what they are; of all of them the number. */
export function givenFiles(files: FileList, limit: number): GivenFiles {
  return {
    files: [...files].slice(0, limit).map(shapeOf),
    file_count: Math.min(mostFiles, files.length),
  };
}

/** What a link says that it gives. */
export function kindOfLink(link: Element): FileKind {
  const address = attribute(link, 'href') ?? '';
  const data = /^data:([^;,]*)/.exec(address)?.[1];
  const name = attribute(link, 'download') || (/^[^?#]*/.exec(address)?.[0] ?? '');
  return kindOf(data ?? attribute(link, 'type') ?? '', data === undefined ? name : '');
}

function shapeOf({ type, name, size }: File): GivenFile {
  const full = size <= mediumBytes ? 'medium' : 'large';
  const some = size <= smallBytes ? 'small' : full;
  return { kind: kindOf(type, name), size: size === 0 ? 'empty' : some };
}

function kindOf(type: string, name: string): FileKind {
  const ending = /\.\w{1,5}$/.exec(name)?.[0] ?? '';
  const told = (type + ending).toLowerCase();
  return kinds.find(([, pattern]) => pattern.test(told))?.[0] ?? 'other';
}
