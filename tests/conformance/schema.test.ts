// Every schema compiles strictly, and says of every example what its folder says.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../schema');
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
const examples = join(folder, 'examples');

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
for (const name of names) ajv.addSchema(read(join(folder, name)));

describe.each(names)('%s', (name) => {
  test('compiles in strict mode', () => {
    expect(ajv.getSchema(name)).toBeTypeOf('function');
  });

  test('every definition compiles', () => {
    for (const key of Object.keys(read(join(folder, name)).$defs ?? {}))
      expect(ajv.getSchema(`${name}#/$defs/${key}`), key).toBeTypeOf('function');
  });

  test('no definition is only a reference to itself', () => {
    const defs = read(join(folder, name)).$defs ?? {};
    const endless = Object.keys(defs).filter((key) => {
      const own = `#/$defs/${key}`;
      const required: string[] = defs[key].required ?? [];
      return (
        defs[key].$ref === own ||
        required.some((property) => defs[key].properties?.[property]?.$ref === own)
      );
    });
    expect(endless).toEqual([]);
  });
});

describe.each(readdirSync(examples))('examples of %s', (schema) => {
  describe.each([
    ['valid', true],
    ['invalid', false],
  ])('%s', (kind, accepted) => {
    const here = join(examples, schema, kind);
    const files = existsSync(here)
      ? readdirSync(here).filter((name) => name.endsWith('.json'))
      : [];

    test('there are some', () => expect(files).not.toEqual([]));

    test.each(files)('%s', (file) => {
      const validate = ajv.getSchema(`${schema}.schema.json`);
      expect(validate).toBeTypeOf('function');
      expect(validate?.(read(join(here, file))), JSON.stringify(validate?.errors)).toBe(accepted);
    });
  });
});

test('every kind of action has a valid and an invalid event', () => {
  const kinds: string[] = read(join(folder, 'vocabulary.schema.json')).$defs.action_kind.enum;
  const having = (kind: string) =>
    new Set(
      readdirSync(join(examples, 'event', kind)).map(
        (name) => read(join(examples, 'event', kind, name)).action.kind,
      ),
    );
  for (const kind of kinds) {
    expect(having('valid'), kind).toContain(kind);
    expect(having('invalid'), kind).toContain(kind);
  }
});
