/** Extracts every report of one folder and scores it against its gold with the scorer of test/corpus/eval. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '../../server/documents/read-document.ts';
import { extract } from '../../server/extract/extract.ts';
import { compareEditions } from '../../server/extract/matching/compare-editions.ts';
import type { Edition } from '../../server/extract/matching/compare-editions.ts';
import { toContract } from '../../server/extract/to-contract.ts';
import { PROJECT_ROOT } from './project-root.ts';

export type Scores = Readonly<Record<string, number>>;

export interface CorpusScore {
  readonly scores: Scores;
  /** What the scorer prints: a line per file, totals, worst misses. */
  readonly table: string;
  /** Files in formats without a reader: not scored. */
  readonly unread: readonly string[];
}

interface FRate {
  readonly f: number;
}

interface Answer {
  readonly overall: {
    readonly pairAccuracy: number;
    readonly pairF1: number;
    readonly target: FRate;
    readonly actual: FRate;
    readonly attainmentOfRightPairs: number;
    readonly period: number;
    readonly milestone: number;
    readonly trapHits: number;
  };
  readonly families: {
    readonly links: { readonly tp: number; readonly fp: number; readonly fn: number };
    readonly findings: { readonly ok: number; readonly n: number; readonly pred: number };
  } | null;
}

/** `folder` holds NAME.ext beside NAME.gold.json, and families.json where reports belong together. */
export async function scoreCorpus(folder: string): Promise<CorpusScore> {
  const gold = mkdtempSync(join(tmpdir(), 'gold-'));
  const predictions = mkdtempSync(join(tmpdir(), 'predictions-'));
  const unread: string[] = [];
  const editions: Edition[] = [];
  for (const file of readdirSync(folder).sort()) {
    const stem = file.replace(/\.[^.]+$/u, '');
    if (file.endsWith('.json') || !existsSync(join(folder, `${stem}.gold.json`))) continue;
    const result = await readDocument(readFileSync(join(folder, file)), file);
    if (!result.ok) {
      unread.push(file);
      continue;
    }
    const extraction = extract(result.document, { fileName: file });
    editions.push({ file: stem, extraction });
    writeFileSync(join(predictions, `${stem}.json`), JSON.stringify(toContract(extraction, '')));
    copyFileSync(join(folder, `${stem}.gold.json`), join(gold, `${stem}.gold.json`));
  }
  if (existsSync(join(folder, 'families.json'))) {
    copyFileSync(join(folder, 'families.json'), join(gold, 'families.json'));
    writeFileSync(join(predictions, 'families.json'), JSON.stringify(compareEditions(editions)));
  }
  const scorer = join(PROJECT_ROOT, 'test', 'corpus', 'eval', 'score.mjs');
  const run = (...more: readonly string[]): string =>
    execFileSync(process.execPath, [scorer, '--gold', gold, predictions, ...more], { encoding: 'utf8' });
  const table = run('--misses', '60');
  const scores = scoresOf(JSON.parse(run('--json')) as Answer);
  for (const path of [gold, predictions]) rmSync(path, { recursive: true });
  return { scores, table, unread };
}

function scoresOf({ overall, families }: Answer): Scores {
  return {
    pairAccuracy: overall.pairAccuracy,
    pairF1: overall.pairF1,
    targetF1: overall.target.f,
    actualF1: overall.actual.f,
    attainment: overall.attainmentOfRightPairs,
    period: overall.period,
    milestone: overall.milestone,
    trapHits: overall.trapHits,
    ...(families === null ? {} : familyScores(families)),
  };
}

/** A set of single reports has no links: nothing is said of them there. */
function familyScores({ links, findings }: NonNullable<Answer['families']>): Scores {
  const linked = 2 * links.tp + links.fp + links.fn;
  return {
    ...(linked === 0 ? {} : { linkF1: (2 * links.tp) / linked }),
    editionFindings: findings.ok / findings.n,
    editionFindingF1: (2 * findings.ok) / (findings.n + findings.pred),
  };
}
