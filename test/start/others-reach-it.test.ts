import { describe, expect, it } from 'vitest';
import { start } from './run-server.ts';

const LINK = /^First administrator, within 30 minutes: (\S+)\/setup#(\S+)$/m;
const PATIENCE = { timeout: 60_000 };

describe('a server that others can reach', () => {
  it('does not start without an administrator, and says how to make one', PATIENCE, async () => {
    const run = start({ PORT: '0', DABIAO_HOST: '0.0.0.0' });
    expect(await run.ended).toBe(1);
    expect(run.err()).toMatch(/^Dabiao did not start: others can reach .*there is no administrator yet\.$/m);
    expect(run.err()).toContain('npm run user -- add NAME --role administrator');
    expect(run.err()).toContain('DABIAO_SETUP=1');
    expect(run.out()).toBe('');
  });

  it('starts with a link, good once, by which the first one is made', PATIENCE, async () => {
    const run = start({ PORT: '0', DABIAO_TRUSTED_PROXY: '127.0.0.1', DABIAO_SETUP: '1' });
    await run.printed(LINK);
    const [, url, token] = LINK.exec(run.out()) ?? [];
    const ask = async (name: string) => {
      const body = JSON.stringify({ token, name, password: 'korrekt-pferd-batterie' });
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`${url}/api/setup`, { method: 'POST', headers, body })).status;
    };
    expect((await fetch(`${url}/api/reports`)).status).toBe(401);
    expect([await ask('chief'), await ask('second')]).toEqual([200, 403]);
  });
});
