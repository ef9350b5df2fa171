// Somebody keeps a handbook in DokuWiki: signs in, writes, looks at what was changed, and looks things up.
import { account } from './dokuwiki.mjs';

async function signIn({ click, type, load }) {
  await load(() => click('.action.login a'));
  await type('#dw__login [name=u]', account.name);
  await type('#dw__login [name=p]', account.password);
  await click('#dw__login [name=r]');
  await load(() => click('#dw__login button[type=submit]'));
}

async function writePage({ click, focus, press, keyboard, load }) {
  await load(() => click('a[title^="Edit this page"]'));
  await focus('#wiki__text');
  await press('Control+End');
  await keyboard.type('Pay on delivery.');
  await click('#tool__bar button[title^="Bold"]');
  await click('#edit__minoredit');
  await click('#edit__summary');
  await keyboard.type('Payment');
  await load(() => click('#edbtn__preview'));
  await load(() => click('#edbtn__save'));
}

async function compareRevisions({ click, load }) {
  await load(() => click('a[title^="Old revisions"]'));
  await load(() => click('#page__revisions button[type=submit]'));
}

async function lookUp({ click, type, press, load, page }) {
  await type('#qsearch__in', 'orders');
  await load(() => press('Enter'));
  await load(() => click('.search_results a, .search_quickresult a'));
  await page.goBack();
  await load(() => click('.action.index a'));
}

async function seeChanges({ click, load }) {
  await load(() => click('.action.recent a'));
  await load(() => click('.logo a'));
}

export async function keepHandbook(hands) {
  await signIn(hands);
  await writePage(hands);
  await compareRevisions(hands);
  await lookUp(hands);
  await seeChanges(hands);
  await hands.load(() => hands.click('.action.logout a'));
}
