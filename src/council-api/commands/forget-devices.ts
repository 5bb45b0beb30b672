import { orderForget } from '../store/devices.ts';
import { memberById } from '../store/members.ts';
import type { Command, CommandCall, ExitCode } from './command.ts';
import { withDatabase } from './with-database.ts';

const usage = `npm run -s council -- forget-devices <member>

For a lost or stolen phone. Signs the member out everywhere at once, and orders every phone and computer they have
signed in on to drop what it keeps of theirs at its next contact, also what was written there and not sent yet. They can
sign in again on the ones they still have.
A phone that is never in contact again cannot be told; its PIN protects what is on it.`;

async function run(call: CommandCall): Promise<ExitCode> {
  const [member, ...more] = call.args;
  if (!member || more.length > 0) {
    call.say('Give one member id. See: npm run -s council -- help forget-devices');
    return 2;
  }
  return withDatabase(call, async ({ queries }) => {
    if (!(await memberById(queries, member))) {
      call.say(`There is no member ${member}.`);
      return 1;
    }
    const devices = await orderForget(queries, member, new Date());
    call.print(
      `Signed out everywhere. Devices that will forget ${member} at their next contact: ${devices}.`,
    );
    return 0;
  });
}

/** Orders the devices of one member to forget them. */
export const forgetDevices: Command = {
  name: 'forget-devices',
  about: 'Signs a member out everywhere and has their phones forget them (a lost phone).',
  usage,
  run,
};
