/** The key that goes with K on this machine: `⌘` on Apple's, else `Ctrl`. */
export function modifierName(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}
