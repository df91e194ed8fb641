import { describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { reading } from '../../server/services/reading.ts';
import { filledBoard, send } from './filled-board.ts';
import { bodyOf } from './make-app.ts';

describe('a report that its new place reads otherwise', () => {
  it('moves, and what was said of a metric that is gone there stays with those who still name it', async () => {
    const { context, auth, ids } = await filledBoard();
    // The made-up readings of a bench are not those of the product: this one finds none of the metrics again.
    const services = { ...context, reading };
    const app = createApp({
      ...{ services, auth, version: '1', maxUploadMb: 1, webDir: null, log: () => undefined },
    });
    const path = `/api/reports/${ids.report}/move`;
    const preview = await send({ app }, 'POST', `${path}/preview`, { org: '江州市新设局' });
    expect(preview.status).toBe(200);
    const moved = await send({ app }, 'POST', path, { org: '江州市新设局', reason: '写错了单位' });
    expect(moved.status).toBe(200);
    expect(await bodyOf(moved)).toMatchObject({ to: { organisation: '江州市新设局' } });
    const remarks = await app.request(`/api/indicators/${ids.indicator}/remarks?period=${ids.period}`);
    expect(remarks.status).toBe(200);
    expect(await remarks.json()).toMatchObject([{ text: '雨季停工' }]);
  });
});
