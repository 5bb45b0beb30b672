import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { member as memberShape, type Member } from '#contract/member.ts';
import { type RecordKind, recordKinds, recordShapes } from '#contract/record.ts';
import { recordId } from '#contract/shape.ts';
import { todayInLondon } from '#domain/calendar.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { putMembers } from '../store/members.ts';
import { putRecords, type RecordDraft, withdrawRecords } from '../store/records.ts';
import type { Command, CommandCall, ExitCode } from './command.ts';
import { faultsIn, jsonOf } from './json-file.ts';
import { type GivenRecord, lettingInFaults } from './letting-in.ts';
import { withDatabase } from './with-database.ts';

const usage = `npm run -s council -- put-records <file.jsonl>

Takes over what your case system says now. One JSON object to a line:

  {"member": {"id": "ama-mensah", "name": "Ama Mensah", "role": "young-person"}}
  {"kind": "child", "id": "ama", "value": {…}, "audience": ["ama-mensah"]}
  {"kind": "child", "id": "ama", "withdrawn": true}

A member may then sign in (link-sign-in). A record is seen by its audience and by nobody else; a withdrawn one by nobody.
What is as it was is left alone. Either the whole file is taken over, or nothing of it.

From the end of compulsory school age young people decide who sees their plan. To let a parent in who was not let in to
that child before, say that the young person agreed: "agreed": true beside "audience". Nobody is shut out by a birthday.`;

const kind = z.enum(recordKinds);
const lineShape = z.union([
  z.strictObject({ member: memberShape }),
  z.strictObject({ kind, id: recordId, withdrawn: z.literal(true) }),
  z.strictObject({
    kind,
    id: recordId,
    value: z.looseObject({ id: recordId }),
    audience: z.array(recordId),
    agreed: z.optional(z.literal(true)),
  }),
]);

interface Taken {
  members: Member[];
  records: GivenRecord[];
  withdrawn: { kind: RecordKind; id: string }[];
  /** A digest of what was said of each member and record, and in which line. */
  said: Map<string, { digest: string; number: number }>;
}

const digestOf = (line: unknown): string => createHash('sha256').update(JSON.stringify(line)).digest('hex');

function takeLine(taken: Taken, text: string, number: number): Result<void, string> {
  const parsed = z.safeParse(lineShape, jsonOf(text));
  if (!parsed.success) return failed('it is neither a member, a record nor a withdrawal');
  const line = parsed.data;
  const of = 'member' in line ? `member ${line.member.id}` : `${line.kind} ${line.id}`;
  const [digest, before] = [digestOf(line), taken.said.get(of)];
  // A list made child by child names a member many times.
  if (before?.digest === digest) return ok(undefined);
  if (before) return failed(`line ${before.number} says something else of the same`);
  taken.said.set(of, { digest, number });
  if ('member' in line) taken.members.push(line.member);
  else if ('withdrawn' in line) taken.withdrawn.push({ kind: line.kind, id: line.id });
  else {
    if (line.value.id !== line.id) return failed('its value has another id');
    const value = z.safeParse<z.ZodMiniType>(recordShapes[line.kind], line.value);
    if (!value.success) return failed(faultsIn(value.error));
    const { agreed = false, ...rest } = line;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the value was checked by the shape of its kind
    taken.records.push({ line: number, agreed, record: { ...rest, value: value.data } as RecordDraft });
  }
  return ok(undefined);
}

async function readLines(path: string, say: (line: string) => void): Promise<Taken | null> {
  const taken: Taken = { members: [], records: [], withdrawn: [], said: new Map() };
  let [number, faults] = [0, 0];
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    const took = text.trim() === '' ? ok(undefined) : takeLine(taken, text, number);
    if (took.ok) continue;
    faults += 1;
    say(`Line ${number}: ${took.problem}`);
  }
  return faults === 0 ? taken : null;
}

async function run(call: CommandCall): Promise<ExitCode> {
  const [path, ...more] = call.args;
  if (!path || more.length > 0) {
    call.say('Give one file. See: npm run -s council -- help put-records');
    return 2;
  }
  const taken = await readLines(path, (line) => call.say(line)).catch(() => {
    call.say(`${path} cannot be read.`);
    return null;
  });
  if (!taken) {
    call.say('Nothing was changed.');
    return 1;
  }
  return withDatabase(call, async ({ queries }) => {
    const faults = await lettingInFaults(queries, taken.records, todayInLondon(new Date()));
    if (faults.length > 0) {
      for (const fault of [...faults, 'Nothing was changed.']) call.say(fault);
      return 1;
    }
    await queries.transaction(async (tx) => {
      await putMembers(tx, taken.members);
      await putRecords(
        tx,
        taken.records.map(({ record }) => record),
      );
      await withdrawRecords(tx, taken.withdrawn);
    });
    const { members, records, withdrawn } = taken;
    call.print(`Members: ${members.length}. Records: ${records.length}. Withdrawn: ${withdrawn.length}.`);
    return 0;
  });
}

/** Takes over members and records from a file that a case system wrote. */
export const putRecordsCommand: Command = {
  name: 'put-records',
  about: 'takes over members and records from your case system',
  usage,
  run,
};
