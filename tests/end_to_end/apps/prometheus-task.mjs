// Somebody looks after a machine in Prometheus: asks for figures, draws them, and looks at what is watched.
async function askForFigures({ click, type, press, until, keyboard }) {
  await type('textarea[name=expr]', 'up');
  await press('Escape');
  await click('input[type=submit][value=Execute]');
  await until(() =>
    document.querySelector('.console_table td a, .console_table td:not([colspan])'),
  );
  await click('textarea[name=expr]', { count: 3 });
  await keyboard.type('go_threads');
  await press('Escape', 'Enter');
}

async function drawFigures({ click, until, press }) {
  await click('a[role=tab][href^="#graph"]');
  await until(() => document.querySelector('.graph_area svg'));
  await click('[name=inc_range]');
  await click('[name=dec_range]');
  await click('[name=step_input]');
  await press('1', '0', 'Enter');
  await click('a[role=tab][href^="#console"]');
}

async function lookAround({ click, load }) {
  for (const name of ['targets', 'config', 'rules']) {
    await click('.dropdown-toggle');
    await load(() => click(`.dropdown-menu.show a[href$="/${name}"]`));
  }
  await load(() => click('a.nav-link[href$="/alerts"]'));
  await load(() => click('a.nav-link[href$="/graph"]'));
}

export async function lookAfter(hands) {
  await askForFigures(hands);
  await drawFigures(hands);
  await lookAround(hands);
  await hands.click('#add_graph');
  await hands.click('.query-history button');
  await hands.click('.graph_wrapper:last-child [name=remove]');
}

// The field has no other name than its placeholder, of which one word is masked.
const expression = '“Expression (press Shift+Enter for ⟨TEXT_3⟩)”';
const listed = {
  say: 'Click “Status”',
  states: ['collapsed'],
  effect: { states_gained: ['expanded'] },
};

export const figureSteps = [
  'Go to /classic/graph',
  { say: `Type “up” into ${expression}`, effect: { appeared: ['listbox'] } },
  { say: `Press Escape in ${expression}`, effect: { vanished: ['listbox'] } },
  // The address follows the field as soon as it is left, before the button is clicked.
  { say: 'Go to /classic/graph?:id&:id&:id', cause: 'script', mode: 'history' },
  'Click “Execute”',
  `Type “go_threads” into ${expression}`,
  `Press Escape in ${expression}`,
  // Enter in a field of several lines makes text: that the page takes it for Execute is seen by what comes of it.
  { say: 'Go to /classic/graph?:id&:id&:id', cause: 'script' },
  { say: 'Open the tab “Graph”', kind: 'select_option', evidence: ['click “Graph”'] },
  { say: 'Go to /classic/graph?:id&:id&:id', cause: 'link', mode: 'history' },
  'Click “+”',
  { say: 'Go to /classic/graph?:id&:id&:id', cause: 'script' },
  'Click “−”',
  { say: 'Go to /classic/graph?:id&:id&:id', cause: 'script' },
  'Type “10” into “Resolution in seconds”',
  { say: 'Submit the form', evidence: ['press Enter'] },
  { say: 'Go to /classic/graph?:id&:id&:id&:id', cause: 'form', mode: 'history' },
  'Open the tab “Console”',
  { say: 'Go to /classic/graph?:id&:id&:id&:id', cause: 'link' },
  listed,
  'Click “Targets”',
  { say: 'Go to /classic/targets', cause: 'link', mode: 'full_page' },
  listed,
  'Click “Configuration”',
  'Go to /classic/config',
  listed,
  'Click “Rules”',
  'Go to /classic/rules',
  'Click “Alerts”',
  'Go to /classic/alerts',
  { say: 'Click “Graph”', role: 'link' },
  'Go to /classic/graph',
  'Click “Add Graph”',
  'Click “Enable query history”',
  { say: 'Click “Remove Graph”', effect: { target_gone: true } },
  { say: 'Go to /classic/graph?:id&:id&:id', cause: 'link' },
];
