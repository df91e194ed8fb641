import { useState, type ReactNode } from 'react';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Link } from '../../components/link.tsx';
import { Name, nameText } from '../../components/name.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { safeName } from '../../charts/image-file-name.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { copyText } from '../../lib/copy-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import { useMetricText } from '../../lib/i18n/use-metric-text.ts';
import { LinkDialog } from './link-dialog.tsx';
import { WhyStatus } from './why-status.tsx';
import { IndicatorImages } from './indicator-images.tsx';
import styles from './indicator-head.module.css';
import { quartersCsv } from './quarters-csv.ts';

const css = bindClasses(styles);

/** Where the metric belongs, what it is called, how it stands, and what can be taken away from the page. */
export function IndicatorHead({ detail }: { readonly detail: IndicatorDetail }): ReactNode {
  return (
    <header className={css('head')}>
      <Crumbs detail={detail} />
      <div className={css('line')}>
        <h1 className={css('title', 'serif')}>
          <Name of={detail.metric} />
        </h1>
        <StatusBadge metric={detail.metric} isChip />
        <StatusNotes detail={detail} />
        <Actions detail={detail} />
      </div>
    </header>
  );
}

function Crumbs({ detail: { task, previousId, nextId } }: { readonly detail: IndicatorDetail }): ReactNode {
  const text = useText();
  const lang = useLang();
  const { href } = useUrl();
  const title = lang === 'en' ? task?.titleEn : task?.shortTitle;
  const pageOf = (id: string): string => href(`/indicators/${encodeURIComponent(id)}`);
  return (
    <div className={css('crumbs')}>
      <nav aria-label={text.indicator.crumbs}>
        <ol>
          <li>
            <Link href={href('/')}>{text.nav.overview}</Link>
          </li>
          {typeof task?.no === 'string' && <li>{text.board.task(task.no)}</li>}
          {task !== null && <li lang={title === task.titleEn ? 'en' : 'zh'}>{title ?? task.shortTitle}</li>}
        </ol>
      </nav>
      <nav className={css('neighbours')} aria-label={text.indicator.neighbours}>
        {previousId !== null && (
          <Link href={pageOf(previousId)} aria-keyshortcuts="ArrowLeft">
            <Icon name="left" />
            <span>{text.indicator.previous}</span>
          </Link>
        )}
        {nextId !== null && (
          <Link href={pageOf(nextId)} aria-keyshortcuts="ArrowRight">
            <span>{text.indicator.next}</span>
            <Icon name="right" />
          </Link>
        )}
      </nav>
    </div>
  );
}

/** That a person set the status, and the ways to what it rests on and to which reports belong here. */
function StatusNotes({ detail }: { readonly detail: IndicatorDetail }): ReactNode {
  const words = useMetricText();
  const { href } = useUrl();
  const [open, setOpen] = useState<'why' | 'link' | null>(null);
  const { manual, status, used, bucket } = detail.metric;
  const close = (): void => setOpen(null);
  return (
    <span className={css('notes')}>
      {manual !== null && bucket !== 'pending' && (
        <span>
          {words.manual} · {words.computedIs} <StatusBadge metric={{ bucket: status, used }} />
        </span>
      )}
      <Button kind="text" aria-haspopup="dialog" onClick={() => setOpen('why')}>
        {words.why}
      </Button>
      {detail.mentions.length > 0 && (
        <Button kind="text" aria-haspopup="dialog" onClick={() => setOpen('link')}>
          {words.link.open}
        </Button>
      )}
      <ButtonLink kind="text" href={href('/admin/indicators', { metric: detail.metric.indicatorId })}>
        {words.edit}
      </ButtonLink>
      {open === 'why' && <WhyStatus detail={detail} onClose={close} />}
      {open === 'link' && <LinkDialog detail={detail} onClose={close} />}
    </span>
  );
}

function Actions({ detail }: { readonly detail: IndicatorDetail }): ReactNode {
  const text = useText();
  const lang = useLang();
  const url = useUrl();
  const [said, setSaid] = useState('');
  const copyLink = async (): Promise<void> => {
    const link = new URL(url.here({ period: detail.period }), window.location.origin);
    setSaid((await copyText(link.href)) ? text.indicator.copied : text.indicator.notCopied);
  };
  const saveTable = (): void => {
    const file = `${detail.period.slice(0, 4)}_${safeName(nameText(detail.metric, lang))}.csv`;
    saveFile(new Blob([quartersCsv(detail, text, lang)], { type: 'text/csv;charset=utf-8' }), file);
    setSaid(text.image.saved(file));
  };
  return (
    <div className={css('actions')}>
      <span className={css('said')} role="status">
        {said}
      </span>
      <Button kind="quiet" onClick={() => void copyLink()}>
        <Icon name="link" />
        {text.indicator.copyLink}
      </Button>
      <Button onClick={saveTable}>
        <Icon name="table" />
        {text.indicator.csv}
      </Button>
      <IndicatorImages detail={detail} />
    </div>
  );
}
