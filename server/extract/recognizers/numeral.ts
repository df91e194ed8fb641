/** What a numeral reader answers. The scale word (万, 亿, bn) is kept apart: it belongs to the unit as written. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** In units of `scale`; the low end when `high` is set. */
  readonly value: number;
  /** Upper end of a numeral that names a range by itself (二三十, 十几); null otherwise. */
  readonly high: number | null;
  /** 万, 千万, bn …; '' without. */
  readonly scale: string;
  readonly form: 'digits' | 'han' | 'english';
  /** 多 or 余 follows: at least. */
  readonly isMore: boolean;
  /** Only a scale word (百, 千万): a number just with a bound or 余 (近千家, 百余项). */
  readonly isBare: boolean;
  /** Two ends of a spoken range (三五, 二三十), not an open one (十几). */
  readonly isRepaired: boolean;
}
