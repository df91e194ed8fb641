import { queryOptions } from '@tanstack/react-query';
import type { EmbedKind, EmbedView } from '../../server/domain/embed.ts';
import type { Lang } from '../../server/domain/format.ts';
import { answerOf, api } from './client.ts';

export interface NewEmbed {
  readonly kind: EmbedKind;
  readonly indicatorId: string | null;
  readonly org: string;
  /** `2021-Q3`; null follows the newest published quarter. */
  readonly period: string | null;
  readonly lang: Lang;
  readonly theme: 'light' | 'dark';
  readonly days: number;
}

/** Links to cards on other pages, as far as they still work. */
export function embedsQuery(org: string) {
  return queryOptions({
    queryKey: ['embeds', org],
    queryFn: ({ signal }): Promise<readonly EmbedView[]> =>
      answerOf(api.embeds.$get({ query: { org } }, { init: { signal } }), signal),
  });
}

export function makeEmbed(json: NewEmbed): Promise<EmbedView> {
  return answerOf<EmbedView>(api.embeds.$post({ json }));
}

/** Takes a link back for good. */
export async function revokeEmbed(id: string): Promise<void> {
  await answerOf(api.embeds[':id'].$delete({ param: { id } }));
}
