/**
 * Shifts a decimal by powers of ten without float products: 1.1 × 10⁸ is 110000000, not 110000000.00000001.
 * The number is re-read from its shortest decimal form, so the result is the double nearest to the true value.
 */
export function shiftDecimal(value: number, power: number): number {
  if (!Number.isFinite(value) || power === 0) return value;
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}
