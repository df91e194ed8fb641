import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Amount } from '../../web/components/amount.tsx';
import { Bullet } from '../../web/components/bullet.tsx';
import { Flags } from '../../web/components/flags.tsx';
import { Name } from '../../web/components/name.tsx';
import { SourceQuote } from '../../web/components/source-quote.tsx';
import { Sparkline } from '../../web/components/sparkline.tsx';
import { StatusBadge } from '../../web/components/status-badge.tsx';
import { findingText } from '../../web/lib/finding-text.ts';
import { SettingsContext, type Settings } from '../../web/lib/settings.ts';
import { metric, observation, span, target, trendPoint } from './factories.ts';

const ENGLISH: Settings = {
  lang: 'en',
  theme: 'light',
  areKeysOn: true,
  setLang: () => undefined,
  setTheme: () => undefined,
  setKeysOn: () => undefined,
};

/** Bars of a bullet: [class without its hash, x, width]. */
function bars(host: HTMLElement): readonly (readonly [string, string | null, string | null])[] {
  return [...host.querySelectorAll('rect')].map((bar) => [
    /_(track|missing|base|beyond|over|pending)_/.exec(bar.getAttribute('class') ?? '')?.[1] ?? '',
    bar.getAttribute('x'),
    bar.getAttribute('width'),
  ]);
}

describe('Bullet', () => {
  const draw = (facts: Parameters<typeof metric>[0]) => render(<Bullet metric={metric(facts)} />).container;

  it('is full plus the rest above the target', () => {
    expect(bars(draw({ actual: observation({ value: 12000 }) }))).toEqual([
      ['track', '0.00%', '100.00%'],
      ['base', '0.00%', '50.00%'],
      ['beyond', '50.00%', '25.00%'],
    ]);
  });

  it('stops at the end of the scale and says so', () => {
    const host = draw({ actual: observation({ value: 36000 }) });
    expect(bars(host).at(-1)).toEqual(['beyond', '50.00%', '50.00%']);
    expect(host.querySelectorAll('path')).toHaveLength(2);
  });

  it('shows a reported zero as a short bar', () => {
    const zero = bars(draw({ actual: observation({ value: 0 }) })).at(-1);
    expect(zero?.[2]).toBe('3');
  });

  it('is an empty outline up to the target without a figure', () => {
    expect(bars(draw({ actual: null }))).toEqual([['missing', '0.00%', '50.00%']]);
  });

  it('is hatched, never solid, while a figure waits', () => {
    const host = draw({ actual: observation({ value: 6000 }), review: 'pending' });
    expect(bars(host).map(([kind, , width]) => [kind, width])).toEqual([
      ['track', '100.00%'],
      ['pending', '37.50%'],
    ]);
    expect(host.querySelector('rect:last-of-type')?.getAttribute('fill')).toMatch(/^url\(#/);
  });

  it('warns beyond a cap', () => {
    const facts = {
      direction: 'down' as const,
      target: target({ value: 500, bound: 'lte' }),
      actual: observation({ value: 340 }),
    };
    const host = draw(facts);
    const zone = host.querySelectorAll('rect')[1];
    expect([zone?.getAttribute('x'), zone?.getAttribute('width')]).toEqual(['50.00%', '50.00%']);
    const pattern = /^url\(#(.+)\)$/.exec(zone?.getAttribute('fill') ?? '')?.[1] ?? '';
    const stroke = [...host.querySelectorAll('pattern')].find(({ id }) => id === pattern)?.firstElementChild;
    expect(stroke?.getAttribute('class')).toMatch(/_zone_/);
  });

  it('has the pace line only where the year matters', () => {
    expect(draw({}).querySelectorAll('svg > line')).toHaveLength(2);
    const level = draw({
      target: target({ value: 90, unit: '%' }),
      actual: observation({ value: 85, unit: '%', basis: 'level' }),
    });
    expect(level.querySelectorAll('svg > line')).toHaveLength(1);
  });
});

describe('Sparkline', () => {
  it('tells reported, illustrative, missing and future quarters apart', () => {
    const trend = [
      trendPoint(1, { value: 2000, isIllustrative: true }),
      trendPoint(2),
      trendPoint(3, { value: 1.3, unit: '万家', review: 'accepted' }),
      trendPoint(4, { isFuture: true }),
    ];
    const { container } = render(<Sparkline trend={trend} target={target()} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      '一季度 2000家 示意、二季度 未报、三季度 1.3万家、四季度 未到期',
    );
    const columns = [...container.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('height')));
    expect(columns).toHaveLength(2);
    expect(columns[1]).toBeCloseTo(20);
    expect(columns[0]).toBeCloseTo((20 * 2000) / 13000 - 0.5);
  });
});

describe('words beside figures', () => {
  it('sets the unit apart and keeps the number as written', () => {
    const { container } = render(<Amount value={13462} unit="家" />);
    expect(container.textContent).toBe('13462家');
    expect(container.querySelector('small')?.textContent).toBe('家');
  });

  it('says how an accepted figure came about unless it was stated', () => {
    const counted = metric({ actual: observation({ how: 'counted' }) });
    expect(render(<Flags metric={counted} />).container.textContent).toBe('列举计数');
    expect(render(<Flags metric={metric()} />).container.textContent).toBe('');
  });

  it('gives every reason of a figure that waits once, whole in its title', () => {
    const finding = {
      id: 'f',
      code: 'claim_mismatch',
      severity: 'check' as const,
      taskNo: '6',
      indicatorId: 'sme',
      params: { claim: '已完成', attainment: 95.3 },
      spans: [],
    };
    const waiting = metric({
      review: 'pending',
      reasons: [
        { code: 'scope_differs', params: { target: '新增', actual: '新备案' } },
        { code: 'definition_differs', params: { target: '新增', actual: '新备案' } },
      ],
      findings: [finding],
    });
    const { container } = render(<Flags metric={waiting} />);
    expect(container.textContent).toBe('口径待核、断言与数值不符');
    expect(container.querySelector('[title]')?.getAttribute('title')).toContain(findingText(finding, 'zh'));
  });

  it('uses the words of a cap for a cap', () => {
    const cap = { bucket: 'at_risk', used: 86 } as const;
    expect(render(<StatusBadge metric={cap} />).container.textContent).toBe('偏快');
    expect(render(<StatusBadge metric={{ ...cap, used: null }} isChip />).container.textContent).toBe('预警');
  });

  it('marks a Chinese name in an English page', () => {
    const { container } = render(
      <SettingsContext value={ENGLISH}>
        <Name of={{ name: '技术交易额', nameEn: null }} /> <Name of={{ name: '中心', nameEn: 'Centres' }} />
      </SettingsContext>,
    );
    expect(container.textContent).toBe('技术交易额 Centres');
    expect(container.querySelector('[lang=zh]')?.textContent).toBe('技术交易额');
  });

  it('draws punctuation across the marked number', () => {
    const sentence = '全市建成46个,完成目标。';
    const spans = [span(4, '46个'), span(0, sentence, 'sentence')];
    const { container } = render(<SourceQuote spans={spans} href="/reports/r1?span=4-7" />);
    expect(container.textContent).toBe('全市建成46个，完成目标。');
    expect(container.querySelector('mark')?.textContent).toBe('46个');
    expect(screen.getByRole('link').getAttribute('href')).toBe('/reports/r1?span=4-7');
    expect(render(<SourceQuote spans={[]} href={null} />).container.textContent).toBe('');
  });
});
