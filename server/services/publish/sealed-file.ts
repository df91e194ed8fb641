import { assess } from '../../domain/attainment.ts';
import type { Why } from '../../domain/derived.ts';
import { quarterKey, type Quarter } from '../../domain/period.ts';
import { sealedAnswers, type SealedAnswer } from '../../domain/seal.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { getScorecard } from '../get-scorecard.ts';
import { hashBytes } from '../hash-bytes.ts';
import { checkSeal } from './check-seal.ts';

/** One answer of a sealed quarter with everything it was computed from. */
export interface SealedLine extends SealedAnswer {
  readonly why: Why;
}

/** A sealed quarter as one file that opens without the store. */
export interface SealedFile {
  readonly format: typeof FORMAT;
  readonly version: 1;
  readonly organisation: string;
  readonly period: string;
  readonly report: { readonly title: string; readonly fileName: string } | null;
  readonly ruleVersion: number;
  /** ISO instant, and whoever sealed it. */
  readonly sealedAt: string;
  readonly sealedBy: string;
  readonly answers: readonly SealedLine[];
}

/** What a sealed file says when it is opened: it is none, somebody changed it, or its answers come out again. */
export type OpenedSeal =
  | { readonly state: 'no_seal' | 'tampered' }
  | {
      readonly state: 'holds' | 'differs';
      readonly file: SealedFile;
      /** Names of what comes out otherwise when it is computed again. */
      readonly broken: readonly string[];
    };

const FORMAT = 'dabiao-seal';

/**
 * A locked quarter as the text of one file, with the SHA-256 of its content.
 * @throws AppError organisation_not_found, no_reports, not_sealed (open, or its answers no longer come out)
 */
export async function sealedFile(
  context: ServiceContext,
  organisationId: string,
  quarter: Quarter,
): Promise<string> {
  const seal = await checkSeal(context, organisationId, quarter);
  const board = await getScorecard(context, { org: organisationId, period: quarter });
  if (seal.seal === null || seal.holds !== true)
    throw new AppError('not_sealed', { period: quarterKey(quarter) });
  const whyOf = new Map(board.metrics.map(({ indicatorId, why }) => [indicatorId, why]));
  const { edition } = board;
  const content: SealedFile = {
    format: FORMAT,
    version: 1,
    organisation: board.organisation.name,
    period: seal.period,
    report: edition && { title: edition.title, fileName: edition.fileName },
    ruleVersion: seal.seal.ruleVersion,
    sealedAt: seal.sealedAt ?? '',
    sealedBy: seal.sealedBy ?? '',
    answers: sealedAnswers(board.metrics).flatMap((answer) => {
      const why = whyOf.get(answer.indicatorId);
      return why === undefined ? [] : [{ ...answer, why }];
    }),
  };
  return `${JSON.stringify({ sha256: hashBytes(JSON.stringify(content)), content }, null, 1)}\n`;
}

/** Opens a sealed file: refuses one that somebody changed, and computes every answer again from what it carries. */
export function openSealedFile(text: string): OpenedSeal {
  const { sha256, content } = parsed(text);
  if (content?.format !== FORMAT || typeof sha256 !== 'string') return { state: 'no_seal' };
  if (hashBytes(JSON.stringify(content)) !== sha256) return { state: 'tampered' };
  const broken = content.answers.filter((answer) => !comesOutAgain(answer)).map(({ name }) => name);
  return { state: broken.length === 0 ? 'holds' : 'differs', file: content, broken };
}

function comesOutAgain({ why, status, attainment, rule }: SealedLine): boolean {
  const again = assess(why.inputs);
  return again.status === status && again.attainment === attainment && again.rule === rule;
}

function parsed(text: string): { readonly sha256?: unknown; readonly content?: SealedFile } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
