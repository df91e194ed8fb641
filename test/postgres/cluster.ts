/** A PostgreSQL of our own for one run of the tests: made when the first test asks for it, gone with the run. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { openPostgresStore } from '../../db/postgres/open-postgres-store.ts';
import { pgDriver } from '../../db/postgres/pg-driver.ts';
import { PROJECT_ROOT } from '../../scripts/lib/project-root.ts';

export const POSTGRES_MIGRATIONS = join(PROJECT_ROOT, 'db/postgres/migrations');
/** Has the newest schema; databases of tests are copies of it. */
const TEMPLATE = 'dabiao_template';
const POLL_MS = 50;
/** PostgreSQL refuses to run as root; these are there on every Linux. */
const STAND_INS = ['postgres', 'nobody'] as const;

/** Address of a database of the run's cluster, which is started when it is not yet there. */
export async function clusterUrl(folder: string, programs: string): Promise<(database: string) => string> {
  const ready = join(folder, 'ready');
  try {
    mkdirSync(join(folder, 'starting'));
    const port = await start(folder, programs);
    writeFileSync(`${ready}.part`, String(port));
    renameSync(`${ready}.part`, ready);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) {
      writeFileSync(`${ready}.failed`, String(cause));
      throw cause;
    }
  }
  while (!existsSync(ready)) {
    if (existsSync(`${ready}.failed`)) throw new Error('another test could not start PostgreSQL');
    await pause(POLL_MS);
  }
  const port = Number(readFileSync(ready, 'utf8'));
  return (database) => urlOf(port, database);
}

function urlOf(port: number, database: string): string {
  return `postgres://postgres@127.0.0.1:${port}/${database}`;
}

async function start(folder: string, programs: string): Promise<number> {
  const data = join(folder, 'data');
  const port = await freePort();
  mkdirSync(data);
  const user = process.getuid?.() === 0 ? standIn() : null;
  if (user !== null) {
    chmodSync(folder, 0o755);
    chownSync(data, user.uid, user.gid);
  }
  const run = (program: string, args: readonly string[]) =>
    execFileSync(join(programs, program), args, {
      cwd: data,
      stdio: 'ignore',
      ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
    });
  run('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-sync']);
  // What a test keeps is nothing: a crash may take it.
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=300`;
  run('pg_ctl', ['-D', data, '-o', settings, '-l', join(data, 'log'), '-w', 'start']);
  await makeTemplate(port);
  return port;
}

async function makeTemplate(port: number): Promise<void> {
  await asAdministrator(urlOf(port, 'postgres'), `create database ${TEMPLATE}`);
  const driver = pgDriver(urlOf(port, TEMPLATE));
  await (await openPostgresStore({ driver, migrations: POSTGRES_MIGRATIONS })).close();
}

/** A new database with the newest schema and nothing in it. */
export async function newDatabase(url: (database: string) => string, name: string): Promise<string> {
  await asAdministrator(url('postgres'), `create database ${name} template ${TEMPLATE}`);
  return url(name);
}

export async function asAdministrator(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function standIn(): { readonly uid: number; readonly gid: number } {
  for (const name of STAND_INS) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      continue;
    }
  }
  throw new Error(`PostgreSQL does not run as root, and there is neither ${STAND_INS.join(' nor ')}`);
}

/** Stops the cluster, if there is one, and takes everything away. */
export function stopCluster(folder: string, programs: string): void {
  const data = join(folder, 'data');
  if (existsSync(join(data, 'postmaster.pid'))) {
    const user = process.getuid?.() === 0 ? standIn() : null;
    execFileSync(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'], {
      cwd: '/',
      stdio: 'ignore',
      ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
    });
  }
  rmSync(folder, { recursive: true, force: true });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
