import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../server/env.ts';
import { tempFolder } from '../services/support/open-temp-store.ts';

const problemsOf = (env: Record<string, string>) => {
  const result = readSettings(env);
  return result.ok ? [] : result.problems;
};

describe('settings', () => {
  it('have defaults that need nothing', () => {
    expect(readSettings({})).toEqual({
      ok: true,
      settings: {
        port: 3000,
        host: '127.0.0.1',
        dataDir: './data',
        hasSample: true,
        maxUploadMb: 20,
        readingLimits: { seconds: 30, megabytes: 1024 },
        timeZone: 'Asia/Shanghai',
        publicOrigin: null,
        trustedProxies: [],
        oidc: null,
        hasSetup: false,
        embedOrigins: null,
        databaseUrl: null,
        secret: null,
        backups: { hours: 24, keep: 7 },
        briefingsDir: null,
        mail: null,
        webhookSecret: null,
      },
    });
  });

  it('take every value of the contract', () => {
    const result = readSettings({
      PORT: '8080',
      DABIAO_HOST: '0.0.0.0',
      DABIAO_DATA: 'elsewhere',
      DABIAO_SAMPLE: '0',
      DABIAO_MAX_UPLOAD_MB: '5',
      DABIAO_READ_SECONDS: '10',
      DABIAO_READ_MB: '512',
      DABIAO_TZ: 'UTC',
      DABIAO_BACKUP_HOURS: '6',
      DABIAO_BACKUP_KEEP: '30',
      DABIAO_EMBED_ORIGINS: 'https://oa.example.cn, http://intranet.example.cn:8080',
      DABIAO_TRUSTED_PROXY: '127.0.0.1, ::1 10.0.0.0/8',
      DABIAO_BRIEFINGS: '/srv/briefings',
      DABIAO_WEBHOOK_SECRET: 'sixteen letters!',
      DABIAO_SMTP_HOST: 'mail.example.cn',
      DABIAO_SMTP_SECURITY: 'starttls',
      DABIAO_SMTP_USER: 'dabiao',
      DABIAO_SMTP_PASSWORD: 'hush',
      DABIAO_SMTP_FROM: '达标 <dabiao@example.cn>',
      DATABASE_URL: 'postgres://dabiao@db.example.cn/board',
      DABIAO_SECRET: 'words that all servers of this board share',
      HOME: 'anything',
    });
    expect(result).toEqual({
      ok: true,
      settings: {
        port: 8080,
        host: '0.0.0.0',
        dataDir: 'elsewhere',
        hasSample: false,
        maxUploadMb: 5,
        readingLimits: { seconds: 10, megabytes: 512 },
        timeZone: 'UTC',
        backups: { hours: 6, keep: 30 },
        publicOrigin: null,
        trustedProxies: ['127.0.0.1', '::1', '10.0.0.0/8'],
        oidc: null,
        hasSetup: false,
        databaseUrl: 'postgres://dabiao@db.example.cn/board',
        secret: 'words that all servers of this board share',
        embedOrigins: ['https://oa.example.cn', 'http://intranet.example.cn:8080'],
        briefingsDir: '/srv/briefings',
        mail: {
          host: 'mail.example.cn',
          port: 587,
          security: 'starttls',
          login: { user: 'dabiao', password: 'hush' },
          from: '达标 <dabiao@example.cn>',
        },
        webhookSecret: 'sixteen letters!',
      },
    });
  });

  it.each([
    ['PORT', 'eighty', 'PORT=eighty will not do: it must be a whole number from 0 to 65535.'],
    ['PORT', '70000', 'PORT=70000 will not do: it must be a whole number from 0 to 65535.'],
    ['DABIAO_SAMPLE', 'yes', 'DABIAO_SAMPLE=yes will not do: it must be 0 or 1.'],
    ['DABIAO_MAX_UPLOAD_MB', '1.5', 'must be a whole number from 1 to 2000'],
    ['DABIAO_MAX_UPLOAD_MB', '0', 'must be a whole number from 1 to 2000'],
    ['DABIAO_TZ', 'Mars/North', 'a time zone, such as Asia/Shanghai'],
    ['DABIAO_HOST', 'two words', 'a host name or address'],
    ['DABIAO_EMBED_ORIGINS', 'https://oa.example.cn/page', 'addresses such as https://'],
    ['DABIAO_TRUSTED_PROXY', '*', 'addresses or networks of proxies such as 127.0.0.1'],
    ['DABIAO_TRUSTED_PROXY', '10.0.0.1 0.0.0.0/0', 'addresses or networks of proxies such as 127.0.0.1'],
    ['DABIAO_EMBED_ORIGINS', '*', 'any, none, or addresses'],
    [
      'DATABASE_URL',
      'mysql://me:hush@db/x',
      'DATABASE_URL=… will not do: it must be the address of a PostgreSQL',
    ],
    ['DATABASE_URL', 'postgres://db', 'such as postgres://user:password@host:5432/dabiao'],
    ['DABIAO_SECRET', 'hush', 'DABIAO_SECRET=… will not do: it must be a secret of at least 32'],
    ['DABIAO_SMTP_PORT', '0', 'must be a whole number from 1 to 65535'],
    ['DABIAO_SMTP_SECURITY', 'ssl', 'must be tls, starttls or none'],
    ['DABIAO_SMTP_FROM', 'nobody', 'must be an e-mail address'],
    ['DABIAO_SMTP_HOST', 'mail.example.cn', 'DABIAO_SMTP_HOST needs DABIAO_SMTP_FROM beside it.'],
    [
      'DABIAO_WEBHOOK_SECRET',
      'hush',
      'DABIAO_WEBHOOK_SECRET=… will not do: it must be a secret of at least 16',
    ],
  ])('refuse %s=%s and say why', (name, value, words) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(words);
  });

  it('refuse a name nobody knows and list those there are', () => {
    const [problem] = problemsOf({ DABIAO_HOTS: 'x' });
    expect(problem).toBe(
      'DABIAO_HOTS is no setting. There are: PORT, DABIAO_HOST, DABIAO_DATA, DABIAO_SAMPLE, DABIAO_MAX_UPLOAD_MB, DABIAO_READ_SECONDS, DABIAO_READ_MB, DABIAO_TZ, DABIAO_BACKUP_HOURS, DABIAO_BACKUP_KEEP, DABIAO_EMBED_ORIGINS, DABIAO_BRIEFINGS, DABIAO_WEBHOOK_SECRET, DABIAO_SMTP_HOST, DABIAO_SMTP_PORT, DABIAO_SMTP_SECURITY, DABIAO_SMTP_USER, DABIAO_SMTP_PASSWORD, DABIAO_SMTP_FROM, DABIAO_PUBLIC_URL, DABIAO_TRUSTED_PROXY, DABIAO_OIDC_ISSUER, DABIAO_OIDC_CLIENT_ID, DABIAO_OIDC_CLIENT_SECRET, DABIAO_OIDC_CLIENT_SECRET_FILE, DABIAO_OIDC_ACCOUNTS, DABIAO_SETUP, DABIAO_SECRET, DATABASE_URL.',
    );
  });

  it.each([
    ['any', null],
    ['none', []],
  ])('let %s page show cards', (word, embedOrigins) => {
    expect(readSettings({ DABIAO_EMBED_ORIGINS: word })).toMatchObject({ settings: { embedOrigins } });
  });

  it('want a mail server whole, and never print a secret', () => {
    expect(problemsOf({ DABIAO_SMTP_PASSWORD: 'hush' })).toEqual([
      'DABIAO_SMTP_PASSWORD needs DABIAO_SMTP_HOST beside it.',
      'DABIAO_SMTP_PASSWORD needs DABIAO_SMTP_USER beside it.',
    ]);
    const all = { DABIAO_SMTP_HOST: 'mail', DABIAO_SMTP_FROM: 'a@b.cn', DABIAO_SMTP_USER: 'a' };
    expect(problemsOf(all)).toEqual(['DABIAO_SMTP_USER needs DABIAO_SMTP_PASSWORD beside it.']);
    expect(problemsOf({ DABIAO_WEBHOOK_SECRET: 'hush' }).join()).not.toContain('hush');
  });

  it('want single sign-on whole, over HTTPS but on this machine, with its secret given or in a file', () => {
    const folder = tempFolder();
    const file = join(folder, 'secret');
    writeFileSync(file, ' hush\n');
    const all = {
      ...{ DABIAO_OIDC_ISSUER: 'https://login.example.cn/realms/a', DABIAO_OIDC_CLIENT_ID: 'dabiao' },
      ...{ DABIAO_OIDC_CLIENT_SECRET_FILE: file, DABIAO_PUBLIC_URL: 'https://board.example' },
    };
    const oidc = {
      ...{ issuer: 'https://login.example.cn/realms/a', clientId: 'dabiao', clientSecret: 'hush' },
      makesViewers: false,
    };
    expect(readSettings(all)).toMatchObject({ settings: { oidc } });
    const viewer = readSettings({ ...all, DABIAO_OIDC_ACCOUNTS: 'viewer' });
    expect(viewer).toMatchObject({ settings: { oidc: { ...oidc, makesViewers: true } } });
    expect(problemsOf({ ...all, DABIAO_OIDC_CLIENT_SECRET: 'hush' }).join()).toMatch(/either/);
    expect(problemsOf({ DABIAO_OIDC_ISSUER: all.DABIAO_OIDC_ISSUER })).toHaveLength(3);
    expect(problemsOf({ DABIAO_OIDC_CLIENT_ID: 'x' })).toEqual([
      'DABIAO_OIDC_CLIENT_ID needs DABIAO_OIDC_ISSUER beside it.',
    ]);
    expect(problemsOf({ ...all, DABIAO_OIDC_CLIENT_SECRET_FILE: folder }).join()).toContain('can be read');
    const loopback = { ...all, DABIAO_OIDC_ISSUER: 'http://127.0.0.1:9000' };
    expect(problemsOf(loopback)).toEqual([]);
    expect(problemsOf({ ...all, DABIAO_OIDC_ISSUER: 'http://login.example.cn' }).join()).toContain('HTTPS');
  });

  it('name every problem at once', () => {
    expect(problemsOf({ PORT: 'x', DABIAO_SAMPLE: '2', DABIAO_ODD: '1' })).toHaveLength(3);
  });

  it('leave alone what the tests read, and empty values', () => {
    expect(problemsOf({ DABIAO_REAL_REPORT: '/any/file.txt', PORT: '', DABIAO_TZ: '' })).toEqual([]);
  });
});
