/** Whether a policy excludes the page; a `*` at the end of an entry stands for any rest. */
export function isExcludedPath(excluded: readonly string[], path: string): boolean {
  const spellings = [path, `${path}/`, decoded(path)];
  return excluded.some((entry) => {
    return entry.endsWith('*')
      ? spellings.some((spelling) => spelling.startsWith(entry.slice(0, -1)))
      : spellings.includes(entry) || spellings.includes(entry.replace(/\/$/, ''));
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
