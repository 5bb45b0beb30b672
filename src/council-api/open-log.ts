import { destination, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/**
 * JSON lines, a second late at most: written one by one they would take a tenth of the time of an answer. What is still
 * to be written when the program ends is written then.
 */
export function openLog(level: Config['logLevel'], file: string | 1): Logger {
  const paper = destination({ dest: file, sync: false, minLength: 4096, periodicFlush: 1000 });
  process.on('exit', () => paper.flushSync());
  return pino({ level, base: null }, paper);
}
