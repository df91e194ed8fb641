/** What one reading may take before it is ended. */
export interface ReadingLimits {
  /** From the start of its process to its answer. */
  readonly seconds: number;
  /** JavaScript heap; the process as a whole may take half as much again. */
  readonly megabytes: number;
}
