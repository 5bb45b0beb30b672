import type { AnyOperation } from './device/operation.ts';

const features = import.meta.glob<Record<string, unknown>>('./features/*/operations.ts', { eager: true });

const isOperation = (value: unknown): value is AnyOperation =>
  typeof value === 'object' && value !== null && 'deliver' in value;

/** Everything that people can write, from every feature that is there. */
export const operations: readonly AnyOperation[] = Object.values(features).flatMap((feature) =>
  Object.values(feature).filter(isOperation),
);
