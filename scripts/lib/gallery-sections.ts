/** The sections of the gallery, in the order of its list; the pinned pictures are called after them. */
export const SECTION_NAMES = [
  'marks',
  'bullets',
  'gauges',
  'trends',
  'multiples',
  'heatmaps',
  'board',
  'pictures',
  'controls',
  'states',
  'dialog',
] as const;

export type SectionName = (typeof SECTION_NAMES)[number];
