import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../server/domain/attainment.ts';
import { summariseBoard } from '../../../server/domain/summary.ts';
import { SUMMARY_WORDS } from '../../../server/domain/summary-words.ts';
import { summaryText } from '../../../server/domain/summary-wording.ts';
import { Summary } from '../../../web/views/overview/summary.tsx';
import { metric, observation, scorecard, silentMetric, span, target, trendPoint } from '../factories.ts';
import { renderPage } from '../render-page.tsx';

const sme = metric({
  actual: observation({ spans: [span(40, '13462家')] }),
  trend: [
    trendPoint(2, {
      editionId: 'r0',
      value: 4000,
      review: 'accepted',
      assessment: assess({
        target: { ...target(), direction: 'up', form: 'level' },
        actual: observation({ value: 4000 }),
        elapsed: 50,
      }),
    }),
    trendPoint(3, { editionId: 'r1', value: 13462, review: 'accepted' }),
  ],
});
const late = metric({
  indicatorId: 'late',
  name: '发放创新券',
  nameEn: 'Vouchers',
  target: target({ value: 100 }),
  actual: observation({ value: 40 }),
});
const board = scorecard({ metrics: [late, sme, silentMetric()] });
const spoken = (lang: 'zh' | 'en', isClosed = false) => summaryText(board.summary, { lang, isClosed });

describe('summary in words', () => {
  it('reads as Chinese', () => {
    expect(spoken('zh')).toBe(
      '2 项有核定数值的目标中，1 项达标，其中 1 项超额。领先序时进度最多的是新增科技型中小企业（168.3%，较序时+93.3个百分点）。' +
        '1 项滞后。差距最大的是发放创新券（40.0%，较序时−35.0个百分点）。1 项未报数值：新增高新技术企业。' +
        '较二季度，1 项好转：新增科技型中小企业（168.3%，正常推进→超额完成）。较二季度，1 项新报数值：发放创新券（40.0%）。',
    );
  });

  it('reads as English', () => {
    expect(spoken('en')).toBe(
      '1 of 2 targets with an accepted figure met, 1 exceeded. Furthest ahead of pace: New technology firms ' +
        '(168.3%, +93.3 pp against pace). 1 behind. The widest gaps: Vouchers (40.0%, −35.0 pp against pace). ' +
        '1 has no figure: New high-tech firms. Since Q2, 1 has improved: New technology firms (168.3%, On track → ' +
        'Exceeded). Since Q2, 1 is newly reported: Vouchers (40.0%).',
    );
  });

  it('calls late missed once the year is over', () => {
    expect(spoken('zh', true)).toContain('1 项未完成。');
    expect(spoken('en', true)).toContain('1 missed.');
  });

  it.each(['zh', 'en'] as const)('has words for every sentence there is, in %s', (lang) => {
    const words = SUMMARY_WORDS[lang].sentence({}, false);
    for (const { code } of summariseBoard(board.metrics, '2021-Q3')) expect(words[code]).not.toBe('');
  });

  it('leads every number to what it counts, every name to its page, every figure to its sentence', () => {
    renderPage(<Summary board={board} reportId="r1" />, '/?lang=zh&period=2021-Q3');
    const block = screen.getByRole('region', { name: '文字摘要' });
    const hrefs = (name: string) =>
      within(block)
        .getAllByRole('link', { name })
        .map((link) => link.getAttribute('href'));
    expect(hrefs('168.3%')[0]).toContain('/reports/r1?period=2021-Q3&lang=zh&span=40-46');
    expect(hrefs('发放创新券')[0]).toContain('/indicators/late');
    expect(hrefs('1').filter((href) => href?.includes('status=not_reported'))).toHaveLength(1);
    expect(hrefs('1').filter((href) => href?.includes('status=behind'))).toHaveLength(2);
  });

  it('copies itself as plain text and says so', async () => {
    const user = userEvent.setup();
    renderPage(<Summary board={board} reportId="r1" />);
    await user.click(screen.getByRole('button', { name: '复制摘要' }));
    await screen.findByText('已复制摘要');
    expect(await navigator.clipboard.readText()).toBe(spoken('zh'));
  });
});
