import type { ReactNode } from 'react';
import { amountText, MISSING, targetText, type Lang } from '../../../../server/domain/format.ts';
import type { SheetChange, SheetValue } from '../../../../server/domain/sheet-import.ts';
import { BASIS_CHOICES, DIRECTION_WORDS } from '../../../../server/domain/sheet-words.ts';
import { bindClasses } from '../../../lib/class-names.ts';
import { displayText } from '../../../lib/display-text.ts';
import { useSheetText, type SheetText } from '../../../lib/i18n/use-sheet-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { textLang } from '../../../lib/text-lang.ts';
import { ColumnHeads } from '../../../components/column-heads.tsx';
import styles from './sheet.module.css';
import { periodName } from './period-name.ts';

const css = bindClasses(styles);
const MOST = 300;

/** Every cell that would change: what stands now and what it becomes. */
export function ChangeTable({
  changes,
  label,
}: {
  readonly changes: readonly SheetChange[];
  readonly label: string;
}): ReactNode {
  const text = useSheetText();
  const lang = useLang();
  const columns = [text.cell, text.metric, text.what, text.was, text.becomes];
  return (
    <>
      <table className={css('table', 'changes')} role="table" aria-label={label}>
        <ColumnHeads words={columns} />
        <tbody role="rowgroup">
          {changes.slice(0, MOST).map((change) => (
            <tr key={`${change.cell} ${change.what}`} role="row">
              <th role="rowheader" scope="row" className={css('cell')}>
                {change.cell}
              </th>
              <td role="cell" lang={textLang(change.name)}>
                {displayText(change.name)}
              </td>
              <td role="cell">
                {whatText(change, text, lang)}
                {change.near !== null && <small className={css('near')}>{text.near(change.near)}</small>}
              </td>
              <td role="cell" data-label={text.was}>
                <del>{valueText(change.was, lang)}</del>
              </td>
              <td role="cell" data-label={text.becomes}>
                <ins>
                  {change.what === 'indicator' && change.becomes.kind === 'words'
                    ? text.unitOf(change.becomes.text)
                    : valueText(change.becomes, lang)}
                </ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > MOST && <p className={css('hint')}>{text.more(changes.length - MOST)}</p>}
    </>
  );
}

function whatText({ what, of }: SheetChange, text: SheetText, lang: Lang): string {
  if (what === 'indicator' || of === null) return text.newMetric;
  if (what === 'target') return text.targetOf(of);
  return what === 'figure' ? periodName(of, lang) : (text.fields[of] ?? of);
}

function valueText(value: SheetValue | null, lang: Lang): string {
  if (value === null) return MISSING;
  switch (value.kind) {
    case 'amount':
      return amountText(value.value, value.unit, lang);
    case 'target':
      return targetText(value, lang);
    case 'words':
      return value.text;
    case 'choice':
      return choiceText(value.code, lang);
  }
}

function choiceText(code: string, lang: Lang): string {
  const words: Readonly<Record<string, string>> = { ...DIRECTION_WORDS[lang], ...BASIS_CHOICES[lang] };
  return words[code] ?? code;
}
