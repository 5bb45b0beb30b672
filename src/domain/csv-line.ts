/** A cell that no spreadsheet runs as a formula. @see OWASP, CSV injection */
function safeCell(text: string): string {
  const tame = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

/** One line of a CSV file, with its end. Nothing in it can run as a formula. @see RFC 4180 */
export const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : safeCell(cell))).join(',')}\r\n`;

/** Put first, it tells spreadsheets that the letters are UTF-8. */
export const csvMark = '\uFEFF';
