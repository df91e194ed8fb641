import { proposeLinks } from '../../extract/matching/propose-links.ts';
import { readUpload } from './read-upload.ts';
import type { Alignment, ReadingJob, UploadReading } from './upload.ts';

/** Does one job in this thread. */
export async function runJob(job: ReadingJob): Promise<UploadReading | Alignment> {
  return job.kind === 'read' ? readUpload(job.upload) : proposeLinks(job.known, job.metrics);
}
