import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import type { IntakeText } from '../../lib/i18n/intake-zh.ts';
import { useIntakeText } from '../../lib/i18n/use-intake-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import type { Text } from '../../lib/i18n/zh.ts';
import { ImportItem } from './import-item.tsx';
import styles from './import-list.module.css';
import { isReady, progressOf, type ImportProgress, type ImportState } from './imports.ts';
import type { Imports } from './use-imports.ts';

const css = bindClasses(styles);

/** What became of the files of this visit, and how far a row of them is. */
export function ImportList({ imports }: { readonly imports: Imports }): ReactNode {
  const text = useText();
  const intake = useIntakeText();
  const section = useRef<HTMLElement>(null);
  const { looked, total, stopped, isRunning } = progressOf(imports.list);
  const isRow = total > 1 && (isRunning || stopped > 0);
  const count = (kind: ImportState['kind']): number =>
    imports.list.filter((item) => item.state.kind === kind).length;
  const waiting = count('draft');
  const summary = [
    ...(isRow ? [intake.progress(looked, total)] : []),
    text.reports.summary(count('done'), count('failed')),
    ...(waiting === 0 ? [] : [text.imports.waitingFor(waiting)]),
  ].join(text.imports.comma);
  const step = nextStep(imports, { stopped, isRunning: isRow && isRunning }, { text, intake });
  useEffect(() => {
    // The button that was pressed is gone: whoever goes by keyboard stays at the list.
    if (step === null && document.activeElement === document.body) section.current?.focus();
  }, [step]);
  return (
    <section ref={section} tabIndex={-1} aria-label={text.reports.files} className={css('section')}>
      <SectionHead
        title={text.reports.files}
        note={<span role="status">{summary}</span>}
        {...(step === null ? {} : { end: <Button onClick={step.run}>{step.name}</Button> })}
      />
      {isRow && (
        <>
          <progress
            className={css('progress')}
            value={looked}
            max={total}
            aria-label={intake.progress(looked, total)}
          />
          <p className={css('keepOpen')}>{intake.keepOpen}</p>
        </>
      )}
      <ul className={css('list')}>
        {imports.list.map((item) => (
          <ImportItem key={item.id} item={item} imports={imports} />
        ))}
      </ul>
    </section>
  );
}

interface Step {
  readonly name: string;
  readonly run: () => void;
}

/** The one thing to do with the whole row. */
function nextStep(
  { list, stop, goOn, takeAll }: Imports,
  { stopped, isRunning }: Pick<ImportProgress, 'stopped' | 'isRunning'>,
  { text, intake }: { readonly text: Text; readonly intake: IntakeText },
): Step | null {
  if (isRunning && list.some(({ state }) => state.kind === 'waiting'))
    return { name: intake.stop, run: stop };
  if (stopped > 0) return { name: intake.goOn(stopped), run: goOn };
  const ready = list.filter(({ state }) => isReady(state)).length;
  return ready < 2 ? null : { name: text.imports.takeAll(ready), run: takeAll };
}
