import { linkByCode } from '../store/identities.ts';
import type { Command, CommandCall, ExitCode } from './command.ts';
import { withDatabase } from './with-database.ts';

const usage = `npm run -s council -- link-sign-in <code> <member>

Says whose a sign-in is. A person whose sign-in nobody has linked is shown a code, such as 7K3M-2Q9X. When they have
told it to you, and you know who they are, link it to their member id. They can then sign in.`;

async function run(call: CommandCall): Promise<ExitCode> {
  const [code, member, ...more] = call.args;
  if (!code || !member || more.length > 0) {
    call.say('Give a code and a member id. See: npm run -s council -- help link-sign-in');
    return 2;
  }
  return withDatabase(call, async ({ queries }) => {
    const linked = await linkByCode(queries, code, member);
    if (linked.ok) call.print(`Linked. ${member} can sign in.`);
    else
      call.say(
        linked.problem === 'code-unknown'
          ? `No sign-in waits under ${code}.`
          : `There is no member ${member}.`,
      );
    return linked.ok ? 0 : 1;
  });
}

/** Links a sign-in of the provider to a member, by the code that its owner was shown. */
export const linkSignIn: Command = {
  name: 'link-sign-in',
  about: 'Says which member a sign-in belongs to, by the code its owner was shown.',
  usage,
  run,
};
