// What the gallery's pages may tell: everything. Fields with one of these names stay readable, so that a case can say
// what was typed; any other field is masked as usual.
const keptFields = ['kept', 'kept-first', 'kept-second', 'kept-third'];
const categories = ['clicks', 'selections', 'navigation', 'text', 'shortcuts'];

function fieldRules() {
  const kept = keptFields.map((name) => ({ name, rule: 'keep' }));
  return [...kept, { name: 'shaped', rule: 'shape' }, { name: 'dropped', rule: 'drop' }];
}

export const purpose = 'agent-training';

/** Every page is a route of its own, so that sentences name it. */
export function galleryPolicy(origins, pages) {
  return {
    version: 1,
    organization: { name: 'Gallery', contact: 'privacy@gallery.example' },
    purposes: [{ id: purpose, description: 'Check what is recorded.', recipients: ['Gallery'] }],
    prohibited_purposes: ['performance_evaluation', 'disciplinary_use'],
    apps: [
      {
        id: 'gallery',
        name: 'Gallery',
        origins,
        categories,
        routes: pages.map((page) => `/${page}`),
        fields: fieldRules(),
      },
    ],
    retention_days: Object.fromEntries(categories.map((category) => [category, 30])),
    hold_back_hours: 0,
    minimum_contributors: 1,
  };
}
