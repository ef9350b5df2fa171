export function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** For each key the median of that key over all readings. */
export function medians(readings) {
  const keys = Object.keys(readings[0]);
  return Object.fromEntries(keys.map((key) => [key, median(readings.map((one) => one[key]))]));
}
