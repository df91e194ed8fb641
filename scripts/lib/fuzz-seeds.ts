import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOds } from 'hucre';
import { readDocument } from '../../server/documents/read-document.ts';
import { PROJECT_ROOT } from './project-root.ts';

export interface Seed {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Folders with whole reports in the formats that are read. */
const FOLDERS = ['test/corpus/dev', 'test/documents/contract/files', 'test/documents/readers/files'];
const MAX_BYTES = 300_000;
const SEEDS_EACH = 3;

/**
 * The files to change, by the format they are read as: a new reader is tried as soon as one of the folders holds a
 * file that it reads. The smallest of each format, so that changes hit something.
 */
export async function fuzzSeeds(): Promise<ReadonlyMap<string, readonly Seed[]>> {
  const files: Seed[] = [{ fileName: 'made.ods', bytes: await madeOds() }];
  for (const folder of FOLDERS) {
    for (const fileName of readdirSync(join(PROJECT_ROOT, folder)).filter(
      (name) => !/\.json$|^README/.test(name),
    )) {
      if (!fileName.includes('.')) continue;
      files.push({ fileName, bytes: new Uint8Array(readFileSync(join(PROJECT_ROOT, folder, fileName))) });
    }
  }
  const byFormat = new Map<string, Seed[]>();
  for (const seed of files.sort((a, b) => a.bytes.length - b.bytes.length)) {
    const read = await readDocument(seed.bytes, seed.fileName);
    if (!read.ok || seed.bytes.length > MAX_BYTES) continue;
    const { format } = read.document;
    const seeds = byFormat.get(format) ?? [];
    if (seeds.length < SEEDS_EACH) byFormat.set(format, [...seeds, seed]);
  }
  return byFormat;
}

function madeOds(): Promise<Uint8Array> {
  const head = ['序号', '重点工作任务', '目标任务', '完成情况', '责任单位'];
  const rows = [
    ['海州市农业局2031年度重点工作三季度完成情况'],
    head,
    [1, '加强耕地保护', '新建高标准农田20万亩', '前三季度，新建高标准农田15万亩。', '耕地科'],
    [2, '培育新型主体', '培育家庭农场300家以上', '累计培育家庭农场336家。', '经管科'],
  ];
  return writeOds({ sheets: [{ name: '进展', rows }] });
}
