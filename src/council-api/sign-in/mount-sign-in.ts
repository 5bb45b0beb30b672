import { bodyLimit } from 'hono/body-limit';
import { callerOf } from '../http/caller.ts';
import type { RateLimits } from '../http/rate-limits.ts';
import type { Web, WebContext } from '../http/web.ts';
import { serveSession } from '../routes/session.ts';
import type { Serve } from '../serve.ts';
import type { DemoSignIn } from './demo/demo-sign-in.ts';
import { demoHome } from './demo/demo-paths.ts';
import { goToOutcome } from './reply.ts';
import type { SignIn } from './sign-in.ts';
import { signInPaths } from './sign-in-paths.ts';

export interface SignInMount {
  signIn: SignIn;
  demo: DemoSignIn | null;
  trustedProxies: number;
}

/** Puts the pages and routes of sign-in in their places. */
export const mountSignIn =
  ({ signIn, demo, trustedProxies }: SignInMount) =>
  (web: Web, serve: Serve, limits: RateLimits): void => {
    type Answer = (request: Request) => Response | Promise<Response>;
    const named = (route: string, answer: Answer) => (c: WebContext) => {
      c.set('route', route);
      return answer(c.req.raw);
    };
    const limited = (route: string, answer: Answer) => async (c: WebContext) => {
      const refusal = await limits('sign-in', callerOf(c, trustedProxies));
      return named(route, refusal ? () => goToOutcome('too-many') : answer)(c);
    };

    web.get(signInPaths.start, limited('sign-in start', signIn.start));
    web.get(signInPaths.callback, limited('sign-in callback', signIn.finish));
    web.get(signInPaths.keys, named('sign-in keys', signIn.keys));
    const backChannel = named('back-channel sign-out', signIn.backChannel);
    web.post(signInPaths.backChannel, bodyLimit({ maxSize: 20_000 }), backChannel);
    if (demo) web.all(`${demoHome}/*`, named('demo sign-in', demo.answer));
    serveSession(serve, signIn);
  };
