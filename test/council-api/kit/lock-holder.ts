/** Run as a program of its own: takes the folder and keeps it until killed. */
import { lockFolder } from '#council-api/store/folder-lock.ts';

const lock = await lockFolder(process.argv[2] ?? '');
process.stdout.write(lock.ok && (await lock.value.isOurs()) ? 'mine\n' : 'refused\n');
setInterval(() => undefined, 60_000);
