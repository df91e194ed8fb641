import { useState, type ReactNode } from 'react';
import type { EmbedView } from '../../../../server/domain/embed.ts';
import { periodText, type Lang } from '../../../../server/domain/format.ts';
import { parseQuarter } from '../../../../server/domain/period.ts';
import { Button } from '../../../components/button.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { copyText } from '../../../lib/copy-text.ts';
import type { EmbedText } from '../../../lib/i18n/embed-zh.ts';
import { useEmbedText } from '../../../lib/i18n/use-embed-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { frameCode } from './frame-code.ts';
import styles from './embed.module.css';

const css = bindClasses(styles);

interface EmbedListProps {
  readonly links: readonly EmbedView[];
  readonly onSay: (words: string) => void;
  readonly onRevoke: (id: string) => Promise<void>;
}

/** Links that work, each with the ways to take it along and to take it back. */
export function EmbedList({ links, onSay, onRevoke }: EmbedListProps): ReactNode {
  const words = useEmbedText();
  return (
    <ul className={css('list')} aria-label={words.live}>
      {links.map((link) => (
        <EmbedItem key={link.id} link={link} onSay={onSay} onRevoke={onRevoke} />
      ))}
    </ul>
  );
}

type ItemProps = Omit<EmbedListProps, 'links'> & { readonly link: EmbedView };

function EmbedItem({ link, onSay, onRevoke }: ItemProps): ReactNode {
  const words = useEmbedText();
  const lang = useLang();
  // Null until somebody asked: then focus goes where the button stood.
  const [isAsking, setIsAsking] = useState<boolean | null>(null);
  const name = aboutOf(link, words, lang);
  const address = new URL(link.path, location.href).href;
  const copy = (text: string): void =>
    void copyText(text).then((isDone) => onSay(isDone ? words.copied : words.notCopied));
  return (
    <li aria-label={words.about(name)}>
      <div className={css('what')}>
        <strong>{name}</strong>
        <span>
          {link.period === null ? words.newest : periodOf(link.period, lang)} · {words[link.lang]} ·{' '}
          {words[link.theme]}
        </span>
        <span className="num">
          {words.ends} {dayOf(link.expiresAt)} · {words.used}{' '}
          {link.lastUsedAt === null ? words.never : dayOf(link.lastUsedAt, true)}
        </span>
      </div>
      <div className={css('ways')}>
        <Button onClick={() => copy(frameCode(link.kind, address, name))}>{words.copyFrame}</Button>
        <Button onClick={() => copy(address)}>{words.copyCard}</Button>
        <Button onClick={() => copy(`${address}.png`)}>{words.copyPicture}</Button>
        <a href={link.path} target="_blank" rel="noreferrer" aria-label={`${words.open} ${name}`}>
          {words.open}
        </a>
        {isAsking === true ? (
          <>
            <Button kind="primary" autoFocus onClick={() => void onRevoke(link.id)}>
              {words.revokeNow}
            </Button>
            <Button onClick={() => setIsAsking(false)}>{words.keep}</Button>
          </>
        ) : (
          <Button autoFocus={isAsking === false} onClick={() => setIsAsking(true)}>
            {words.revoke}
          </Button>
        )}
      </div>
    </li>
  );
}

function aboutOf({ kind, name, nameEn }: EmbedView, words: EmbedText, lang: Lang): string {
  const metric = lang === 'en' ? (nameEn ?? name) : name;
  return metric === null ? words.cards[kind] : `${metric} · ${words.cards[kind]}`;
}

function periodOf(period: string, lang: Lang): string {
  const quarter = parseQuarter(period);
  return quarter === null ? period : periodText(quarter, lang);
}

function dayOf(instant: string, withTime = false): string {
  return new Date(instant).toLocaleString('sv-SE').slice(0, withTime ? 16 : 10);
}
