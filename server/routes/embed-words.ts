/** Words around a chart on another page, and in place of one. */
import type { Lang } from '../domain/format.ts';

export type EmbedAbsence = 'unknown' | 'expired' | 'revoked' | 'unpublished' | 'gone';

interface EmbedWords {
  readonly actual: string;
  readonly target: string;
  readonly attainment: string;
  readonly paceGap: string;
  readonly status: string;
  readonly review: string;
  readonly reviews: Readonly<Record<'accepted' | 'pending' | 'none', string>>;
  readonly absent: Readonly<Record<EmbedAbsence, readonly [title: string, detail: string]>>;
}

export const EMBED_WORDS: Readonly<Record<Lang, EmbedWords>> = {
  zh: {
    actual: '实际',
    target: '目标',
    attainment: '完成率',
    paceGap: '较序时进度',
    status: '状态',
    review: '审核',
    reviews: { accepted: '已确认', pending: '待核，未列入', none: '无数值' },
    absent: {
      unknown: ['没有这个链接', '地址不完整或已被改动。请联系放置本卡片的人，取得完整地址。'],
      expired: ['链接已到期', '本卡片的链接已过有效期。请联系放置本卡片的人，重新生成。'],
      revoked: ['链接已撤销', '本卡片的链接已被撤销，不再显示内容。'],
      unpublished: ['尚无已发布的季度', '本卡片随最新发布的季度更新，目前还没有发布。'],
      gone: ['没有可显示的内容', '本卡片所指的指标或报告已撤回。'],
    },
  },
  en: {
    actual: 'Actual',
    target: 'Target',
    attainment: 'Attained',
    paceGap: 'Against pace',
    status: 'Status',
    review: 'Review',
    reviews: { accepted: 'Confirmed', pending: 'Awaits a check, left out', none: 'No figure' },
    absent: {
      unknown: [
        'No such link',
        'The address is incomplete or was altered. Ask whoever placed this card for the whole one.',
      ],
      expired: [
        'The link has ended',
        'The link of this card is past its date. Ask whoever placed it for a new one.',
      ],
      revoked: ['The link was taken back', 'This card shows nothing any more.'],
      unpublished: [
        'No quarter is published yet',
        'This card follows the newest published quarter; there is none so far.',
      ],
      gone: ['Nothing to show', 'The metric or report of this card was withdrawn.'],
    },
  },
};
