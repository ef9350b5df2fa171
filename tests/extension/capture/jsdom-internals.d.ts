declare module 'jsdom/lib/generated/idl/utils.js' {
  /** What jsdom keeps behind a DOM object. */
  export function implForWrapper(wrapper: object): object | null;
}
