import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useIntakeText } from '../../lib/i18n/use-intake-text.ts';
import styles from './upload.module.css';

const css = bindClasses(styles);

/** Where the text of a report is pasted: read like a file. What was pasted stays until it is handed over. */
export function PasteField({ onText }: { readonly onText: (text: string) => void }): ReactNode {
  const words = useIntakeText();
  const [text, setText] = useState('');
  const part = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const isEmpty = text.trim() === '';
  const read = (): void => {
    if (isEmpty) return;
    onText(text);
    setText('');
    // The button fades with the text: whoever goes by keyboard stays in the field.
    field.current?.focus();
  };
  return (
    <details
      ref={part}
      className={css('paste')}
      onToggle={() => {
        if (part.current?.open === true) field.current?.focus();
      }}
    >
      <summary>{words.paste}</summary>
      <label>
        <span>{words.pasteLabel}</span>
        <textarea
          ref={field}
          rows={8}
          lang="zh"
          value={text}
          placeholder={words.pasteHint}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) read();
          }}
        />
      </label>
      <p className={css('pasteActions')}>
        <Button kind="primary" disabled={isEmpty} onClick={read}>
          {words.pasteRead}
        </Button>
        <span className={css('hint')}>{words.pasteKeys}</span>
      </p>
    </details>
  );
}
