type Value = string | number | null;

/**
 * Rows as CSV after RFC 4180: CRLF, UTF-8 without BOM, one header row. A missing number is an empty cell,
 * never 0; its status stands beside it. Text that a spreadsheet would run as a formula is neutralised.
 *
 * @param rows objects with the same keys in the same order; the keys are the header
 */
export function writeCsv(rows: readonly Readonly<Record<string, Value>>[]): string {
  const header = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => header.map((name) => writeCell(row[name] ?? null)).join(','));
  return [header.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

function writeCell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
