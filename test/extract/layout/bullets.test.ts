import { describe, expect, it } from 'vitest';
import { showSections } from './show-layout.ts';

describe('a list of points', () => {
  it('points that each give a goal and its account under labels are tasks', () => {
    const text = `## 水务

本章共三项。

- **管网改造。** 目标:改造管网80公里。进展:已改造52公里。
- **漏损治理。** 目标:漏损率控制在9%以内。进展:漏损率8.7%。
- **水厂扩建。** 主体完工。`;
    expect(showSections(text, 'md').map(({ title, fields }) => [title, ...fields])).toEqual([
      ['水务', 'body: 本章共三项。'],
      ['管网改造', 'target: 改造管网80公里。', 'progress: 已改造52公里。'],
      ['漏损治理', 'target: 漏损率控制在9%以内。', 'progress: 漏损率8.7%。'],
      [null, 'body: **水厂扩建。** 主体完工。'],
    ]);
  });

  it('points in English, too', () => {
    const text = `# Halden City progress report

## Parks

- **Trees.** Target: plant 900 trees. Progress: 410 trees planted.
- **Benches.** Target: install 60 benches. Progress: 22 benches installed.`;
    expect(showSections(text, 'md').map(({ title, fields }) => [title, ...fields])).toEqual([
      ['Trees', 'target: plant 900 trees.', 'progress: 410 trees planted.'],
      ['Benches', 'target: install 60 benches.', 'progress: 22 benches installed.'],
    ]);
  });

  it('points without labels, or a single one with them, stay one text', () => {
    const plain = `## 水务

- 改造管网80公里,已改造52公里。
- 漏损率8.7%。`;
    expect(showSections(plain, 'md')).toHaveLength(1);
    const single = `## 水务

- **管网改造。** 目标:改造管网80公里。进展:已改造52公里。
- 漏损率8.7%。`;
    expect(showSections(single, 'md')).toHaveLength(1);
  });
});
