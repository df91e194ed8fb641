import type { ReactNode } from 'react';
import { formatAmount } from '../../server/domain/format.ts';
import { bindClasses } from '../lib/class-names.ts';
import { useLang } from '../lib/settings.ts';
import styles from './amount.module.css';

const css = bindClasses(styles);

/** A figure with its unit set smaller: 13462 家. */
export function Amount({ value, unit }: { readonly value: number | null; readonly unit: string }): ReactNode {
  const { prefix, number, unit: word } = formatAmount(value, unit, useLang());
  return (
    <>
      {prefix}
      {number}
      {word !== '' && <small className={css('unit')}>{word}</small>}
    </>
  );
}
