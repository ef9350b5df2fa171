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
  await click('#page__revisions li:nth-child(1) input');
  await click('#page__revisions li:nth-child(2) input');
  await load(() => click('#page__revisions button[name="do[diff]"]'));
}

async function lookUp({ click, type, press, load, goBack, until }) {
  await type('#qsearch__in', 'orders');
  await load(() => press('Enter'));
  await load(() => click('.search_results a, .search_quickresult a'));
  await goBack();
  await until(() => location.search.includes('do=search'));
  await load(() => click('.action.media a'));
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

export const handbookSteps = [
  'Go to /',
  'Click “Log In”',
  // Which words of an address stay is the redactor's choice; values never do.
  { say: 'Go to /doku.php?id&do&:id', cause: 'link' },
  'Type ⟨ID_1⟩ into “Username”',
  { say: 'Fill “Password” (not read)', value: 'sensitive_field' },
  { say: 'Check “Remember me”', effect: { states_gained: ['checked'] } },
  { say: 'Click “Log In”', role: 'button' },
  { say: 'Go to /doku.php?id', cause: 'form' },
  'Click “Edit this page”',
  { say: 'Go to /doku.php?id&do', cause: 'link' },
  // The editor has no name. Where the caret was put is a part of writing.
  {
    say: 'Type “====== Handbook ====== Read the [[orders]] first. =====…” into the text field',
    kind: 'fill',
    tag: 'textarea',
  },
  'Click “Bold Text [B]”',
  'Check “Minor Changes”',
  'Type “Payment” into “Edit summary”',
  'Click “Preview”',
  { say: 'Go to /doku.php?id&do', cause: 'form' },
  'Click “Save”',
  { say: 'Go to /doku.php?id', cause: 'form' },
  'Click “Old revisions”',
  { say: 'Go to /doku.php?id&do', cause: 'link' },
  // Neither box has a name: what they are boxes of stands beside them as plain text.
  'Check the checkbox in “Old Revisions”',
  'Check the checkbox in “Old Revisions”',
  'Click “Show differences between selected revisions”',
  { say: 'Go to /doku.php?id&do', cause: 'form' },
  // Its title comes before its placeholder (HTML-AAM, input type=text).
  'Type “orders” into “[F]”',
  { say: 'Submit the form', role: 'search', evidence: ['press Enter'] },
  { say: 'Go to /doku.php?do&id&q', cause: 'form' },
  'Click “start”',
  { say: 'Go to /doku.php?id&s[]', cause: 'link' },
  { say: 'Go back to /doku.php?do&id&q', kind: 'go_back' },
  'Click “Media Manager”',
  { say: 'Go to /doku.php?id&do&ns', cause: 'link' },
  'Click “Recent Changes”',
  { say: 'Go to /doku.php?id&do', cause: 'link' },
  'Click “Handbook”',
  { say: 'Go to /doku.php?id', cause: 'link' },
  'Click “Log Out”',
  { say: 'Go to /doku.php?id&do', cause: 'link' },
];
