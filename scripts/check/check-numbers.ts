import type { StepResult } from './step.ts';
import { bareNumbersIn, figuresIn, readable, withoutCode, type Figure } from './figures-in-text.ts';

/** A phrase of documents whose numbers follow from the code: `{}` stands for each of them. */
export interface StatedNumber {
  readonly docs: readonly string[];
  readonly says: string;
  /** In the order of the places; none: an example or a definition, which has no other source. */
  readonly is: readonly number[];
}

/** What was measured and cannot follow from the code: `figures` say of what in words, each number with its unit. */
export interface Measurement {
  readonly on: string;
  readonly by: string;
  readonly figures: readonly string[];
}

export interface NumberSources {
  readonly version: string;
  readonly stated: readonly StatedNumber[];
  readonly measured: Readonly<Record<string, Measurement>>;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** `<!-- measured: key, key -->` holds up to the next heading or mark. */
const MARK = /<!-- measured: (?<keys>[\w, -]+) -->/g;
const SECTION_END = /^#{1,6} |<!-- measured:/gm;
/** Documents whose numbers are measurements, also those that stand without a unit in a table. */
const OF_MEASUREMENTS: ReadonlySet<string> = new Set(['docs/performance.md', 'docs/scale.md']);
const PACKED_FILE = /\bdabiao-(\d+\.\d+\.\d+)\.tgz/g;

/**
 * Holds the numbers of documents against their sources. A phrase of `stated` has the code's numbers, a number below a mark
 * stands among the stored measurements that it names, and one with a unit and neither is a problem. @param docs text by path
 */
export function checkNumbers(docs: ReadonlyMap<string, string>, sources: NumberSources): StepResult {
  const problems: string[] = [];
  const said = new Set<string>();
  let count = 0;
  for (const [doc, text] of docs) {
    const stated = sources.stated.filter((row) => row.docs.includes(doc));
    const places = stated.flatMap((row) => {
      const found = findStated(text, row);
      problems.push(...found.problems.map((problem) => `${doc} ${problem}`));
      return found.places;
    });
    const sections = measuredSections(withoutCode(text));
    for (const key of sections.flatMap(({ keys }) => keys)) {
      if (sources.measured[key] === undefined)
        problems.push(`${doc} names the measurement ${key}, which there is not`);
    }
    for (const figure of figuresIn(readable(text))) {
      count += 1;
      if (places.some((place) => holds(place, figure))) continue;
      const keys = sections.filter((section) => holds(section, figure)).flatMap((section) => section.keys);
      const key = keys.find((each) => measuredFigures(sources.measured[each]).includes(figure.words));
      if (key === undefined) {
        problems.push(`${doc}:${lineOf(text, figure.start)} states ${figure.words} without a source`);
      } else said.add(`${key} ${figure.words}`);
    }
    for (const bare of OF_MEASUREMENTS.has(doc) ? bareNumbersIn(readable(text)) : []) {
      const section = sections.find((each) => holds(each, bare));
      if (section === undefined || places.some((place) => holds(place, bare))) continue;
      count += 1;
      if (section.keys.some((each) => numbersOf(sources.measured[each]).has(bare.words))) continue;
      problems.push(`${doc}:${lineOf(text, bare.start)} states ${bare.words} without a source`);
    }
    for (const [name, version] of text.matchAll(PACKED_FILE)) {
      if (version !== sources.version)
        problems.push(`${doc} names ${name}, the version is ${sources.version}`);
    }
  }
  return {
    problems: [...problems, ...unsaid(sources, said)],
    note: `${count} numbers, ${sources.stated.length} phrases`,
  };
}

function findStated(
  text: string,
  { says, is }: StatedNumber,
): { problems: readonly string[]; places: readonly Place[] } {
  const words = says.split('{}').map((part) => part.trim().split(/\s+/).map(escaped).join('\\s+'));
  const pattern = new RegExp(words.join('\\s*([0-9][0-9.,]*[0-9]|[0-9])\\s*'), 'g');
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return { problems: [`no longer says “${says}”`], places: [] };
  const problems = matches.flatMap(([, ...numbers]) =>
    numbers.flatMap((number, index) =>
      Number(number.replaceAll(',', '')) === is[index]
        ? []
        : [`says ${number} in “${says}”, it is ${is[index] ?? 'unknown'}`],
    ),
  );
  return {
    problems,
    places: matches.map((match) => ({ start: match.index, end: match.index + match[0].length })),
  };
}

function measuredSections(text: string): readonly (Place & { readonly keys: readonly string[] })[] {
  return [...text.matchAll(MARK)].map((match) => {
    const start = match.index + match[0].length;
    SECTION_END.lastIndex = start;
    const end = SECTION_END.exec(text)?.index ?? text.length;
    return { start, end, keys: (match.groups?.['keys'] ?? '').split(',').map((key) => key.trim()) };
  });
}

function measuredFigures(measurement: Measurement | undefined): readonly string[] {
  return (measurement?.figures ?? []).flatMap((line) => figuresIn(line).map(({ words }) => words));
}

/** Every number that a measurement is told with: its figures, its day and its circumstances. */
function numbersOf(measurement: Measurement | undefined): ReadonlySet<string> {
  if (measurement === undefined) return new Set();
  const { on, by, figures } = measurement;
  const words = [on, by, ...figures].join(' ');
  return new Set(
    (words.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((each) =>
      each.replaceAll(',', '').replace(/^0+(?=\d)/, ''),
    ),
  );
}

function unsaid({ measured }: NumberSources, said: ReadonlySet<string>): readonly string[] {
  return Object.entries(measured).flatMap(([key, measurement]) =>
    measuredFigures(measurement)
      .filter((words) => !said.has(`${key} ${words}`))
      .map((words) => `no document states ${words} of the measurement ${key}`),
  );
}

function holds(place: Place, figure: Figure): boolean {
  return place.start <= figure.start && figure.end <= place.end;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
