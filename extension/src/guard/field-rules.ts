import { attribute, nameWithoutValues } from '../describe/describe.ts';
import type { App, FieldRule } from '../protocol/protocol.ts';

type FieldRuleEntry = App['fields'][number];

const strictestFirst: readonly FieldRule[] = ['drop', 'shape', 'redact', 'keep'];

/** The policy's rule for the field; where several apply, the strictest. */
export function ruleForField(entries: readonly FieldRuleEntry[], field: Element): FieldRule {
  const applying = new Set(
    entries.filter((entry) => applies(entry, field)).map((entry) => entry.rule),
  );
  return strictestFirst.find((rule) => applying.has(rule)) ?? 'redact';
}

function applies(entry: FieldRuleEntry, field: Element): boolean {
  const names = [attribute(field, 'name'), attribute(field, 'id')].map(folded);
  const hasName = entry.name === undefined || names.includes(folded(entry.name));
  // The label is computed last: it costs more than everything else here.
  return (
    hasName &&
    (entry.label === undefined || folded(nameWithoutValues(field)) === folded(entry.label))
  );
}

function folded(text: string | null): string | null {
  return text === null ? null : text.trim().replace(/\s+/g, ' ').toLowerCase();
}
