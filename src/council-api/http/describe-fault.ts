/** What a log may hold of an error: no message, as messages quote what people wrote and the values of queries. */
export interface FaultFacts {
  name: string;
  code?: string | undefined;
  constraint?: string | undefined;
  at: string[];
  cause?: FaultFacts | undefined;
}

export function describeFault(error: unknown): FaultFacts {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code: unknown = Reflect.get(error, 'code');
  const constraint: unknown = Reflect.get(error, 'constraint');
  return {
    name: error.name,
    code: typeof code === 'string' ? code : undefined,
    constraint: typeof constraint === 'string' ? constraint : undefined,
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim()),
    cause: error.cause === undefined ? undefined : describeFault(error.cause),
  };
}

/** The database cannot be reached, is starting or stopping, or has no room for us now. @see PostgreSQL error codes */
const passing = /^(08...|53...|57P0[1-5]|ECONN\w+|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN)$/;

/** Will this error go away by itself? */
export function isPassing(error: unknown): boolean {
  for (let part = error; part instanceof Error; part = part.cause) {
    if (passing.test(String(Reflect.get(part, 'code')))) return true;
    if (/timeout exceeded when trying to connect|Connection terminated|not queryable/.test(part.message))
      return true;
  }
  return false;
}
