// Somebody looks after a machine in Prometheus: asks for figures, draws them, and looks at what is watched.
async function askForFigures({ click, type, press, until, keyboard }) {
  // The list of what may be asked for comes when it is loaded.
  await until(() => document.querySelectorAll('[name=insert_metric] option').length > 1);
  await type('textarea[name=expr]', 'up');
  await until(() =>
    [...document.querySelectorAll('[role=listbox]')].some((list) => list.checkVisibility()),
  );
  await press('Escape');
  await click('input[type=submit][value=Execute]');
  await until(() => document.querySelector('.console_table td'));
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

// The field has no other name than its placeholder.
const expression = '“Expression (press Shift+Enter for newlines)”';

/** Its address follows what is asked for at once or a moment later, by itself: that is none of the steps that count. */
export function isOfPerson({ action }) {
  return action.kind !== 'navigate' || action.mode !== 'history';
}

/** The menu says nothing of itself: what makes one step of it is what happens, and the clicks stay as evidence. */
function choiceOf(entry) {
  const evidence = ['click “Status”', `click “${entry}”`];
  return { say: `Choose Status › ${entry}`, kind: 'select_option', evidence };
}

export const figureSteps = [
  'Go to /classic/graph',
  `Type “up” into ${expression}`,
  `Press Escape in ${expression}`,
  'Click “Execute”',
  `Type “go_threads” into ${expression}`,
  `Press Escape in ${expression}`,
  { say: 'Open the tab “Graph”', kind: 'select_option', evidence: ['click “Graph”'] },
  'Click “+”',
  'Click “−”',
  'Type “10” into “Resolution in seconds”',
  { say: 'Submit the form', evidence: ['press Enter'] },
  'Open the tab “Console”',
  choiceOf('Targets'),
  { say: 'Go to /classic/targets', cause: 'link', mode: 'full_page' },
  choiceOf('Configuration'),
  'Go to /classic/config',
  choiceOf('Rules'),
  'Go to /classic/rules',
  'Click “Alerts”',
  'Go to /classic/alerts',
  { say: 'Click “Graph”', role: 'link' },
  'Go to /classic/graph',
  'Click “Add Graph”',
  'Click “Enable query history”',
  { say: 'Click “Remove Graph”', effect: { target_gone: true } },
];
