import { fail } from "../xlsxError";

const NAMED: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Text as it stands in XML to the text it means: `A &amp; B &#7879;` is "A & B ệ". Only the five named entities and
 * character numbers exist; anything else fails, because without a DOCTYPE nothing can define it.
 */
export function unescapeXml(raw: string, part: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,10});?/g, (whole, name: string) => {
    const character = whole.endsWith(";") ? (NAMED.get(name) ?? numbered(name)) : undefined;
    return character ?? fail({ code: "bad-xml", part });
  });
}

function numbered(name: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Text for the inside of an element: "A & B < C" is `A &amp; B &lt; C`. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text for an attribute in double quotes; line breaks and tabs survive as character numbers. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
