/** Where the page finds `readDateRules`. */
export const dateRulesFile = 'date-rules.js';

/**
 * The first date or number that a browser writes takes a slow phone as long as drawing a card: it first reads the rules
 * of every language there is. It reads them once for all that it has open of this app, so a worker that does nothing
 * else has them read while the page reads its code. It is written out whole and may use nothing from outside itself.
 */
export function readDateRules(): void {
  new Intl.NumberFormat('en-GB').format(1);
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' }).format();
  self.close();
}
