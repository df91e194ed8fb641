import { useId, type ReactNode } from 'react';
import type { Thresholds } from '../../../../server/domain/attainment.ts';
import { bindClasses } from '../../../lib/class-names.ts';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import {
  OTHER_FIELDS,
  PACE_FIELDS,
  shownValue,
  type ThresholdFields,
  type ThresholdName,
} from './threshold-entry.ts';
import styles from './thresholds.module.css';

const css = bindClasses(styles);

/** Each threshold as a sentence with a gap to fill; an empty gap follows the layer below. */
export function ThresholdFieldset({
  fields,
  below,
  isOwn,
  onChange,
}: {
  readonly fields: ThresholdFields;
  readonly below: Thresholds;
  /** Of one metric: what is below are the thresholds of all. */
  readonly isOwn: boolean;
  readonly onChange: (name: ThresholdName, words: string) => void;
}): ReactNode {
  const { thresholds: text } = useDefinitionText();
  const group = (legend: string, names: readonly ThresholdName[]): ReactNode => (
    <fieldset className={css('group')}>
      <legend>{legend}</legend>
      {names.map((name) => (
        <Sentence
          key={name}
          name={name}
          words={fields[name]}
          below={shownValue(name, below[name])}
          isOwn={isOwn}
          onChange={(words) => onChange(name, words)}
        />
      ))}
    </fieldset>
  );
  return (
    <>
      {group(text.group.pace, PACE_FIELDS)}
      {group(text.group.others, OTHER_FIELDS)}
    </>
  );
}

function Sentence({
  name,
  words,
  below,
  isOwn,
  onChange,
}: {
  readonly name: ThresholdName;
  readonly words: string;
  readonly below: string;
  readonly isOwn: boolean;
  readonly onChange: (words: string) => void;
}): ReactNode {
  const { thresholds: text } = useDefinitionText();
  const note = useId();
  return (
    <div className={css('sentence')}>
      <span aria-hidden="true">{text.field[name]}</span>
      <input
        className="num"
        aria-label={text.label[name]}
        aria-describedby={note}
        inputMode="decimal"
        autoComplete="off"
        maxLength={6}
        value={words}
        placeholder={below}
        onChange={(event) => onChange(event.target.value)}
      />
      <span aria-hidden="true">{text.gives[name]}</span>
      <small id={note}>
        {text.about[name]} · {isOwn ? text.ofAll(below) : text.below(below)}
      </small>
    </div>
  );
}
