import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';

/** What travels with a request inside the server. `route` is what logs and figures call it: never an address. */
export interface WebEnv {
  Bindings: Partial<HttpBindings>;
  Variables: { route: string };
}

export type Web = Hono<WebEnv>;
export type WebContext = Context<WebEnv>;
