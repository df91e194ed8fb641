import type { EditionRows } from '../../../db/repositories/edition-rows.ts';
import type { MovedLink } from '../../domain/move-view.ts';
import type { EditionPicture } from '../editions/edition-picture.ts';
import type { ContentRows } from '../import/plan-content.ts';

/** A picture from before a move, its metrics under the indicators they have after it. */
export function onNewIndicators(picture: EditionPicture, homes: ReadonlyMap<string, string>): EditionPicture {
  return {
    ...picture,
    metrics: new Map([...picture.metrics].map(([id, row]) => [homes.get(id) ?? id, row])),
  };
}

/** What became of each metric's indicator. */
export function movedLinks(
  { metrics }: EditionPicture,
  {
    old,
    content,
    isAway,
  }: { readonly old: EditionRows; readonly content: ContentRows; readonly isAway: boolean },
): readonly MovedLink[] {
  const earlier = new Map(old.metrics.map((row) => [row.id, row.indicatorId]));
  const created = new Set(content.indicators.map(({ id }) => id));
  return [...metrics.values()].map(({ metric, name }): MovedLink => {
    const kindOf = (): MovedLink['kind'] => {
      if (metric.linkReview === 'pending') return 'waits';
      if (earlier.get(metric.id) === metric.indicatorId) return isAway ? 'new' : 'stays';
      return created.has(metric.indicatorId) || !isAway ? 'new' : 'continues';
    };
    return { name: metric.name, kind: kindOf(), indicator: name };
  });
}
