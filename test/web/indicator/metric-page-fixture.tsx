/** What the tests of the metric page share: a made-up year, the page on it, and ways to look at what it sent. */
import { screen } from '@testing-library/react';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { IndicatorPage } from '../../../web/views/indicator/indicator-page.tsx';
import { detailOf, targetOf, type DetailSketch } from '../charts/detail-fixture.ts';
import { renderPage, stubApi, type Answers, type Sent } from '../render-page.tsx';

export const YEAR: DetailSketch = {
  values: [100, 300, 468, null],
  unit: '亿元',
  target: targetOf(600, '亿元'),
};
export const ADDRESS = '/indicators/new-firms?period=2021-Q3&lang=zh&theme=light';
export const REMARKS = '/api/indicators/new-firms/remarks';

export function show(extra: Partial<IndicatorDetail> = {}, answers: Answers = {}, address = ADDRESS): Sent {
  const sent = stubApi({ [`GET ${REMARKS}`]: [], ...answers });
  renderPage(<IndicatorPage detail={{ ...detailOf(YEAR), ...extra }} />, address);
  return sent;
}

export function section(title: string): HTMLElement {
  const found = screen.getByRole('heading', { name: new RegExp(`^${title}`) }).closest('section');
  if (found === null) throw new Error(`no section ${title}`);
  return found;
}

export function bodyOf(entry: Sent[number] | undefined): unknown {
  const body = entry?.init.body;
  return typeof body === 'string' ? JSON.parse(body) : null;
}

export const STATED: IndicatorDetail['observations'] = [
  {
    period: '2021-Q3',
    interval: '2021-01-01/P9M',
    statements: [
      {
        editionId: 'e3',
        issuedOn: null,
        observation: { value: 468, unit: '亿元', basis: 'cumulative', how: 'stated', asOf: null, spans: [] },
        review: 'accepted',
        isIllustrative: false,
        byHand: null,
        isCurrent: true,
      },
    ],
  },
];

export const revised = (): IndicatorDetail => {
  const detail = detailOf(YEAR);
  const target = targetOf(500, '亿元');
  const original = {
    target,
    statedIn: '2021-Q1',
    editionId: 'e1',
    reason: null,
    assessment: {
      ...detail.metric.why.inputs,
      attainment: 93.6,
      used: null,
      toTarget: -32,
      paceGap: 18.6,
      status: 'on_track',
      rule: 'at_least@1',
    },
  } as const;
  return { ...detail, metric: { ...detail.metric, original } };
};
