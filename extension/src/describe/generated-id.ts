const generatedForms: readonly RegExp[] = [
  /^:?r[0-9a-z]*:?$|:r[0-9a-z]+:|«r[0-9a-z]+»|_r_[0-9a-z]+_/, // React's useId
  /(^|[-_:.])(mui|radix|headlessui|downshift|react-aria|react-select|ember|ext-gen|ui-id|mat|cdk|p-|yui|gwt-uid)[-_:]?.*\d/i,
  /[0-9a-f]{8}-[0-9a-f]{4}-/i, // UUID
  /[0-9a-f]{10,}/i,
  /\d{4,}/,
  /^\d+$/,
];

/** Whether an id looks made by a program, so that it will be another one on the next visit. */
export function looksGenerated(id: string): boolean {
  return generatedForms.some((form) => form.test(id)) || isRandomWord(id);
}

function isRandomWord(id: string): boolean {
  // A long part that changes between letters and digits many times is a hash, not a word.
  return id.split(/[-_:.]/).some((part) => {
    const changes = part.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0;
    return part.length >= 6 && changes >= 3;
  });
}
