// Whether exported traces are what the schema says; everybody who reads them relies on it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { projectFolder } from '../support/fairtrace-program.mjs';

export function assertValidTraces(traces) {
  const folder = join(projectFolder, 'schema');
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.schema.json')))
    ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const isTrace = ajv.getSchema('trace.schema.json');
  for (const trace of traces) assert.ok(isTrace(trace), ajv.errorsText(isTrace.errors));
}
