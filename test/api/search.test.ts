import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../server/domain/search.ts';
import { bodyOf, makeApp } from './make-app.ts';

const METRICS = [{ name: '培育家庭农场', target: [300, '家'], actual: [336, '家'] }] as const;

describe('GET /api/search', () => {
  it('answers what holds the words, with marks and links', async () => {
    const bench = makeApp();
    await bench.upload({ metrics: METRICS });
    const response = await bench.app.request(`/api/search?q=${encodeURIComponent('家庭农场')}&limit=3`);
    const answer = (await response.json()) as SearchAnswer;
    expect(answer.terms).toEqual(['家庭农场']);
    expect(answer.hits[0]).toMatchObject({
      kind: 'indicator',
      name: '培育家庭农场',
      organisation: { name: '海州市农业局', isSample: false },
      snippet: { marks: [{ start: 2, end: 6 }], isCutBefore: false },
    });
  });

  it('answers 400 without words or with a wrong limit, 404 to an unknown organisation', async () => {
    const { app } = makeApp();
    const codes = await Promise.all(
      ['', '?q=a&limit=0', '?q=a&limit=51', '?q=a&limit=x', `?q=${'a'.repeat(201)}`, '?q=a&org=nobody'].map(
        async (query) => (await bodyOf(await app.request(`/api/search${query}`)))['code'],
      ),
    );
    expect(codes).toEqual([...Array<string>(5).fill('invalid_request'), 'organisation_not_found']);
  });
});
