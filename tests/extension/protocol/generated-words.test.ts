import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHostMessage } from '../../../extension/src/protocol/host-message.ts';
import * as words from '../../../extension/src/protocol/protocol.ts';
import { recordingState } from '../relay/made-up-events.ts';

const vocabulary = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../schema/vocabulary.schema.json'), 'utf8'),
);

test('the generated lists are those of the schema', () => {
  expect(words.actionKinds).toEqual(vocabulary.$defs.action_kind.enum);
  expect(words.categories).toEqual(vocabulary.$defs.category.enum);
  expect(words.categoryOfAction).toEqual(vocabulary.$defs.category_of_action.const);
});

test('a message of the host that is not as the schema says is not read', () => {
  const message = { type: 'state', state: recordingState };
  expect(readHostMessage(message)).toBe(message);
  expect(readHostMessage({ ...message, more: 1 })).toBeUndefined();
  expect(
    readHostMessage({ type: 'state', state: { ...recordingState, recording: 'perhaps' } }),
  ).toBeUndefined();
});
