// A policy for recordings of tests: one app, everything in it approved. Fields with one of these names stay readable, so
// that a test can say what was typed; any other field is masked as usual.
const keptFields = ['kept', 'kept-first', 'kept-second', 'kept-third'];
const categories = ['clicks', 'selections', 'navigation', 'text', 'shortcuts', 'clipboard_links'];

function fieldRules() {
  const kept = keptFields.map((name) => ({ name, rule: 'keep' }));
  return [...kept, { name: 'shaped', rule: 'shape' }, { name: 'dropped', rule: 'drop' }];
}

export const purpose = 'agent-training';

/** `fields` are rules beside the usual ones. */
export function approvingPolicy({ name, origins, routes, fields = [] }) {
  return {
    version: 1,
    organization: { name, contact: 'privacy@fernhill-supply.example' },
    purposes: [{ id: purpose, description: 'Check what is recorded.', recipients: [name] }],
    prohibited_purposes: ['performance_evaluation', 'disciplinary_use'],
    apps: [
      {
        id: name.toLowerCase(),
        name,
        origins,
        categories,
        routes,
        fields: [...fields, ...fieldRules()],
      },
    ],
    retention_days: Object.fromEntries(categories.map((category) => [category, 30])),
    hold_back_hours: 0,
    minimum_contributors: 1,
  };
}
