/**
 * Escapes of ST_Xstring (ECMA-376-1, 22.9.2.19): characters that XML cannot hold stand as `_xHHHH_`, and a text that
 * looks like such an escape has its underscore escaped.
 */

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
/** The underscore alone is matched: escapes may share it, as in "_x0041_x0042_". */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** `a_x000D_b` is "a\rb"; `_x005F_x0041_` is the literal text "_x0041_". */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The reverse: "_x0041_" is `_x005F_x0041_`, a carriage return is `_x000D_`; tab and line feed stay. */
export function encodeXstring(text: string): string {
  const literal = text.includes("_x") ? text.replace(LOOKS_ESCAPED, "_x005F_") : text;
  return literal.replace(FORBIDDEN, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });
}

/** Control characters but tab and line feed, halves of surrogate pairs, and the two non-characters. */
const FORBIDDEN =
  /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
