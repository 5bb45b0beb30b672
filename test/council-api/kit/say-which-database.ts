/** Run before the suite: nobody should believe that a database was tested which was not. */
export default function sayWhichDatabase(): void {
  const line = process.env['TEST_DATABASE_URL']
    ? 'The council API is tested on PostgreSQL, at TEST_DATABASE_URL.'
    : 'The council API is tested on the embedded database. PostgreSQL is left out: TEST_DATABASE_URL is not set.';
  process.stdout.write(`${line}\n`);
}
