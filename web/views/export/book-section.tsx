import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { DispatchView } from '../../../server/domain/dispatch.ts';
import { dispatchesQuery, runDispatch } from '../../api/dispatches.ts';
import { asProblem } from '../../api/problem.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { RunState } from '../../components/dispatch/run-state.tsx';
import { TargetWords } from '../../components/dispatch/target-words.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useScheduleText } from '../../lib/i18n/use-schedule-text.ts';
import { textLang } from '../../lib/text-lang.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './book-section.module.css';

const css = bindClasses(styles);

/** The briefing books that somebody set up, each sent with one click; where they go is set in Admin. */
export function BookSection(): ReactNode {
  const text = useScheduleText();
  const { href } = useUrl();
  const queries = useQueryClient();
  const { data } = useQuery(dispatchesQuery());
  const [said, setSaid] = useState('');
  if (data === undefined) return null;
  const books = data.dispatches.filter(({ kind }) => kind === 'briefing');
  const run = async ({ id, name }: DispatchView): Promise<void> => {
    try {
      await runDispatch(id);
      setSaid(text.queued(name));
      await queries.invalidateQueries({ queryKey: ['dispatches'] });
    } catch (error) {
      const { title, message } = asProblem(error);
      setSaid(title ?? message);
    }
  };
  return (
    <section aria-label={text.book.title}>
      <SectionHead title={text.book.title} />
      <p className={css('note')}>{books.length === 0 ? text.book.none : text.book.note}</p>
      <ul className={css('books')}>
        {books.map((book) => (
          <li key={book.id}>
            <span className={css('name')} lang={textLang(book.name)}>
              {book.name}
            </span>
            <span className={css('target')}>
              <TargetWords target={book.target} />
            </span>
            <span>{book.lastRun !== null && <RunState run={book.lastRun} timeZone={data.timeZone} />}</span>
            <Button aria-label={text.runOf(book.name)} onClick={() => void run(book)}>
              {text.run}
            </Button>
          </li>
        ))}
      </ul>
      <p className={css('end')}>
        <ButtonLink href={href('/admin/schedule', books.length === 0 ? { item: 'new' } : {})}>
          {text.book.setUp}
        </ButtonLink>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
