/** Picks classes out of a CSS module by name, leaving out what is false: `css('row', isOpen && 'open')`. */
export function bindClasses(
  module: Readonly<Record<string, string>>,
): (...names: readonly (string | false)[]) => string {
  return (...names) =>
    names
      .filter((name) => name !== false)
      .map((name) => module[name] ?? name)
      .join(' ');
}
