import { plainHeaders } from './secure-headers.ts';
import { type Problem, type ProblemCode, problems } from '#contract/problem.ts';

type SentCode = { [K in ProblemCode]: (typeof problems)[K]['status'] extends 0 ? never : K }[ProblemCode];

/** For whoever reads the wire; what a person reads is in the app's words. */
const titles: Record<SentCode, string> = {
  'sign-in-needed': 'Sign in first',
  'not-from-app': 'The request did not come from the app',
  'not-allowed': 'This person may not do this',
  'not-found': 'There is nothing here',
  'update-needed': 'The app is too old for this council',
  conflict: 'Somebody else changed it first',
  'key-reused': 'The key was used before, with other words',
  'cursor-unknown': 'What was missed cannot be told; fetch everything again',
  'too-large': 'The request is too large',
  invalid: 'The request is not as it should be',
  'too-many': 'Too many requests',
  fault: 'Something went wrong here',
  busy: 'The council cannot answer just now',
};

const isSent = (code: ProblemCode): code is SentCode => code in titles;

/** A problem as it travels. One that only a device may have is a bug here, and is sent as a fault. @see RFC 9457 */
export function problemReply(problem: Problem, more: Record<string, string> = {}): Response {
  const code = isSent(problem.code) ? problem.code : 'fault';
  const { status } = problems[code];
  const { detail, fields, retryAfter } = problem;
  const body = { type: `/problems/${code}`, title: titles[code], status, code, detail, fields, retryAfter };
  const wait: Record<string, string> =
    retryAfter === undefined ? {} : { 'Retry-After': String(Math.ceil(retryAfter)) };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...plainHeaders,
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...wait,
      ...more,
    },
  });
}
