/** Numbers that look random and are the same on every run (the generator of "Numerical Recipes"). */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  function below(limit) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The low bits of such a generator repeat soon.
    return Math.floor((state / 2 ** 32) * limit);
  }
  return { below, oneOf: (list) => list[below(list.length)] };
}
