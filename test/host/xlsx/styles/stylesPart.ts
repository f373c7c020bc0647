/** A styles part with these records and lists; each list is the inside of its element, `colors` an element. */
export function stylesPart(
  records: readonly string[],
  lists: { numFmts?: string; fonts?: string; fills?: string; borders?: string; colors?: string } = {},
): string {
  const list = (name: string, inner: string | undefined): string =>
    inner === undefined ? "" : `<${name}>${inner}</${name}>`;
  return (
    `<styleSheet>${list("numFmts", lists.numFmts)}${list("fonts", lists.fonts)}${list("fills", lists.fills)}` +
    `${list("borders", lists.borders)}<cellXfs count="${String(records.length)}">${records.join("")}</cellXfs>${lists.colors ?? ""}</styleSheet>`
  );
}
