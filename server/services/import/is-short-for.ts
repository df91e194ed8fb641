const LEVELS = '省市县区州旗';
/** Endings that a long name spells out: 国资委 is a 委员会. */
const LONG_ENDINGS: Readonly<Record<string, string>> = { 委: '委员会', 办: '办公室' };

/**
 * Whether one name of a department shortens the other: the same place, or none named, then letters of the
 * long name in their order, up to the same kind of body.
 *     省科技厅 · 浙江省科技厅 for 浙江省科学技术厅      海州市国资委 for 海州市人民政府国有资产监督管理委员会
 */
export function isShortFor(short: string, full: string): boolean {
  if (short.length >= full.length) return false;
  const place = placeOf(full);
  if (place === null) return false;
  const level = place.slice(-1);
  const start = short.startsWith(place) ? place : short.startsWith(level) ? level : null;
  if (start === null) return false;
  return endsAlike(short, full) && isSubsequence(short.slice(start.length), full.slice(place.length));
}

/** 浙江省科学技术厅 → 浙江省, 海州市… → 海州市: no place has a name of one letter. Null where there is none. */
function placeOf(name: string): string | null {
  const at = [...name].findIndex((letter, index) => index >= 2 && LEVELS.includes(letter));
  return at >= 2 && at <= 5 ? name.slice(0, at + 1) : null;
}

function endsAlike(short: string, full: string): boolean {
  const last = short.slice(-1);
  return full.endsWith(last) || full.endsWith(LONG_ENDINGS[last] ?? last);
}

function isSubsequence(short: string, full: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
