import { command } from '#test/run/command.ts';

/** Runs one of an operator's commands on the database in this folder; a refusal is an error here. */
export const asOperator = async (dataFolder: string, ...words: string[]): Promise<void> => {
  const run = await command(['node', 'src/council-api/commands/council.ts', ...words], 'keep', {
    DATA_FOLDER: dataFolder,
  });
  if (run.code !== 0) throw new Error(`council ${words.join(' ')} ended with ${run.code}:\n${run.output}`);
};
