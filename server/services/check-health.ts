import { canRead, canWrite } from '../../db/repositories/health.ts';
import { AppError } from '../errors.ts';
import { storeErrorCode } from './store-error.ts';
import type { ServiceContext } from './context.ts';

export interface Health {
  readonly status: 'ok';
  readonly version: string;
  readonly store: 'sqlite' | 'postgres';
}

/** Reads from the store and takes its write lock. @throws AppError store_unavailable, or what is known to be wrong with it */
export async function checkHealth({ store }: ServiceContext, version: string): Promise<Health> {
  try {
    await canRead(store);
    await canWrite(store);
  } catch (cause) {
    throw new AppError(storeErrorCode(cause) ?? 'store_unavailable', {}, { cause });
  }
  return { status: 'ok', version, store: store.dialect };
}
