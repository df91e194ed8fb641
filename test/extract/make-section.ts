import type { Field, FieldRole, Section } from '../../server/extract/types.ts';

export interface MadeSection {
  readonly text: string;
  readonly section: Section;
}

/** A task with one field for each part; parts are written one after the other as the stored text. */
export function makeSection(parts: readonly (readonly [role: FieldRole, words: string])[]): MadeSection {
  let text = '';
  const fields: Field[] = [];
  for (const [role, words] of parts) {
    const start = text.length;
    text += words;
    fields.push({
      role,
      start,
      end: text.length,
      header: null,
      unit: null,
      period: null,
      isShifted: false,
    });
    text += '\n';
  }
  const title = fields.find(({ role }) => role === 'task');
  return {
    text,
    section: {
      no: '1',
      title: title === undefined ? null : { start: title.start, end: title.end },
      owners: [],
      fields,
      row: null,
    },
  };
}
