/**
 * What Excel compares when it looks for a sheet, a defined name or a property: case and Unicode composition do not
 * count. "QUÝ I" and "Quý I" (with a combining accent) give the same key.
 */
export function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
