/** What an administrator should know of the installation, as the API answers it. */
import type { SampleView } from './sample-view.ts';

/** What the server was started with. */
export interface Installation {
  /** Folder of the store. */
  readonly dataFolder: string;
  /** Seconds and memory that reading one file may take. */
  readonly reading: { readonly seconds: number; readonly megabytes: number };
  /** Backups made by themselves: hours between two, 0 for none, and how many are kept. */
  readonly backups: { readonly hours: number; readonly keep: number };
}

export interface About {
  readonly version: string;
  readonly licence: string;
  readonly store: 'sqlite' | 'postgres';
  readonly sample: SampleView;
  readonly maxUploadMb: number;
  /** IANA zone of deadlines and dates. */
  readonly timeZone: string;
  readonly statusRuleVersion: number;
  /** null where the app runs without a server of its own. */
  readonly installation: Installation | null;
}
