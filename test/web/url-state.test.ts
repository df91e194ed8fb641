import { describe, expect, it } from 'vitest';
import { carryTo, patchSearch, readUrlState } from '../../web/lib/url-state.ts';

describe('readUrlState', () => {
  it('reads everything an address can say', () => {
    expect(
      readUrlState(
        '?period=2021-Q3&org=o1&lang=en&theme=dark&status=at_risk&owner=高新处&present=1&heat=owner',
      ),
    ).toEqual({
      period: '2021-Q3',
      org: 'o1',
      lang: 'en',
      theme: 'dark',
      status: 'at_risk',
      owner: '高新处',
      isPresenting: true,
      heatBy: 'owner',
    });
  });

  it('knows the bucket of figures that wait', () => {
    expect(readUrlState('status=pending').status).toBe('pending');
  });

  it('takes what is missing or unreadable as silence', () => {
    const silent = {
      period: null,
      org: null,
      lang: null,
      theme: null,
      status: null,
      owner: null,
      isPresenting: false,
      heatBy: 'goal',
    };
    expect(readUrlState('')).toEqual(silent);
    expect(readUrlState('?period=2021-Q5&lang=fr&theme=blue&status=late&present=yes&heat=x')).toEqual(silent);
  });
});

describe('patchSearch', () => {
  it('sets, replaces and removes, and keeps the rest in place', () => {
    expect(patchSearch('?period=2021-Q3&lang=zh', { lang: 'en' })).toBe('?period=2021-Q3&lang=en');
    expect(patchSearch('period=2021-Q3&status=met', { status: null })).toBe('?period=2021-Q3');
    expect(patchSearch('?status=met', { status: null })).toBe('');
  });
});

describe('carryTo', () => {
  it('takes period, organisation, language and theme along, and leaves what belongs to the page', () => {
    const search = '?period=2021-Q3&org=o1&lang=en&theme=dark&status=met&span=1-2';
    expect(carryTo('/reports', search)).toBe('/reports?period=2021-Q3&org=o1&lang=en&theme=dark');
  });

  it('lets the link set what it needs', () => {
    expect(carryTo('/', '?period=2021-Q3', { period: '2021-Q2', org: 'o2' })).toBe('/?period=2021-Q2&org=o2');
    expect(carryTo('/reports/r1', '', { span: '3-9' })).toBe('/reports/r1?span=3-9');
  });
});
