import { SaxesParser } from "saxes";

/**
 * Namespace of the root element of a custom XML part: its own `xmlns`, "" without one.
 * `undefined` when the text is not one well-formed element, or has a DOCTYPE (entities are never expanded here).
 *
 * @example rootNamespace('<state xmlns="urn:x"/>') // "urn:x"
 */
export function rootNamespace(xml: string): string | undefined {
  const parser = new SaxesParser();
  const faults: unknown[] = [];
  const namespaces: string[] = [];
  parser.on("opentag", (tag) => namespaces.push(tag.attributes["xmlns"] ?? ""));
  parser.on("doctype", (doctype) => faults.push(doctype));
  parser.on("error", (error) => faults.push(error));
  parser.write(xml).close();
  return faults.length > 0 ? undefined : namespaces[0];
}
