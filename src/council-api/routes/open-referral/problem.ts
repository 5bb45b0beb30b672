import { plainHeaders } from '../../http/secure-headers.ts';
import { openHeaders } from './reply.ts';

export interface ParameterProblem {
  parameter: string;
  detail: string;
}

/** A request that is not as it should be, with the parameter that is not. @see RFC 9457 */
export const parameterReply = ({ parameter, detail }: ParameterProblem): Response =>
  problem(400, {
    type: '/problems/parameter',
    title: 'A parameter is not as it should be',
    detail,
    parameter,
  });

export const nothingReply = (): Response =>
  problem(404, { type: '/problems/not-found', title: 'There is nothing here', code: 'not-found' });

const problem = (status: number, body: Record<string, string>): Response =>
  new Response(JSON.stringify({ status, ...body }), {
    status,
    headers: {
      ...plainHeaders,
      ...openHeaders,
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
    },
  });
