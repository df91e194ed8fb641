import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function run(input: string): {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
} {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/quantities.ts'], {
    input,
    encoding: 'utf8',
  });
}

interface Answer {
  readonly id: unknown;
  readonly quantities: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
    readonly unit: string;
    readonly comparator: string;
  }[];
}

describe('npm run quantities', () => {
  it('answers every line in order, scaled to base units, with offsets into its text', () => {
    const texts = [
      '安排资金1.1亿元,增长3.2%',
      '新增13462家、1.2万人次',
      '无',
      '引进3-5家,占三成以上',
      '\u{1F680}½ 5\u2028家',
    ];
    const input = texts.map((text, id) => JSON.stringify({ id, text })).join('\n');
    const { stdout, stderr, status } = run(input);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4]);
    const written = answers.map(({ quantities }) =>
      quantities.map(({ value, low, high, unit, comparator }) => [comparator, value, low, high, unit]),
    );
    expect(written.slice(0, 4)).toEqual([
      [
        ['eq', 110000000, null, null, '元'],
        ['eq', 3.2, null, null, '%'],
      ],
      [
        ['eq', 13462, null, null, '家'],
        ['eq', 12000, null, null, '人次'],
      ],
      [],
      [
        ['range', 3, 3, 5, '家'],
        ['gte', 30, null, null, '%'],
      ],
    ]);
    for (const { id, quantities } of answers) {
      for (const { text, start, end } of quantities) expect(texts[Number(id)]?.slice(start, end)).toBe(text);
    }
  });

  it('names a line it cannot read and goes on', () => {
    const { stdout, stderr, status } = run(
      '{"id":"a","text":"5家"}\nnot json\n{"id":"b"}\n\n{"id":"c","text":"6项"}\n',
    );
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toBe('line 2: expected {"id": …, "text": "…"}\nline 3: expected {"id": …, "text": "…"}\n');
    expect(status).toBe(1);
  });
});
