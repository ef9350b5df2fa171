// What the exporters write is read by those that it is written for: the golden files are compared
// with the exporters' output by the C++ tests, and judged here.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@puppeteer/replay';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const golden = join(root, 'tests/golden');
const text = (path: string) => readFileSync(path, 'utf8');
const schemas = join(root, 'schema');

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
for (const name of readdirSync(schemas).filter((name) => name.endsWith('.schema.json'))) {
  ajv.addSchema(JSON.parse(text(join(schemas, name))));
}

describe.each(readdirSync(join(golden, 'devtools')))(
  'the exported DevTools recording %s',
  (name) => {
    const recording = JSON.parse(text(join(golden, 'devtools', name)));
    const flow = parse(recording);

    test('is taken by the parser of @puppeteer/replay with every step', () => {
      expect(flow.steps).toHaveLength(recording.steps.length);
    });

    test('loses no field of a step in that parser', () => {
      expect(JSON.parse(JSON.stringify(flow.steps))).toEqual(recording.steps);
    });

    test('begins with the window and the first page', () => {
      const replayed = flow.steps.filter((step) => step.type !== 'customStep');
      expect(replayed.slice(0, 2).map((step) => step.type)).toEqual(['setViewport', 'navigate']);
    });
  },
);

test('an exported DevTools recording types realistic values in place of placeholders', () => {
  const flow = parse(JSON.parse(text(join(golden, 'devtools/task-1.json'))));
  const changes = flow.steps.filter((step) => step.type === 'change');
  expect(changes.map((step) => step.value)).toEqual(['person1@example.org']);
});

describe('an exported trace', () => {
  const bytes = readFileSync(join(golden, 'jsonl/trace.jsonl'));
  const manifest = JSON.parse(text(join(golden, 'jsonl/manifest.json')));

  test('has only lines of the trace schema', () => {
    const validate = ajv.getSchema('trace.schema.json');
    for (const line of bytes.toString('utf8').trimEnd().split('\n')) {
      expect(validate?.(JSON.parse(line)), JSON.stringify(validate?.errors)).toBe(true);
    }
  });

  test('has a manifest of its schema', () => {
    const validate = ajv.getSchema('manifest.schema.json');
    expect(validate?.(manifest), JSON.stringify(validate?.errors)).toBe(true);
  });

  test('has the size and the SHA-256 that its manifest says', () => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(manifest.files).toEqual([{ name: 'trace.jsonl', bytes: bytes.length, sha256 }]);
  });
});
