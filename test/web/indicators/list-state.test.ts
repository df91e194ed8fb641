import { describe, expect, it } from 'vitest';
import { listMetrics, nextSort, readListState } from '../../../web/views/indicators/list-state.ts';
import { metric, observation, silentMetric, target } from '../factories.ts';

const met = metric({ indicatorId: 'met', name: '新增企业', nameEn: 'New firms' });
const late = metric({
  indicatorId: 'late',
  name: '发放创新券',
  nameEn: 'Vouchers',
  taskNo: '10',
  owners: ['规划处'],
  target: target({ value: 100 }),
  actual: observation({ value: 40 }),
});
const waiting = metric({ indicatorId: 'wait', name: '项目', nameEn: null, taskNo: '2', review: 'pending' });
const silent = silentMetric({ indicatorId: 'silent', taskNo: null, owners: [] });
const all = [late, met, waiting, silent];

const ids = (search: string, lang: 'zh' | 'en' = 'zh') =>
  listMetrics(all, readListState(search), lang).map(({ indicatorId }) => indicatorId);

describe('list of indicators', () => {
  it('keeps the order of the board until told otherwise', () => {
    expect(ids('')).toEqual(['late', 'met', 'wait', 'silent']);
    expect(ids('?sort=nonsense&status=nonsense&review=nonsense')).toEqual(['late', 'met', 'wait', 'silent']);
  });

  it.each([
    ['?q=创新', ['late']],
    ['?q=VOUCH', ['late']],
    ['?q=规划处', ['late']],
    ['?q=新 企业', ['met', 'silent']],
    ['?status=behind', ['late']],
    ['?status=pending', ['wait']],
    ['?owner=规划处', ['late']],
    ['?task=2', ['wait']],
    ['?review=none', ['silent']],
    ['?review=accepted&owner=高新处', ['met']],
    ['?q=无此项', []],
  ])('narrows by %s', (search, expected) => {
    expect(ids(search)).toEqual(expected);
  });

  it('puts what has no number last, whichever way the others go', () => {
    expect(ids('?sort=-attainment')).toEqual(['met', 'wait', 'late', 'silent']);
    expect(ids('?sort=attainment')).toEqual(['late', 'met', 'wait', 'silent']);
    expect(ids('?sort=-pace')).toEqual(['met', 'wait', 'late', 'silent']);
  });

  it('orders tasks by number, names by language, statuses from behind to unknown', () => {
    expect(ids('?sort=task')).toEqual(['silent', 'wait', 'met', 'late']);
    expect(ids('?sort=name', 'en').slice(0, 2)).toEqual(['met', 'silent']);
    expect(ids('?sort=status')).toEqual(['late', 'met', 'silent', 'wait']);
  });

  it('turns a column round at the second click; large numbers come first at the first', () => {
    expect(nextSort(readListState(''), 'attainment')).toBe('-attainment');
    expect(nextSort(readListState('?sort=-attainment'), 'attainment')).toBe('attainment');
    expect(nextSort(readListState('?sort=name'), 'name')).toBe('-name');
  });
});
