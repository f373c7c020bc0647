import { SaxesParser } from "saxes";

/** An element of a manifest; names are without prefix ("Image" for bt:Image). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Reads well-formed XML; `undefined` for anything else. */
export function parseXml(xml: string): XmlElement | undefined {
  const parser = new SaxesParser();
  const open: OpenElement[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const errors: Error[] = [];
  parser.on("error", (error) => {
    errors.push(error);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: OpenElement = { name: local(name), attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return errors.length === 0 ? open[0]?.children[0] : undefined;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** All elements below with this name, in document order. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

/** The first child with this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The element and all below it, each with its parent. */
export function withParents(element: XmlElement): readonly { element: XmlElement; parent: XmlElement }[] {
  return element.children.flatMap((child) => [{ element: child, parent: element }, ...withParents(child)]);
}
