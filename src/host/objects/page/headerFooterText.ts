/** Third of a header or footer line. */
export type HeaderSection = "left" | "center" | "right";

const CODES = { left: "&L", center: "&C", right: "&R" } as const;
const SECTION_BY_LETTER: Readonly<Record<string, HeaderSection>> = { L: "left", C: "center", R: "right" };

/**
 * The text of one section of a header or footer as a file keeps it (ECMA-376 18.3.1.46):
 * `sectionOf("&LBáo cáo&CTrang &P/&N", "center")` is "Trang &P/&N". What stands before any code is the centre.
 */
export function sectionOf(line: string, section: HeaderSection): string {
  return splitSections(line)[section];
}

/** The line with one section replaced; empty sections are left out. */
export function withSection(line: string, section: HeaderSection, text: string): string {
  const sections = { ...splitSections(line), [section]: text };
  const order: readonly HeaderSection[] = ["left", "center", "right"];
  return order.map((name) => (sections[name] === "" ? "" : `${CODES[name]}${sections[name]}`)).join("");
}

function splitSections(line: string): Record<HeaderSection, string> {
  const sections = { left: "", center: "", right: "" };
  let current: HeaderSection = "center";
  // "&&" is an ampersand and `&"Arial,Bold"` a font: neither may be taken for the code of a section.
  for (const [piece] of line.matchAll(/&"[^"]*"|&.|[^&]+|&$/gsu)) {
    const next = piece.startsWith("&") ? SECTION_BY_LETTER[piece.slice(1).toUpperCase()] : undefined;
    if (next) current = next;
    else sections[current] += piece;
  }
  return sections;
}
