/**
 * Text that the add-in keeps in the workbook, as the only content of one element: `<fixes xmlns="urn:…">{…}</fixes>`.
 * What XML cannot hold (U+FFFE, U+FFFF) is written the way JSON escapes it; JSON itself escapes the other control signs.
 */
export function stateXml(element: string, namespace: string, json: string): string {
  const text = json
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\u007F-\u009F\uFFFE\uFFFF]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `<${element} xmlns="${namespace}">${text}</${element}>`;
}

/** The text that {@link stateXml} wrapped; "" for an XML text of another build, which no reader of JSON accepts. */
export function stateText(xml: string): string {
  const [, text = ""] = /^[^>]*?(?:\?>\s*)?<[\w:]+[^<>]*>([^<]*)<\/[\w:]+>\s*$/u.exec(xml) ?? [];
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
