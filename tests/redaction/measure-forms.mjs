// What is known of the fields of forms: a value of harmless words is masked as a whole, and as what.
import { formFields } from './form-kinds.mjs';
import { spansOf } from './run-redactor.mjs';

const words = 'save the order';
const secretKinds = ['card', 'secret', 'id', 'iban'];

/** right · unknown, which is masked all the same · wrong · secret, which a page would keep. */
function verdictOf({ kind }, spans) {
  const whole = spans.find(({ start, end }) => start === 0 && end === words.length);
  if (whole === undefined) {
    if (kind === 'harmless') return 'right';
    return secretKinds.includes(kind) ? 'secret' : 'wrong';
  }
  if (whole.type === kind) return 'right';
  return whole.rule === 'field_unknown' ? 'unknown' : 'wrong';
}

/** Fields by kind of form and for "all": { fields, right, unknown, wrong, secret, examples }. */
export function measureForms() {
  const cases = formFields.map(({ name, label }) => ({
    text: words,
    field: { type: 'text', name, label },
  }));
  const counts = new Map();
  for (const [index, spans] of spansOf(cases).entries()) {
    const field = formFields[index];
    const verdict = verdictOf(field, spans);
    for (const key of ['all', field.form]) {
      const count = counts.get(key) ?? emptyCount();
      counts.set(key, count);
      count.fields += 1;
      count[verdict] += 1;
      if (verdict !== 'right' && key !== 'all')
        count.examples.push(`${verdict} ${field.name} "${field.label}"`);
    }
  }
  return counts;
}

function emptyCount() {
  return { fields: 0, right: 0, unknown: 0, wrong: 0, secret: 0, examples: [] };
}
