import type { ReactNode } from 'react';
import type { TaskDifference } from '../../../server/domain/comparison-view.ts';
import type { WordRun } from '../../../server/domain/diff-words.ts';
import type { EditionView } from '../../../server/domain/scorecard.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { useCompareText } from '../../lib/i18n/use-compare-text.ts';
import { reportHref } from '../../lib/report-href.ts';
import { textLang } from '../../lib/text-lang.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './editions.module.css';
import { Link } from '../../components/link.tsx';

const css = bindClasses(styles);

export interface Sides {
  readonly before: EditionView;
  readonly after: EditionView;
}

/** Tasks that came, went or were reworded; what changed is struck out and underlined word by word. */
export function TaskChanges({
  tasks,
  before,
  after,
}: Sides & { readonly tasks: readonly TaskDifference[] }): ReactNode {
  const words = useCompareText();
  const url = useUrl();
  return (
    <ul className={css('list')}>
      {tasks.map((task) => {
        const report = task.kind === 'dropped' ? before.id : after.id;
        const href = reportHref(url, report, task.span === null ? [] : [task.span]);
        const title = task.kind === 'reworded' ? <Words runs={task.words} /> : displayText(task.title);
        return (
          <li key={`${task.kind}${task.title}`}>
            <span className={css('kind', task.kind)}>{words[task.kind]}</span>
            <span className={css('no', 'num')}>{task.no ?? ''}</span>
            <span lang={textLang(task.title)}>
              {href === null ? title : <Link href={href}>{title}</Link>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Words({ runs }: { readonly runs: readonly WordRun[] }): ReactNode {
  return runs.map(({ kind, text }, index) => {
    if (kind === 'same') return displayText(text);
    return kind === 'dropped' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>;
  });
}
