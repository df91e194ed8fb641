/** Sections of the Admin page, in the order of its list; the address names one. */
export const SECTIONS = [
  'metrics',
  'sheet',
  'indicators',
  'thresholds',
  'organisations',
  'imports',
  'units',
  'schedule',
  'sample',
  'log',
  'accounts',
  'own',
  'about',
] as const;

export type SectionName = (typeof SECTIONS)[number];

export function toSection(name: string | undefined): SectionName {
  return SECTIONS.find((section) => section === name) ?? 'metrics';
}
