import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, exists, filesIn, projectFiles, textOf } from './project-files';

const sources = ['.cpp', '.hpp', '.ts', '.tsx', '.mjs', '.sh'];
const vocabulary = JSON.parse(textOf('schema/vocabulary.schema.json'));
const actionKinds: readonly string[] = vocabulary.$defs.action_kind.enum;

function kebab(kind: string): string {
  return kind.replaceAll('_', '-');
}

function sourceFiles(): readonly string[] {
  return projectFiles().filter((path) => sources.some((ending) => path.endsWith(ending)));
}

function rooms(): readonly string[] {
  const names = filesIn('native-host', 'CMakeLists.txt').map((path) => path.split('/'));
  return names.filter((parts) => parts.length === 3).map((parts) => parts[1] ?? '');
}

describe('files', () => {
  it('no file is longer than 300 lines', () => {
    const long = sourceFiles().filter((path) => textOf(path).trimEnd().split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('a file name stands for one thing in the whole repository', () => {
    const byName = new Map<string, string[]>();
    for (const path of sourceFiles()) {
      byName.set(basename(path), [...(byName.get(basename(path)) ?? []), path]);
    }
    // Entry programs of a folder are called by the folder, not by their name.
    const shared = new Set(['run.mjs', 'run.sh', 'build.mjs']);
    const twice = [...byName].filter(([name, paths]) => paths.length > 1 && !shared.has(name));
    expect(twice.map(([, paths]) => paths)).toEqual([]);
  });

  it('a note to fix something names the issue that will end it', () => {
    const marker = new RegExp(`${'FIX'}${'ME'}(?!: issue \\d+)`);
    expect(sourceFiles().filter((path) => marker.test(textOf(path)))).toEqual([]);
  });
});

describe('papers', () => {
  const papers = projectFiles().filter((path) => path.endsWith('.md'));

  it.each(papers)('every file that %s links to exists', (paper) => {
    const links = [...textOf(paper).matchAll(/(?:\]\(|(?:src|srcset)=")([^)#"\s]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((link) => !/^[a-z]+:/.test(link));
    expect(links.filter((link) => !exists(link))).toEqual([]);
  });
});

describe('extension', () => {
  it('chrome and browser are named in platform/browser.ts only', () => {
    const naming = filesIn('extension/src', '.ts', '.tsx').filter((path) =>
      /(?<![\w.'"-])(?:chrome|browser)\s*[.[]/.test(codeOf(path)),
    );
    expect(naming.filter((path) => path !== 'extension/src/platform/browser.ts')).toEqual([]);
  });

  it('what a field holds is read in guard/read-value.ts only', () => {
    const stages = ['capture', 'describe', 'guard', 'observe', 'relay', 'entrypoints'];
    const reading = stages
      .flatMap((stage) => filesIn(`extension/src/${stage}`, '.ts'))
      .filter((path) =>
        /\.(?:value|valueAsDate|valueAsNumber|selectedOptions)\b(?!\s*=[^=])/.test(codeOf(path)),
      );
    expect(reading.filter((path) => path !== 'extension/src/guard/read-value.ts')).toEqual([]);
  });
});

describe('native host', () => {
  it('only platform asks which operating system this is', () => {
    const asking = filesIn('native-host', '.cpp', '.hpp').filter((path) =>
      /^\s*#\s*(?:if|ifdef|ifndef|elif)\b/m.test(codeOf(path)),
    );
    expect(asking.filter((path) => !path.startsWith('native-host/platform/'))).toEqual([]);
  });

  it('no stage includes another: only what joins or installs them knows them', () => {
    const owner = new Map<string, string>();
    for (const path of filesIn('native-host', '.hpp')) {
      const [, room = '', place] = path.split('/');
      if (place === 'include') owner.set(basename(path), room);
    }
    // What puts fairtrace on a machine is no stage: no event passes through it.
    const knowsAll = new Set(['session', 'cli', 'browsers', 'package']);
    const everywhere = new Set(['core', 'platform']);
    // The store seals what it writes; both are one promise. What browsers must be told is made of the policy's origins, and a package is made of both.
    const allowed = new Set([
      'store/keys',
      'browsers/policy',
      'package/browsers',
      'package/policy',
    ]);
    const crossing = rooms()
      .filter((room) => !knowsAll.has(room))
      .flatMap((room) =>
        filesIn(`native-host/${room}`, '.cpp', '.hpp').map((path) => ({ room, path })),
      )
      .flatMap(({ room, path }) =>
        [...textOf(path).matchAll(/^#include <fairtrace\/([^>]+)>/gm)]
          .map((match) => ({ path, from: room, to: owner.get(match[1] ?? '') ?? 'core' }))
          .filter(
            ({ from, to }) => to !== from && !everywhere.has(to) && !allowed.has(`${from}/${to}`),
          ),
      );
    expect(crossing).toEqual([]);
  });
});

describe('action kinds', () => {
  const exampleOf = (kind: string, validity: string): boolean =>
    filesIn('schema/examples', '.json')
      .filter((path) => path.includes(`/${validity}/`))
      .some((path) => new RegExp(`"kind"\\s*:\\s*"${kind}"`).test(textOf(path)));

  it.each(actionKinds)('%s has a file that captures it', (kind) => {
    expect(exists(`extension/src/capture/${kebab(kind)}.ts`)).toBe(true);
  });

  it.each(actionKinds)('%s has a file that decodes it', (kind) => {
    expect(exists(`native-host/protocol/source/decode/${kind}.cpp`)).toBe(true);
  });

  it.each(actionKinds)('%s has a file that says it as a sentence', (kind) => {
    const files = filesIn('native-host/label', '.cpp').map((path) => basename(path));
    expect(files.some((name) => name.startsWith(kind))).toBe(true);
  });

  it.each(actionKinds)('%s has a valid and an invalid example', (kind) => {
    expect([exampleOf(kind, 'valid'), exampleOf(kind, 'invalid')]).toEqual([true, true]);
  });
});

describe('tests mirror the sources', () => {
  it('every room of the host has tests', () => {
    const without = rooms().filter(
      (room) => filesIn(`tests/native-host/${room}`, '_test.cpp').length === 0,
    );
    expect(without).toEqual([]);
  });

  const namesIn = (folder: string, ending: string): readonly string[] =>
    filesIn(folder, ending).map((path) => basename(path, ending));

  it.each(namesIn('native-host/redact/source/recognizers', '.cpp'))(
    'the recognizer %s has a test of its own',
    (name) => {
      expect(exists(`tests/native-host/redact/${name}_test.cpp`)).toBe(true);
    },
  );

  it.each(namesIn('native-host/export/source/formats', '.cpp'))(
    'the format %s has a test and a golden file',
    (name) => {
      expect(exists(`tests/native-host/export/${name}_test.cpp`)).toBe(true);
      expect(filesIn(`tests/golden/${name}`, '.json', '.jsonl')).not.toEqual([]);
    },
  );

  it.each(namesIn('native-host/cli/source/commands', '_command.cpp'))(
    'the subcommand %s has a test and a golden file',
    (name) => {
      const tests = filesIn('tests/native-host/cli', '_test.cpp').map(textOf);
      expect(tests.some((text) => text.includes(`"${name}"`))).toBe(true);
      const golden = filesIn('tests/golden/cli', '.txt', '.json', '.jsonl');
      expect(golden.some((path) => basename(path).startsWith(name))).toBe(true);
    },
  );

  it('every test of the extension stands where its source stands', () => {
    const folders = new Set(
      filesIn('extension/src', '.ts', '.tsx').map((path) => path.split('/')[2]),
    );
    const stray = filesIn('tests/extension', '.test.ts', '.test.tsx').filter(
      (path) => !folders.has(path.split('/')[2]),
    );
    expect(stray).toEqual([]);
  });
});

describe('places where something was masked', () => {
  it('are the same in the host and in what it tells the extension', () => {
    const [, list = ''] =
      /masked_place_names \{([^}]+)\}/.exec(
        textOf('native-host/core/include/fairtrace/masks.hpp'),
      ) ?? [];
    const schema = JSON.parse(textOf('schema/to-extension.schema.json'));
    const places = [...list.matchAll(/"(\w+)"/g)].map(([, place]) => place);
    expect(places).toEqual(schema.$defs.mask_reason.properties.place.enum);
  });
});

describe('rules of the redactor', () => {
  // Those of states are named by what they know, in words that people know.
  const sources = filesIn('native-host/redact', '.cpp', '.hpp')
    .filter((path) => !path.includes('/national/'))
    .map(textOf);
  const words = Object.keys(JSON.parse(textOf('schema/words/en.json')).rule);

  it('each has words for people', () => {
    const naming = /(?:MaskType|MaskedPlace)::\w+,\s*"(\w+)"|"(field_\w+)"/g;
    const rules = sources.flatMap((source) => [...source.matchAll(naming)]);
    const without = rules
      .map(([, rule, told]) => rule ?? told ?? '')
      .filter((rule) => !words.includes(rule));
    expect(rules.length).toBeGreaterThan(25);
    expect(without).toEqual([]);
  });

  it('no words are left of a rule that went', () => {
    const gone = words.filter((rule) => !sources.some((source) => source.includes(`"${rule}"`)));
    expect(gone).toEqual([]);
  });
});
