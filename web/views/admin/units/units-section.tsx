import { useState, type ReactNode } from 'react';
import { unitGroups, type UnitEntry, type UnitGroup } from '../../../../server/domain/unit-groups.ts';
import { bindClasses } from '../../../lib/class-names.ts';
import { useStepsText } from '../../../lib/i18n/use-steps-text.ts';
import { SectionFrame } from '../section-frame.tsx';
import styles from './units.module.css';

const css = bindClasses(styles);

/** The units that are known, by measure, with every way to write them and how they convert. */
export function UnitsSection(): ReactNode {
  const { units: text } = useStepsText();
  const [words, setWords] = useState('');
  const groups = unitGroups(words);
  return (
    <SectionFrame
      title={text.title}
      hint={text.hint}
      tools={
        <label className={css('search')}>
          <span>{text.search}</span>
          <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
      }
    >
      <p role="status" className={css('count')}>
        {groups.length === 0 ? text.none(words.trim()) : text.count(countOf(groups), countOf(unitGroups()))}
      </p>
      {groups.length > 0 && <UnitTable groups={groups} />}
    </SectionFrame>
  );
}

function UnitTable({ groups }: { readonly groups: readonly UnitGroup[] }): ReactNode {
  const { units: text } = useStepsText();
  return (
    <table className={css('table')} role="table" aria-label={text.table}>
      <thead role="rowgroup">
        <tr role="row">
          {[text.measure, text.labels, text.scale, text.en].map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.measure} role="rowgroup">
          {group.units.map((unit, index) => (
            <Row key={unit.labels.join(' ')} group={group} unit={unit} isFirst={index === 0} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({
  group,
  unit: { labels, en, inBase },
  isFirst,
}: {
  readonly group: UnitGroup;
  readonly unit: UnitEntry;
  readonly isFirst: boolean;
}): ReactNode {
  const { units: text } = useStepsText();
  const [first = ''] = labels;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span className={isFirst ? undefined : 'sr-only'}>{text.kinds[group.kind]}</span>
      </th>
      <td role="cell" data-label={text.labels} lang="zh">
        {labels.join(' · ')}
      </td>
      <td role="cell" data-label={text.scale} className="num">
        {inBase === 1 ? text.base : text.times(first, plain(inBase), group.base)}
      </td>
      <td role="cell" data-label={text.en} lang="en">
        {en}
      </td>
    </tr>
  );
}

/** Without exponents: 0.000001, 1000000. */
function plain(value: number): string {
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 });
}

function countOf(groups: readonly UnitGroup[]): number {
  return groups.reduce((sum, { units }) => sum + units.length, 0);
}
