import type { ReactNode } from 'react';
import { amountText } from '../../../server/domain/format.ts';
import type { DraftChange, DraftChanges } from '../../../server/domain/import-draft.ts';
import type { Amount } from '../../../server/domain/indicator.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import styles from './draft-panel.module.css';

const css = bindClasses(styles);
/** Changes of one kind that are named; the report itself shows all. */
const MOST = 12;

/** What taking a file would change against what is stored; nothing for the first report of an organisation. */
export function DraftChangeList({ changes }: { readonly changes: DraftChanges }): ReactNode {
  const { imports: words, app } = useText();
  const lang = useLang();
  if (changes.comparedWith === null) return null;
  const amount = ({ value, unit }: Amount): string => amountText(value, unit, lang);
  const lines = (
    list: readonly DraftChange[],
    say: (name: string, from: string, to: string) => string,
  ): readonly string[] =>
    list.slice(0, MOST).map(({ name, from, to }) => say(name, amount(from), amount(to)));
  const said = [
    words.continued(changes.continued, changes.created),
    ...lines(changes.targets, words.targetChanged),
    ...lines(changes.figures, words.figureChanged),
    ...(changes.dropped.length === 0 ? [] : [words.dropped(changes.dropped.join(app.separator))]),
  ];
  return (
    <details className={css('part')}>
      <summary>{words.changes}</summary>
      <ul className={css('said')}>
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
