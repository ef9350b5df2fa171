/** Nobody writes a longer one. */
const longestId = 128;

/** Forms that programs give to ids and people do not. No form can tell every one. */
const generatedForms: readonly RegExp[] = [
  /[:«»]/, // A counter between marks that no author types.
  /(^|_)[a-z]?_[0-9a-z]+_$/i, // The same between underscores.
  /(^|[-_.])[a-z]*(?<![1-9])[1-9]\d+($|[-_.])/i, // A counter that has passed nine.
  /(^|[-_.])(u?id|gen|auto|tmp|temp|guid|uuid)[-_]?\d+/i, // A counter that says what it is.
  /(\d+[-_.]+([a-z]+[-_.]*)?){2}\d/i, // Several counters.
  /[0-9a-f]{8}-[0-9a-f]{4}-/i, // UUID
  /[0-9a-f]{10,}/i,
  /\d{4,}/,
  /^\d+$/,
];

/** Whether an id looks made by a program, so that it will be another one on the next visit. */
export function looksGenerated(id: string): boolean {
  return (
    id.length > longestId ||
    generatedForms.some((form) => form.test(id)) ||
    id.split(/[-_:.]/).some(isRandomWord)
  );
}

/** A part that changes between letters and digits, or between cases, too often for words. */
function isRandomWord(part: string): boolean {
  const changes = part.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0;
  const cases = part.match(/[a-z](?=[A-Z])/g)?.length ?? 0;
  return (part.length >= 6 && changes >= 3) || (cases >= 3 && part.length / cases < 4);
}
