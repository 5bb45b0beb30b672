import type { FieldFault } from '#domain/local-offer/map-row.ts';
import type { FaultKind } from '#domain/local-offer/tidied.ts';
import type { FindingsFile, ImportReport } from './findings.ts';

/** Words and numbers that say "nobody knows" are rightly left out; nobody needs to look at them. */
const rightlyLeftOut = new Set<FaultKind>(['absent-word', 'age-unknown', 'placeholder']);

/** Counts what was wrong in a record that was taken, and writes it down for an officer. */
export function tellFaults(
  item: { line: number; service: { name: string }; faults: readonly FieldFault[] },
  report: ImportReport,
  findings: FindingsFile,
): void {
  for (const { kind, field, was, became } of item.faults) {
    const isRepaired = became !== undefined || rightlyLeftOut.has(kind);
    const counts = isRepaired ? report.repaired : report.flagged;
    counts[kind] = (counts[kind] ?? 0) + 1;
    findings.add({
      line: item.line,
      name: item.service.name,
      field,
      reason: kind,
      was,
      became: became ?? '',
      done: isRepaired ? 'repaired' : 'left out',
    });
  }
}
