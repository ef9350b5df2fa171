// Somebody looks after a machine in Prometheus: asks for figures, draws them, and looks at what is watched.
async function askForFigures({ click, type, press, until, keyboard }) {
  await type('textarea[name=expr]', 'up');
  await press('Escape');
  await click('input[type=submit][value=Execute]');
  await until(() =>
    document.querySelector('.console_table td a, .console_table td:not([colspan])'),
  );
  await click('textarea[name=expr]', { count: 3 });
  await keyboard.type('scrape_duration_seconds');
  await press('Escape', 'Enter');
}

async function drawFigures({ click, until, focus, press }) {
  await click('a[role=tab][href^="#graph"]');
  await until(() => document.querySelector('.graph_area svg'));
  await click('[name=inc_range]');
  await click('[name=dec_range]');
  await click('[name=dec_end]');
  await click('.stacked_btn');
  await click('[name=step_input]');
  await press('1', '0', 'Enter');
  await click('a[role=tab][href^="#console"]');
}

async function insertMetric({ focus, press, click }) {
  await focus('select[name=insert_metric]');
  await press('ArrowDown', 'Tab');
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
  await insertMetric(hands);
  await lookAround(hands);
  await hands.click('#add_graph');
  await hands.click('.query-history button');
}
