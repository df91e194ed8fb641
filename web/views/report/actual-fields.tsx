import type { ReactNode, RefObject } from 'react';
import { useCheckingText } from '../../lib/i18n/use-checking-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Field } from './form-field.tsx';

/** A figure as fields hold it; the number as typed. */
interface TypedActual {
  readonly actual: string;
  readonly actualUnit: string;
}

/** A figure and its unit. */
export function ActualFields({
  entry,
  onChange,
  inputRef,
}: {
  readonly entry: TypedActual;
  readonly onChange: (change: Partial<TypedActual>) => void;
  /** Given where correcting begins with the figure: it then stands out. */
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}): ReactNode {
  const { review: words } = useText().report;
  const { unit } = useCheckingText();
  const main = inputRef === undefined ? {} : { inputRef, isBig: true };
  return (
    <>
      <Field
        label={words.actual}
        value={entry.actual}
        isNumber
        onType={(actual) => onChange({ actual })}
        {...main}
      />
      <Field
        label={unit}
        spoken={words.actualUnit}
        value={entry.actualUnit}
        onType={(actualUnit) => onChange({ actualUnit })}
      />
    </>
  );
}
