import type { AuthContext } from '../auth/auth-context.ts';
import type { Installation } from '../domain/about-view.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { ServiceContext } from '../services/context.ts';

/** What the app is made of; everything that differs between a test and a server comes in here. */
export interface AppDeps {
  readonly services: ServiceContext;
  readonly auth: AuthContext;
  readonly version: string;
  readonly maxUploadMb: number;
  readonly log: Log;
  /** Figures of the running server; without them nothing is counted, and nobody can ask. */
  readonly metrics?: Metrics;
  /** Whether the server was told to stop and only finishes what it began. */
  readonly isStopping?: () => boolean;
  /** Folder of the built page; null serves the API alone. */
  readonly webDir: string | null;
  /** Origins of the pages that may show cards; none: nobody may; left out or null: any page. */
  readonly embedOrigins?: readonly string[] | null;
  /** What the server was started with; left out where there is none. */
  readonly installation?: Installation | null;
  /** Asks for what was just queued to be sent; without it nothing is sent by this app. */
  readonly wakeDispatcher?: () => void;
}

/** Values that travel with a request. */
export interface AppEnv {
  readonly Variables: { requestId: string };
}
