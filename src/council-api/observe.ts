import type { Logger } from 'pino';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { Web } from './http/web.ts';

/** Counts and times, by what was asked for. No address, no person, no query is ever a label. */
export interface Figures {
  text(): Promise<string>;
  type: string;
  count(route: string, method: string, status: number, seconds: number): void;
}

export function figures(): Figures {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'alongside_requests_total',
    help: 'Requests answered',
    labelNames: ['route', 'method', 'status'],
    registers: [registry],
  });
  const times = new Histogram({
    name: 'alongside_request_seconds',
    help: 'Time to answer',
    labelNames: ['route'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  return {
    text: () => registry.metrics(),
    type: registry.contentType,
    count: (route, method, status, seconds) => {
      requests.inc({ route, method, status });
      times.observe({ route }, seconds);
    },
  };
}

/** What went well is in the figures; a line for each would be most of the log. */
const levelOf = (status: number): 'debug' | 'info' | 'error' => {
  if (status >= 500) return 'error';
  return status >= 400 ? 'info' : 'debug';
};

/** Notes every answer: what was asked for by its name in the contract, how it went, how long it took. */
export function observe(web: Web, log: Logger, counted: Figures): void {
  web.use(async (c, next) => {
    const start = performance.now();
    await next();
    const seconds = (performance.now() - start) / 1000;
    const { method } = c.req;
    const [route, status] = [c.get('route') ?? 'other', c.res.status];
    counted.count(route, method, status, seconds);
    log[levelOf(status)]({ route, method, status, milliseconds: Math.round(seconds * 1000) }, 'answered');
  });
}
