// The lexicon was made with one half of faker's names. Of a name whose parts it was not given the
// test learns how it fares with names that no list has.
import { isForLexicon } from '../../native-host/redact/lexicon/read-names.mjs';

/** True if the lexicon was given no part of the name. */
export function isHeldOut(name) {
  return name.split(/[\s-]+/u).every((part) => !isForLexicon(part));
}
