import { describe, expect, it } from 'vitest';
import { rowsOfOrganisations } from '../../db/repositories/organisation-rows.ts';
import { openTempStore } from '../services/support/open-temp-store.ts';

/** The log, and what is sent out: both name an organisation by an id that keeps answering. */
const APART = ['auditEvent', 'dispatch', 'dispatchRun', 'statusSeen'];

describe('the rows of an organisation', () => {
  it('are those of every table that knows organisations, but for the log and what is sent', async () => {
    const store = openTempStore();
    const owned = Object.entries(store.tables).filter(([, table]) => 'organisationId' in table);
    const book = await rowsOfOrganisations(store, []);
    const names = [...owned.map(([name]) => name).filter((name) => !APART.includes(name)), 'organisation'];
    expect([...book.keys()].sort()).toEqual(names.sort());
  });
});
