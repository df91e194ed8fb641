import { alignIndicators } from '../../extract/matching/align-indicators.ts';
import { readUpload } from './read-upload.ts';
import type { Alignment, ReadingJob, UploadReading } from './upload.ts';

/** Does one job in this thread. */
export async function runJob(job: ReadingJob): Promise<UploadReading | Alignment> {
  return job.kind === 'read' ? readUpload(job.upload) : alignIndicators(job.known, job.metrics);
}
