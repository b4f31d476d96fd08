/** RFC 4180: quoted where it must be, quotation marks doubled. `null`: an empty cell. */
export function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? quotedCell(text) : text;
}

/** The same, quoted always. */
export const quotedCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
