import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import type { Scorecard } from '../../../../server/domain/scorecard.ts';
import { embedsQuery, makeEmbed, revokeEmbed, type NewEmbed } from '../../../api/embeds.ts';
import { asProblem } from '../../../api/problem.ts';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { SectionHead } from '../../../components/section-head.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useEmbedText } from '../../../lib/i18n/use-embed-text.ts';
import { EmbedForm } from './embed-form.tsx';
import { EmbedList } from './embed-list.tsx';
import styles from './embed.module.css';

const css = bindClasses(styles);

/** Links that put a card on an intranet page: making one, what there is, taking one back. */
export function EmbedSection({ board }: { readonly board: Scorecard }): ReactNode {
  const words = useEmbedText();
  const queries = useQueryClient();
  const org = board.organisation.id;
  const { data: links, error, refetch } = useQuery(embedsQuery(org));
  const head = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState<{ readonly words: string; readonly isProblem: boolean } | null>(null);
  const run = async (work: () => Promise<unknown>, done: string): Promise<void> => {
    try {
      await work();
      setSaid({ words: done, isProblem: false });
      await queries.invalidateQueries({ queryKey: embedsQuery(org).queryKey });
    } catch (failure) {
      const { title, message } = asProblem(failure);
      setSaid({ words: `${title ?? words.failed}：${message}`, isProblem: true });
    }
  };
  const make = (link: NewEmbed): void => void run(() => makeEmbed(link), words.made);
  return (
    <section aria-label={words.title} className={css('section')}>
      <SectionHead title={words.title} />
      <p className={css('lead')}>{words.lead}</p>
      <EmbedForm board={board} onMake={make} />
      <p role={said?.isProblem === true ? 'alert' : 'status'} className={css('said')}>
        {said?.words ?? ''}
      </p>
      <h3 ref={head} tabIndex={-1} className={css('head')}>
        {words.live}
      </h3>
      {error !== null && (
        <ProblemNotice level={2} problem={asProblem(error)} onRetry={() => void refetch()} />
      )}
      {links?.length === 0 && <p className={css('lead')}>{words.none}</p>}
      {links !== undefined && links.length > 0 && (
        <EmbedList
          links={links}
          onSay={(text) => setSaid({ words: text, isProblem: false })}
          onRevoke={async (id) => {
            await run(() => revokeEmbed(id), words.revoked);
            // The button that was pressed is gone.
            head.current?.focus();
          }}
        />
      )}
    </section>
  );
}
