import type { ReactNode } from 'react';
import type { MovedLink } from '../../server/domain/move-view.ts';
import { displayText } from '../lib/display-text.ts';
import { useStepsText } from '../lib/i18n/use-steps-text.ts';
import { useLang } from '../lib/settings.ts';

/** Lines that are named; the rest is counted. */
const MOST = 8;

/** What becomes of each metric's indicator, those first that a person should look at. */
export function LinkOutcomes({ links }: { readonly links: readonly MovedLink[] }): ReactNode {
  const text = useStepsText();
  const lang = useLang();
  const order: readonly MovedLink['kind'][] = ['waits', 'new', 'continues', 'stays'];
  const sorted = [...links].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return (
    <ul>
      {sorted.slice(0, MOST).map(({ name, kind, indicator }, index) => (
        <li key={index}>
          <b lang={lang === 'zh' ? undefined : 'zh'}>
            {text.linkLine(displayText(name), displayText(indicator))}
          </b>{' '}
          {text.kinds[kind]}
        </li>
      ))}
      {sorted.length > MOST && <li>{text.moreLinks(sorted.length - MOST)}</li>}
    </ul>
  );
}
