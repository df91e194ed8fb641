import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Figures of a running server for Prometheus. Labels are routes, states and names of events: nothing that people typed. */
export interface Metrics {
  /** @param route as the routes are written, `/api/reports/:id`; empty where none matched */
  readonly request: (method: string, route: string, status: number, seconds: number) => void;
  /** A line that was logged: jobs tell by these how they ended. */
  readonly event: (level: string, event: string) => void;
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** What is looked up whenever the figures are read. */
export interface MetricSources {
  /** Bytes of the store and its log. */
  readonly storeBytes?: () => number;
  /** Pictures that wait or are being drawn. */
  readonly pictures?: () => number;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const IMPORTS = new Set(['/api/reports', '/api/imports/:id/commit']);

/** @param hasProcess also memory, processor and the delay of the event loop, which watch the process from then on */
export function createMetrics({ storeBytes, pictures }: MetricSources = {}, hasProcess = false): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (hasProcess) collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    ...{ registers, name: 'dabiao_requests_total', help: 'Requests by route and status' },
    labelNames: ['method', 'route', 'status'],
  });
  const durations = new Histogram({
    ...{ registers, name: 'dabiao_request_seconds', help: 'Time until an answer began', buckets: SECONDS },
    labelNames: ['method', 'route'],
  });
  const imports = new Counter({
    ...{ registers, name: 'dabiao_imports_total', help: 'Reports sent in, by what became of them' },
    labelNames: ['outcome'],
  });
  const events = new Counter({
    ...{ registers, name: 'dabiao_events_total', help: 'Logged events but requests: jobs, backups, faults' },
    labelNames: ['level', 'event'],
  });
  lookedUp(registry, 'dabiao_store_bytes', 'Bytes of the store and its log', storeBytes);
  lookedUp(registry, 'dabiao_pictures_waiting', 'Pictures that wait or are being drawn', pictures);
  return {
    request: (method, route, status, seconds) => {
      requests.inc({ method, route, status });
      durations.observe({ method, route }, seconds);
      if (method === 'POST' && IMPORTS.has(route)) imports.inc({ outcome: outcomeOf(status) });
    },
    event: (level, event) => {
      if (event !== 'request') events.inc({ level, event });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function outcomeOf(status: number): string {
  if (status === 201) return 'stored';
  if (status < 300) return 'duplicate';
  return status < 500 ? 'refused' : 'failed';
}

function lookedUp(registry: Registry, name: string, help: string, value: (() => number) | undefined): void {
  if (value === undefined) return;
  new Gauge({
    ...{ name, help, registers: [registry] },
    collect(this: Gauge) {
      this.set(value());
    },
  });
}
