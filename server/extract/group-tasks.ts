/** Sections → tasks: rows of one task share its number; the first row names it. */
import { spanOf } from '../domain/provenance.ts';
import { viewText } from './claims/text-view.ts';
import type { Section, Task } from './types.ts';

/** Tasks in the order of the text. Sections without a number are tasks of their own. */
export function groupTasks(text: string, sections: readonly Section[]): readonly Task[] {
  const tasks: Task[] = [];
  for (const section of sections) {
    const known = section.no === null ? -1 : tasks.findIndex((task) => task.no === section.no);
    const task = tasks[known];
    if (task === undefined) tasks.push(newTask(text, section));
    else
      tasks[known] = {
        ...task,
        owners: [...new Set([...task.owners, ...section.owners])],
        fields: [...task.fields, ...section.fields],
      };
  }
  return tasks;
}

function newTask(text: string, { no, title, owners, fields }: Section): Task {
  return {
    no,
    title: title === null ? '' : viewText(text, title).text.trim(),
    titleSpan: title === null ? null : spanOf(text, title.start, title.end, 'name'),
    owners,
    fields,
  };
}
