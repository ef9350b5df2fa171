/** Gives what the work gives, or fails with the message when that takes longer than the time in milliseconds. */
export function withinTime(work, time, message) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), time);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
