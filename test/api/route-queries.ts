import type { BoardIds } from './filled-board.ts';

/** What routes cannot be asked without, by the end of their path. */
export function queryOf(path: string, ids: BoardIds): string {
  const queries: Readonly<Record<string, string>> = {
    '/remarks': `period=${ids.period}`,
    '/compare': `periods=${ids.period}`,
    '/rollups': 'by=task',
    '/search': 'q=冷库',
    '/dispatches/times': 'cron=0 8 15 * *',
    '/total': `indicators=${ids.indicator}`,
    '/changes': `from=${ids.report}`,
  };
  return Object.entries(queries).find(([end]) => path.endsWith(end))?.[1] ?? '';
}
