import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { DeliveryError, type Delivered, type Delivery } from './delivery.ts';
import { folderParts, plainName } from './folder-path.ts';

/** Files grow here and move to their place in one step; hidden, and on the same disk. */
const HALF = '.half-written';

/**
 * Writes the files of a delivery into a new folder: all of them, or none. They are written beside, put to disk,
 * and renamed into place; a folder of the same name gets a number.
 *
 * @param root folder that may not be left, whatever links lie in it
 * @throws DeliveryError folder_outside, folder_unwritable, disk_full
 */
export async function writeFolder(root: string, folder: string, delivery: Delivery): Promise<Delivered> {
  const parts = folderParts(folder);
  if (parts === null) throw new DeliveryError('folder_outside', { folder });
  const half = join(root, HALF, delivery.id);
  try {
    await mkdir(half, { recursive: true });
    const home = await placeInside(root, parts);
    if (home === null) throw new DeliveryError('folder_outside', { folder });
    for (const { name, bytes } of delivery.files) await writeWhole(join(half, plainName(name)), bytes);
    const place = await freeName(home, plainName(delivery.folderName));
    await rename(half, place);
    return {
      place: relative(await realpath(root), place)
        .split(sep)
        .join('/'),
    };
  } catch (error) {
    await rm(half, { recursive: true, force: true }).catch(() => undefined);
    throw error instanceof DeliveryError ? error : explained(error, folder);
  }
}

/** Takes away whatever an interrupted run left. */
export async function clearHalfWritten(root: string): Promise<void> {
  await rm(join(root, HALF), { recursive: true, force: true });
}

/** Makes the folder and answers where it really is; null when a link leads out of the root. */
async function placeInside(root: string, parts: readonly string[]): Promise<string | null> {
  const base = await realpath(root);
  let place = base;
  for (const part of parts) {
    // One level at a time: a link is seen before anything is made behind it.
    await mkdir(join(place, part)).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
    place = await realpath(join(place, part));
    if (place !== base && !place.startsWith(base + sep)) return null;
  }
  return place;
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function freeName(home: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const place = join(home, number === 1 ? name : `${name}-${number}`);
    const isTaken = await stat(place).then(
      () => true,
      () => false,
    );
    if (!isTaken) return place;
  }
}

function explained(error: unknown, folder: string): DeliveryError {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new DeliveryError('disk_full', {}, { isPassing: true, cause: error });
  return new DeliveryError('folder_unwritable', { folder: folder || '.' }, { isPassing: true, cause: error });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
