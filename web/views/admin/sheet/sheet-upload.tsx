import { useCallback, useId, useRef, type ReactNode } from 'react';
import { TEXT_ENCODINGS } from '../../../../server/domain/text-encoding.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useSheetText } from '../../../lib/i18n/use-sheet-text.ts';
import { useFileDrop } from '../../../lib/use-file-drop.ts';
import styles from './sheet.module.css';
import type { SheetDesk } from './use-sheet.ts';

const css = bindClasses(styles);
const ACCEPT = '.xlsx,.xls,.et,.ods,.csv,.tsv';

/** Where a filled sheet comes in, and the encoding that it is read in. */
export function SheetUpload({ desk }: { readonly desk: SheetDesk }): ReactNode {
  const text = useSheetText();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const { read, file, preview, isBusy } = desk;
  const isOver = useFileDrop(
    useCallback(
      ([first]: readonly File[]) => {
        if (first !== undefined) read(first);
      },
      [read],
    ),
  );
  return (
    <div className={css('upload', isOver && 'over')}>
      <p className={css('row')}>
        {isOver ? text.dropNow : text.drop}
        <Button
          kind={preview?.problems.length === 0 ? 'plain' : 'primary'}
          aria-describedby={hint}
          onClick={() => input.current?.click()}
        >
          {file === null ? text.choose : text.another}
        </Button>
        <EncodingChoice desk={desk} />
      </p>
      <p id={hint} className={css('hint')}>
        {text.formats}
      </p>
      <p role="status" className={css('hint')}>
        {isBusy && file !== null ? text.reading(file.name) : ''}
      </p>
      <input
        ref={input}
        type="file"
        accept={ACCEPT}
        hidden
        aria-label={text.choose}
        onChange={(event) => {
          const [first] = event.target.files ?? [];
          if (first !== undefined) read(first);
          event.target.value = '';
        }}
      />
    </div>
  );
}

/** For a text file: how it was read, or that it could not be read; another choice reads it again. */
function EncodingChoice({ desk }: { readonly desk: SheetDesk }): ReactNode {
  const text = useSheetText();
  const { file, preview, problem, choices, say } = desk;
  const isUnread = file !== null && preview === null && problem?.reason === 'not_text';
  const isText = preview?.encoding != null || isUnread;
  if (!isText) return null;
  const value = choices.encoding ?? preview?.encoding ?? '';
  return (
    <Choice
      label={text.encoding}
      value={value}
      options={[
        ...(value === '' ? [{ value: '', label: '—' }] : []),
        ...TEXT_ENCODINGS.map((each) => ({ value: each, label: each.toUpperCase() })),
      ]}
      onChange={(chosen) => say({ encoding: TEXT_ENCODINGS.find((each) => each === chosen) ?? null })}
    />
  );
}
