import type { ReactNode } from 'react';
import type { SentFile } from '../../../../server/domain/dispatch.ts';
import { bindClasses } from '../../../lib/class-names.ts';
import { useScheduleText } from '../../../lib/i18n/use-schedule-text.ts';
import { textLang } from '../../../lib/text-lang.ts';
import { fileSize } from '../../../lib/zoned-time.ts';
import styles from './schedule.module.css';

const css = bindClasses(styles);

/** What went out, folded away until somebody asks. */
export function RunFiles({ files }: { readonly files: readonly SentFile[] }): ReactNode {
  const text = useScheduleText();
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <details className={css('files')}>
      <summary>{text.files(files.length, fileSize(total))}</summary>
      <table>
        <thead>
          <tr>
            {[text.file, text.size, text.hash].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map(({ name, bytes, hash }) => (
            <tr key={name}>
              <th scope="row" lang={textLang(name)}>
                {name}
              </th>
              <td className="num">{fileSize(bytes)}</td>
              <td>
                <code title={hash}>{hash.slice(0, 12)}…</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
