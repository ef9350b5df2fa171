// The only way in for what the host says: checked against schema/to-extension.schema.json.
import type { ToExtension } from './generated/to-extension.ts';
import { matchesToExtension } from './generated/validators.mjs';

/** Gives nothing for a message that is not as the schema says. */
export function readHostMessage(message: unknown): ToExtension | undefined {
  return matchesToExtension(message) ? message : undefined;
}
