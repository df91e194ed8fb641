import type { Scorecard } from '../../../server/domain/scorecard.ts';
import type { IconName } from '../../components/icon.tsx';
import type { Text } from '../../lib/i18n/zh.ts';
import type { Url } from '../../lib/use-url.ts';

export interface NavEntry {
  readonly key: string;
  readonly label: string;
  readonly icon: IconName;
  readonly href: string;
  readonly isCurrent: boolean;
  /** Figures that wait for a check; 0 shows no badge. */
  readonly toCheck: number;
}

/** The pages there are. */
export function navEntries(url: Url, board: Scorecard | undefined, text: Text): readonly NavEntry[] {
  return [
    entry('overview', text.nav.overview, 'gauge', url.href('/'), url.path === '/'),
    entry(
      'indicators',
      text.nav.indicators,
      'bars',
      url.href('/indicators'),
      url.path.startsWith('/indicators'),
    ),
    entry('compare', text.nav.compare, 'columns', url.href('/compare'), url.path === '/compare'),
    entry('tasks', text.tasks.nav, 'list', url.href('/tasks'), url.path === '/tasks'),
    {
      ...entry('reports', text.nav.reports, 'doc', url.href('/reports'), url.path.startsWith('/reports')),
      toCheck: board?.counts.pending ?? 0,
    },
    entry('export', text.nav.export, 'download', url.href('/export'), url.path === '/export'),
  ];
}

function entry(key: string, label: string, icon: IconName, href: string, isCurrent: boolean): NavEntry {
  return { key, label, icon, href, isCurrent, toCheck: 0 };
}
