import type { FieldFault } from '#domain/local-offer/map-row.ts';
import type { OpenReferralService } from '#domain/local-offer/open-referral/shape.ts';
import type { ServiceFromDocument } from '../open-referral/to-service.ts';

/** One record of a file or feed after reading. `line` is its line in a CSV, and otherwise the how-manieth record it is. */
export type Item =
  | {
      line: number;
      raw: () => string;
      sourceId: string;
      service: ServiceFromDocument;
      document?: OpenReferralService | undefined;
      /** It has parts that short lists leave out. */
      isDeep: boolean;
      faults: readonly FieldFault[];
    }
  | { line: number; raw: () => string; id: string | undefined; name: string; refused: string }
  /** The read was not of the whole, and why: nothing may be withdrawn after it. */
  | { partial: string };
