import { attribute, elementsByTag, isTag } from './dom-access.ts';
import { type Count, countOf } from './match-count.ts';
import { labelsOf } from './names/control-labels.ts';
import { labelText } from './names/name-without-values.ts';
import { labelledBy } from './naming-markup.ts';
import { collapse } from './page-text.ts';
import { mayHoldText, type TextProbe } from './text-probe.ts';
import type { TreeSurvey } from './tree-survey.ts';

const lookLimit = 4000;

/**
 * How many elements have the text as their label, as this control has it: controls by their
 * labels, and whatever is named by its aria-label. Undefined where too many would have to be
 * looked at. Of several labels that only together make up the text, others' are not looked for.
 */
export function countLabelMatches(control: Element, probe: TextProbe, survey: TreeSurvey): Count {
  const isElsewhere = survey.mayLabelsHold(probe.words, [control, ...labelsOf(control)]);
  const labels = isElsewhere ? elementsByTag(survey.tree, 'label') : [];
  const found = new Set([control, ...namedByAttribute(survey, probe)]);
  const looked = new Set<Element>([control]);
  const end = Math.min(labels.length, lookLimit);
  for (let index = 0; index < end && found.size < 2; index += 1) {
    const other = controlOf(labels[index], probe);
    if (other && !looked.has(other)) {
      looked.add(other);
      if (labelText(other) === probe.text) {
        found.add(other);
      }
    }
  }
  return found.size < 2 && labels.length > end ? undefined : countOf(found.size);
}

function controlOf(label: Element | undefined, probe: TextProbe): Element | null {
  return isTag(label, 'label') && mayHoldText(label, probe) ? label.control : null;
}

function namedByAttribute({ find }: TreeSurvey, { text, words }: TextProbe): Element[] {
  return Array.from(find(labelledBy(words[0]))).filter((element) => {
    return collapse(attribute(element, 'aria-label') ?? '') === text;
  });
}
