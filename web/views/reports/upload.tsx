import { useQuery } from '@tanstack/react-query';
import { useId, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { healthQuery } from '../../api/health.ts';
import { Icon } from '../../components/icon.tsx';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useIntakeText } from '../../lib/i18n/use-intake-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { PasteField } from './paste-field.tsx';
import styles from './upload.module.css';
import { useFileDrop } from '../../lib/use-file-drop.ts';
import { useUrl } from '../../lib/use-url.ts';

const css = bindClasses(styles);
const ACCEPT = '.txt,.md,.html,.htm,.docx,.doc,.wps,.xlsx,.xls,.et,.ods,.csv,.tsv,.pdf';

/** Where reports come in: dropped anywhere on the page, or chosen. */
export function Upload({
  onFiles,
  onText,
}: {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}): ReactNode {
  const text = useText();
  const intake = useIntakeText();
  const { href } = useUrl();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const limit = useQuery(healthQuery()).data?.maxUploadMb;
  const isOver = useFileDrop(onFiles);
  return (
    <section className={css('upload', isOver && 'over')} aria-label={text.empty.import}>
      <Icon name="upload" />
      <p className={css('drop')}>
        {isOver ? text.reports.dropNow : text.reports.drop}{' '}
        {!isOver && (
          <Button kind="primary" aria-describedby={hint} onClick={() => input.current?.click()}>
            {text.reports.choose}
          </Button>
        )}
      </p>
      <p id={hint} className={css('hint')}>
        {text.reports.formats}
        {limit !== undefined && text.reports.limit(limit)}
      </p>
      <PasteField onText={onText} />
      <Link href={href('/admin/sheet')} className={css('bySheet')}>
        {intake.bySheet}
      </Link>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPT}
        hidden
        aria-label={text.reports.choose}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </section>
  );
}
