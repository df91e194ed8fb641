import { proposeLinks } from '../../extract/matching/propose-links.ts';
import { readUpload } from './read-upload.ts';
import { readFilledSheet } from './read-filled-sheet.ts';
import type { JobValue, ReadingJob } from './upload.ts';

/** Does one job in this thread. */
export async function runJob(job: ReadingJob): Promise<JobValue> {
  if (job.kind === 'read') return readUpload(job.upload);
  return job.kind === 'grid' ? readFilledSheet(job.upload) : proposeLinks(job.known, job.metrics);
}
