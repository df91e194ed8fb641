import type { Delivery } from '../../server/outlets/delivery.ts';

/** Something to hand over, with two small files unless told otherwise. */
export function makeDelivery(change: Partial<Delivery> = {}): Delivery {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return {
    id: 'run-1',
    subject: '三季度简报',
    text: '全部达标。',
    event: { event: 'briefing', period: '2031-Q3' },
    files: [
      { name: '看板.csv', type: 'text/csv', bytes: bytes('a,b') },
      { name: 'board.svg', type: 'image/svg+xml', bytes: bytes('<svg/>') },
    ],
    folderName: '2031Q3_海州市农业局',
    ...change,
  };
}
