// Pages that hide events, fake them, replace what scripts are made of, or act in a person's place.
import assert from 'node:assert/strict';
import { sleep } from '../hostile-hands.mjs';

const trusted = (count) => count > 0;

async function fillTheForm({ click, type, press, focus }) {
  await click('#save');
  await type('#field', 'oslo');
  await click('#box');
  await focus('#size');
  await press('ArrowDown', 'Tab');
}

const stepsOfTheForm = [
  'Click “Save”',
  'Type “oslo” into “Kept”',
  'Check “Gift”',
  'Select “Large” in “Size”',
];

export const cases = [
  {
    name: 'a page that stops every event in its very first script hides nothing',
    page: 'stops-events',
    act: fillTheForm,
    steps: stepsOfTheForm,
  },
  {
    name: 'a page that replaces what scripts are made of is never asked, and all is recorded',
    page: 'replaced',
    act: async ({ click, type, scope }) => {
      await click('#save');
      await type('#field', 'oslo');
      await click('#box');
      await sleep(400);
      return scope.evaluate('window.touched');
    },
    steps: ['Click “Save”', 'Type “oslo” into “Kept”', 'Check “Gift”'],
    check: (_, touched) => assert.equal(touched, ''),
  },
  {
    name: 'a strict content security policy with trusted types neither hinders nor is violated',
    page: 'strict',
    act: async ({ click, type, inPage }) => {
      await type('#field', 'oslo');
      await click('#save');
      await click('x-card');
      await sleep(400);
      return inPage(() => globalThis.violations.join());
    },
    steps: ['Type “oslo” into “Kept”', 'Click “Save”', 'Click “Inside”'],
    check: (_, violations) => assert.equal(violations, ''),
  },
  {
    name: 'a script that does all that a person can do is nobody',
    page: 'scripted',
    act: async ({ inPage }) => {
      await inPage(() => globalThis.actLikeAPerson());
      await sleep(800);
    },
    steps: [],
    lost: { untrusted_event: trusted, uncaused_event: trusted },
  },
  {
    name: 'a script that waits for a real click and then acts is nobody',
    page: 'scripted',
    act: async ({ inPage, click }) => {
      await inPage(() => {
        const real = document.getElementById('real');
        let isFirst = true;
        real.addEventListener('click', ({ isTrusted }) => {
          if (!isTrusted || !isFirst) return;
          isFirst = false;
          globalThis.actLikeAPerson();
          for (const time of [10, 100, 400]) setTimeout(globalThis.actLikeAPerson, time);
        });
      });
      await click('#real');
      await sleep(1200);
    },
    steps: ['Click “Real”'],
    lost: { untrusted_event: trusted, uncaused_event: trusted },
  },
  {
    name: 'a script that acts while a person types adds no step',
    page: 'scripted',
    act: async ({ page, inPage, type }) => {
      await inPage(() => {
        const field = document.getElementById('field');
        field.addEventListener('input', ({ isTrusted }) => {
          if (!isTrusted) return;
          for (const name of ['change', 'input', 'focusout', 'blur', 'compositionend', 'keydown'])
            field.dispatchEvent(new Event(name, { bubbles: true }));
          window.dispatchEvent(new Event('pagehide'));
          window.dispatchEvent(new Event('blur'));
        });
      });
      await type('#field', 'oslo');
      await page.keyboard.press('Tab');
    },
    steps: ['Type “oslo” into “Kept”', 'Press Tab in “Kept”'],
    lost: { untrusted_event: trusted },
  },
  {
    name: 'events that lie about themselves, or come a second time, are not believed',
    page: 'faked',
    act: async ({ clickAt, find }) => {
      const { x, y } = await (await find('#first')).boundingBox();
      await clickAt(x + 5, y + 5);
      await sleep(400);
    },
    steps: ['Click “First”'],
    lost: { untrusted_event: 2 },
  },
  {
    name: 'who is clicked is what got the click, whatever lies above or below',
    page: 'overlay',
    act: async ({ clickAt }) => {
      await clickAt(50, 30);
      await clickAt(50, 130);
    },
    steps: ['Click “Cancel”', 'Click “Shown”'],
  },
  {
    name: 'controls that are hidden are switched by what stands for them, and hidden fields stay out',
    page: 'hidden-controls',
    act: async ({ click }) => {
      await click('#drawn-label');
      await click('#gone-label');
      await click('#send');
    },
    steps: ['Check “Drawn”', 'Check “Gone”', 'Click “Send”'],
    check: (steps) => assert.ok(!JSON.stringify(steps).includes('S3CRET')),
  },
  {
    name: 'a thousand made-up events a second are counted and hide no real one',
    page: 'flood',
    act: async ({ click, scope }) => {
      await click('#start');
      await sleep(1500);
      await click('#real');
      await click('#stop');
      await sleep(400);
      return scope.evaluate('sent');
    },
    steps: ['Click “Start”', 'Click “Real”', 'Click “Stop”'],
    lost: { untrusted_event: (count) => count >= 500, uncaused_event: (count) => count >= 10 },
  },
];
