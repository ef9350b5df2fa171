import assert from 'node:assert/strict';
import { recordedDemoTask, storedSteps } from './support/shared-demo.mjs';

// What the person did, in order; other steps may stand between. Names that hold a person are placeholders.
const expected = [
  ['navigate', /^Go to /],
  ['click', /1042|⟨/],
  ['click', /Actions/],
  ['press', /Escape/],
  ['select_option', /^Choose Actions › Put on hold…$/],
  ['click', /^Click “Put on hold”$/],
  ['select_option', /^Select “Express” in “Shipping method”$/],
  ['select_option', / in “Assigned to”$/],
  ['press', /Control\+S/],
  ['fill', /into “Full name”/],
  ['fill', /into “E-mail”/],
  ['fill', /into “Phone”/],
  ['fill', /into “Quantity”/],
  ['select_option', /“Express” in “Shipping method”/],
  ['fill', /into “Delivery instructions”/],
  ['check', /“Signature on delivery”/],
  ['click', /“Gift wrap”/],
  ['fill', /into “Note”/],
  ['click', /“Attach note”/],
  ['check', /“Card”/],
  ['fill', /“Card number”/],
  ['fill', /“Your password”/],
  ['press', /Control\+S/],
  ['click', /“Place order”/],
  ['navigate', /./],
];

async function stepsInOrder() {
  const { home } = await recordedDemoTask();
  const steps = await storedSteps(home);
  const sentences = steps.map((step) => `${step.action.kind}: ${step.sentence}`);
  let position = 0;
  for (const [kind, sentence] of expected) {
    const next = steps.findIndex(
      (step, index) =>
        index >= position && step.action.kind === kind && sentence.test(step.sentence),
    );
    assert.ok(
      next >= 0,
      `no ${kind} ${sentence} after step ${position} of:\n${sentences.join('\n')}`,
    );
    position = next + 1;
  }
}

async function allAcknowledged() {
  const { summary } = await recordedDemoTask();
  assert.equal(summary.missing, 0);
  assert.equal(summary.events, summary.acknowledged);
  assert.ok(summary.events >= 20, `only ${summary.events} events`);
  assert.ok(
    summary.latency_ms.p95 <= 300,
    `from event to durable commit: ${summary.latency_ms.p95} ms`,
  );
}

export const tests = [
  { name: 'the demo task becomes the steps that a person would say', run: stepsInOrder },
  {
    name: 'everything acknowledged is stored, within 300 ms at the 95th percentile',
    run: allAcknowledged,
  },
];
