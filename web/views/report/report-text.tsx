import { useEffect, useRef, type ClipboardEvent, type ReactNode } from 'react';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { textLang } from '../../lib/text-lang.ts';
import { OwnTable } from './own-table.tsx';
import type { OwnPart } from './own-tables.ts';
import styles from './report-text.module.css';
import { sourceOfSelection } from './source-copy.ts';
import { TextBlockRuns } from './text-block.tsx';
import type { TextContext } from './text-context.ts';
import type { TextSection } from './text-sections.ts';

const css = bindClasses(styles);
const LEGEND = ['target', 'actual', 'claim', 'candidate'] as const;

/** The report's own words, task by task, every figure marked; what the address picks out is scrolled into view. */
export function ReportText({
  parts,
  context,
  choice,
  taskNo,
  isPicked,
}: {
  /** In the order of the text: by task, or with the document's own tables. */
  readonly parts: readonly OwnPart[];
  readonly context: TextContext;
  /** The way between the two, where the document has tables. */
  readonly choice: ReactNode;
  readonly taskNo: string | null;
  /** The address names a place, so the text moves there; without one it starts at its top. */
  readonly isPicked: boolean;
}): ReactNode {
  const text = useText();
  const host = useRef<HTMLDivElement>(null);
  const { hit, chosen } = context;
  useEffect(() => {
    if (isPicked && host.current !== null) showPlace(host.current, { hit: hit !== null, chosen, taskNo });
  }, [isPicked, hit, chosen, taskNo, parts]);
  const onCopy = (event: ClipboardEvent): void => {
    const source = sourceOfSelection(context.text, document.getSelection());
    if (source === null) return;
    event.clipboardData.setData('text/plain', source);
    event.preventDefault();
  };
  return (
    <div
      ref={host}
      className={css('text')}
      tabIndex={0}
      role="region"
      aria-label={text.report.text}
      onCopy={onCopy}
    >
      <article className={css(parts.some(({ kind }) => kind === 'table') && 'broad')}>
        {choice}
        <p className={css('legend')}>
          {LEGEND.map((kind) => (
            <span key={kind} className={css('key', kind)}>
              {text.report.legend[kind]}
            </span>
          ))}
        </p>
        {parts.map((part, index) =>
          part.kind === 'prose' ? (
            part.sections.map((section) => <Section key={section.key} section={section} context={context} />)
          ) : (
            <OwnTable key={part.key} rows={part.rows} number={tableNumber(parts, index)} context={context} />
          ),
        )}
      </article>
    </div>
  );
}

function tableNumber(parts: readonly OwnPart[], index: number): number {
  return parts.slice(0, index + 1).filter(({ kind }) => kind === 'table').length;
}

function Section({
  section,
  context,
}: {
  readonly section: TextSection;
  readonly context: TextContext;
}): ReactNode {
  const text = useText();
  const { heading, parts, taskNo } = section;
  return (
    <section data-task={taskNo ?? undefined} className={css('section', taskNo === null && 'loose')}>
      {taskNo !== null && <p className={css('no')}>{text.board.task(taskNo)}</p>}
      {heading !== null && (
        <h2 lang={textLang(context.text)}>
          <TextBlockRuns block={heading} context={context} />
        </h2>
      )}
      {parts.map((part) => (
        <div key={part.start} className={css('part', part.role === null && 'bare')}>
          {part.role !== null && <h3>{text.report.role[part.role] ?? part.role}</h3>}
          <p lang={textLang(context.text)}>
            <TextBlockRuns block={part} context={context} />
          </p>
        </div>
      ))}
    </section>
  );
}

/** Scrolls to the highlight, else to the chosen metric's strongest mark, else to the task. */
function showPlace(
  host: HTMLElement,
  {
    hit,
    chosen,
    taskNo,
  }: { readonly hit: boolean; readonly chosen: string | null; readonly taskNo: string | null },
): void {
  const find = (selector: string): Element | null => host.querySelector(selector);
  const id = chosen === null ? null : CSS.escape(chosen);
  const place =
    (hit ? find('[data-hit]') : null) ??
    (id === null
      ? null
      : (find(`[data-metric="${id}"][data-kind="actual"]`) ?? find(`[data-metric="${id}"]`)));
  if (place !== null) {
    place.scrollIntoView({ block: 'center' });
    return;
  }
  if (taskNo !== null) find(`[data-task="${CSS.escape(taskNo)}"]`)?.scrollIntoView({ block: 'start' });
}
