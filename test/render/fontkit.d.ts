/** The part of the font reader that tests use; the package brings no types. */
declare module 'fontkit' {
  export function openSync(path: string): {
    readonly familyName: string;
    readonly characterSet: readonly number[];
  };
}
