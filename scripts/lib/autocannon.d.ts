/** The part of the load maker that is used; the package brings no types. */
declare module 'autocannon' {
  export default function autocannon(options: {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    /** Requests a second of all connections together; as many as are answered where nothing is said. */
    readonly overallRate?: number;
    /** Seconds after which a request counts as failed. */
    readonly timeout?: number;
    readonly headers?: Readonly<Record<string, string>>;
    /** Asked in turn; `setupRequest` changes one before it is sent. */
    readonly requests?: readonly {
      readonly path: string;
      readonly setupRequest?: (request: object) => object;
    }[];
  }): Promise<{
    readonly latency: { readonly p50: number; readonly p99: number };
    readonly requests: { readonly average: number };
    readonly non2xx: number;
    readonly statusCodeStats?: Readonly<Record<string, { readonly count: number }>>;
    /** Connections that broke, time-outs among them. */
    readonly errors: number;
    readonly timeouts: number;
  }>;
}
