// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { createGuard, type Guard } from '../../../extension/src/guard/guard.ts';
import {
  type App,
  type Category,
  sensitiveWords,
} from '../../../extension/src/protocol/protocol.ts';

function guard(
  app: Partial<App> = {},
  granted: Category[] = ['clicks', 'text', 'navigation'],
  words = sensitiveWords,
): Guard {
  const approved: App = {
    id: 'orders',
    name: 'Orders',
    origins: [],
    excluded_paths: [],
    categories: ['clicks', 'text'],
    fields: [],
    ...app,
  };
  return createGuard({
    app: approved,
    granted,
    words,
  });
}

function field(html: string): Element {
  document.body.innerHTML = html;
  const found = document.querySelector('input,textarea,select');
  if (!found) throw new Error('no field');
  return found;
}

afterEach(() => {
  history.replaceState(null, '', '/');
});

test('a kind needs both the policy and the consent', () => {
  expect(guard().refusal('click')).toBeUndefined();
  expect(guard().refusal('navigate')).toBe('category_not_approved');
  expect(guard({ categories: ['selections'] }).refusal('check')).toBe('no_consent');
});

test('an excluded path refuses everything, a star stands for any rest', () => {
  history.replaceState(null, '', '/salary/7');
  expect(guard({ excluded_paths: ['/salary/*'] }).refusal('click')).toBe('excluded_path');
  expect(guard({ excluded_paths: ['/salary'] }).allows('click')).toBe(true);
});

test('other elements are observed only with policy and consent, and never on an excluded page', () => {
  const app: Partial<App> = {
    categories: ['clicks', 'observation'],
    excluded_paths: ['/salary'],
    observation: true,
  };
  expect(guard(app, ['clicks', 'observation']).observes()).toBe(true);
  expect(guard(app, ['clicks']).observes()).toBe(false);
  expect(guard({ observation: true }, ['clicks', 'observation']).observes()).toBe(false);
  expect(guard({ ...app, observation: false }, ['clicks', 'observation']).observes()).toBe(false);
  history.replaceState(null, '', '/salary');
  expect(guard(app, ['clicks', 'observation']).observes()).toBe(false);
  expect(guard(app).isExcluded()).toBe(true);
});

test.each([
  '<input type="password" value="x">',
  '<input autocomplete="section-a cc-number" value="x">',
  '<input autocomplete="one-time-code" value="x">',
  '<input autocomplete="card number" value="x">',
  '<input autocomplete="authCode" value="x">',
  '<label>Bitte TAN eingeben <input value="x"></label>',
  '<input name="cardNumber" value="x">',
  '<input id="user_pin" value="x">',
  '<label>Security code <input value="x"></label>',
  '<input aria-label="API key" value="x">',
  '<input placeholder="IBAN" value="x">',
  '<label>Neues Passwort bestätigen <input value="x"></label>',
  '<label>Numéro de carte <input value="x"></label>',
  '<label>Código de verificación <input value="x"></label>',
  '<label>カード番号 <input value="x"></label>',
  '<label>身份证号 <input value="x"></label>',
  '<label>आधार संख्या <input value="x"></label>',
  '<label>كلمة المرور <input value="x"></label>',
  '<label>Пароль <input value="x"></label>',
  '<label>비밀번호 <input value="x"></label>',
  '<label>Expiration date <input value="x"></label>',
  '<input name="order.card[cid]" value="x">',
  '<input name="form$cid" value="x">',
])('a field that says it is secret is never read: %s', (html) => {
  const secret = field(html);
  Object.defineProperty(secret, 'value', {
    get: () => {
      throw new Error('the value was read');
    },
  });
  expect(guard().readField(secret)).toEqual({ withheld: 'sensitive_field' });
});

test.each([
  '<input name="shipping" value="x">',
  '<label>Opinion <input value="x"></label>',
  '<label>Expiry date of the offer <input value="x"></label>',
  '<input placeholder="DD/MM/YYYY" value="x">',
  '<input name="cid.city" value="x">',
  '<label>Liczba dni <input value="x"></label>',
  '<label>¿Qué tan satisfecho está? <input value="x"></label>',
  '<label>Geben Sie ein Datum ein <input value="x"></label>',
])('words that only contain a secret word are no secret: %s', (html) => {
  expect(guard().readField(field(html))).toEqual({ text: 'x' });
});

test.each([
  { ...sensitiveWords, anywhere: '' },
  { ...sensitiveWords, alone: '' },
])('without the words of secrets no field is read', (words) => {
  const read = guard({}, ['text'], words).readField(field('<input name="city" value="x">'));
  expect(read).toEqual({ withheld: 'sensitive_field' });
});

test('a policy may drop a field or keep only its shape, the strictest rule wins', () => {
  const fields: App['fields'] = [
    { name: 'NOTE', rule: 'drop' },
    { label: 'city', rule: 'shape' },
    { label: 'city', rule: 'keep' },
  ];
  expect(guard({ fields }).readField(field('<input name="note" value="x">'))).toEqual({
    withheld: 'blocked_by_policy',
  });
  expect(guard({ fields }).readField(field('<input aria-label="City" value="Rome">'))).toEqual({
    shape: 'short',
  });
});

test('a token that keeps browsers from filling makes no choice a secret, but what is typed', () => {
  const combobox = field(
    '<input role="combobox" aria-label="Priority" autocomplete="new-password" value="x">',
  );
  expect(guard().mayReadChoice(combobox)).toBe(true);
  expect(guard().watchShown(combobox)).toBeDefined();
  expect(guard().readField(combobox)).toEqual({ withheld: 'sensitive_field' });
  const code = field('<input role="combobox" autocomplete="one-time-code" value="x">');
  expect(guard().mayReadChoice(code)).toBe(false);
});

test('the choice of a blocked select is not told', () => {
  const select = field('<select name="grade"><option>A</option></select>');
  const fields: App['fields'] = [{ name: 'grade', rule: 'shape' }];
  if (!(select instanceof HTMLSelectElement)) throw new Error('no select');
  expect(guard({ fields }).readOptions(select)).toEqual({ options: [], option_count: 1 });
  expect(guard().readOptions(select).options).toEqual([{ label: 'A', position: 1 }]);
});

test('a text is cut at the limit of the schema', () => {
  const long = field('<textarea></textarea>');
  long.textContent = 'x'.repeat(20_000);
  expect(guard().readField(long)).toEqual({ text: 'x'.repeat(16_384) });
});
