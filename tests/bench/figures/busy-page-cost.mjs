// What recording costs a page while nobody acts and the page is busy: script time of 60 frames of 500 new rows, with the
// extension, without any recorder, and with rrweb. All three in one browser and in turns, so that their ratios hold.
import { setTimeout as sleep } from 'node:timers/promises';
import { recordApproved } from '../support/approved-page.mjs';
import { drawAndMeasure, serveBusyPage } from '../support/busy-page.mjs';
import { medians } from '../support/median.mjs';

const startTime = 1500;
/** More than this says that something is done for each change of a page. */
const mostOverhead = 1.1;

async function measureAt(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  await sleep(startTime);
  const time = await drawAndMeasure(page);
  const recorded = await page.evaluate(() => window.recorded?.length ?? 0);
  await page.close();
  return { time, recorded };
}

async function measureInTurns(browser, { origin, otherOrigin }, rounds) {
  const readings = [];
  while (readings.length < rounds) {
    const plain = await measureAt(browser, `${otherOrigin}/`);
    const extension = await measureAt(browser, `${origin}/`);
    const rrweb = await measureAt(browser, `${otherOrigin}/recorded`);
    if (rrweb.recorded === 0) throw new Error('rrweb recorded nothing');
    readings.push({ plain: plain.time, extension: extension.time, rrweb: rrweb.time });
  }
  return medians(readings);
}

async function measureAll(rounds) {
  const app = await serveBusyPage();
  try {
    const { result, events } = await recordApproved({
      origin: app.origin,
      script: ({ browser }) => measureInTurns(browser, app, rounds),
    });
    // Each visit is a step, so without any the extension was not there at all.
    if (events === 0) throw new Error('the extension recorded nothing');
    return result;
  } finally {
    await app.close();
  }
}

export const busyPage = {
  name: 'busy-page',
  async measure({ browserRuns, quick }) {
    const { plain, extension, rrweb } = await measureAll(quick ? 1 : 3 * browserRuns);
    const time = (who, value) => ({ name: `busy page, script, ${who}`, value, unit: 'ms' });
    return [
      time('no recorder', plain),
      time('extension', extension),
      time('rrweb 2.2', rrweb),
      {
        name: 'busy page, extension / no recorder',
        value: extension / plain,
        unit: '',
        atMost: mostOverhead,
        aim: 1,
      },
      { name: 'busy page, rrweb 2.2 / no recorder', value: rrweb / plain, unit: '' },
    ];
  },
};
