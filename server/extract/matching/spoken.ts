/** The sentences in which a section gives its account, read once for all of its metrics. */
import { segmentText } from '../claims/segment-text.ts';
import { viewText } from '../claims/text-view.ts';
import type { Field, Range, Section } from '../types.ts';

export interface Spoken {
  readonly role: Field['role'];
  /** As one reads it. */
  readonly words: string;
  /** In the stored text. */
  readonly range: Range;
  /** View offset inside the sentence → stored offset. */
  readonly toSource: (at: Range) => Range;
}

const ROLES: readonly Field['role'][] = ['progress', 'body', 'remark', 'other'];

/** Sentences of progress texts, prose and remarks, in the order of the text. */
export function spokenIn(text: string, section: Section): readonly Spoken[] {
  return section.fields
    .filter(({ role }) => ROLES.includes(role))
    .flatMap((field) => {
      const view = viewText(text, field);
      return segmentText(view.text).map((sentence) => ({
        role: field.role,
        words: view.text.slice(sentence.start, sentence.end),
        range: view.toSource(sentence),
        toSource: ({ start, end }: Range) =>
          view.toSource({ start: sentence.start + start, end: sentence.start + end }),
      }));
    });
}
