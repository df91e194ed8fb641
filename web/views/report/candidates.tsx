import { useMemo, type ReactNode } from 'react';
import { amountText } from '../../../server/domain/format.ts';
import type { CandidateView } from '../../../server/domain/scorecard.ts';
import { describeReason } from '../../../server/domain/wording.ts';
import { Button } from '../../components/button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { Link } from '../../components/link.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { useCheckingText } from '../../lib/i18n/use-checking-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { rangeAddress } from '../../lib/span-address.ts';
import { useKeys, type KeyMap } from '../../lib/use-keys.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './candidates.module.css';
import type { EntryPatch } from './correction-entry.ts';

const css = bindClasses(styles);
/** As many as there are keys for. */
const MOST_KEYS = 9;

/**
 * Numbers near the target that reading did not take, each with its reason and how well it fits. A key fills one in as
 * the figure; it is stored only when the correction is saved.
 */
export function Candidates({
  candidates,
  onTake,
}: {
  readonly candidates: readonly CandidateView[];
  readonly onTake: (patch: EntryPatch) => void;
}): ReactNode {
  const words = useCheckingText().candidates;
  const keys = useMemo<KeyMap>(
    () =>
      Object.fromEntries(
        candidates
          .slice(0, MOST_KEYS)
          .map((candidate, index) => [String(index + 1), () => onTake(patchOf(candidate))]),
      ),
    [candidates, onTake],
  );
  useKeys(keys);
  if (candidates.length === 0) return null;
  return (
    <section className={css('candidates')} aria-label={words.title}>
      <h4>{words.title}</h4>
      <ol>
        {candidates.map((candidate, index) => (
          <li key={index}>
            <Candidate candidate={candidate} number={index + 1} onTake={() => onTake(patchOf(candidate))} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Candidate({
  candidate,
  number,
  onTake,
}: {
  readonly candidate: CandidateView;
  readonly number: number;
  readonly onTake: () => void;
}): ReactNode {
  const text = useText();
  const { candidates: words, links } = useCheckingText();
  const lang = useLang();
  const { here } = useUrl();
  const { value, unit, reasons, spans, score } = candidate;
  const amount = amountText(value, unit, lang);
  const place = spans.find(({ role }) => role === 'sentence') ?? spans[0];
  const sentences = reasons.map((reason) => describeReason(reason, lang));
  return (
    <>
      <p>
        {sentences
          .map((sentence) => (lang === 'zh' ? displayText(sentence) : sentence))
          .join(text.board.stop)}
        {score !== null && <small className="num">{links.score(score.toFixed(2))}</small>}
      </p>
      {place !== undefined && (
        <Link href={here({ span: rangeAddress(place) })} replace title={text.report.goToText}>
          <q lang="zh">{displayText(place.quote)}</q>
        </Link>
      )}
      <Button aria-keyshortcuts={number > MOST_KEYS ? undefined : String(number)} onClick={onTake}>
        {words.take(amount)}
        {number <= MOST_KEYS && <KeyCap>{String(number)}</KeyCap>}
      </Button>
    </>
  );
}

/** The fields as the candidate fills them. */
function patchOf({ value, unit, spans }: CandidateView): EntryPatch {
  const number = spans.find(({ role }) => role === 'number');
  return {
    actual: String(value),
    actualUnit: unit,
    actualWords: number === undefined ? null : { start: number.start, end: number.end },
  };
}
