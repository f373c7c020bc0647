import { xmlElement } from "../xml/xmlEdit";
import type { ConditionalLook } from "./conditionalContent";

/** A look as a differential format (`dxf`): only what it changes. A solid fill is told by its background there. */
export function lookXml({ fill, color, bold, italic }: ConditionalLook, prefix: string): string {
  const font = [
    bold === null ? "" : xmlElement(`${prefix}b`, bold ? {} : { val: false }),
    italic === null ? "" : xmlElement(`${prefix}i`, italic ? {} : { val: false }),
    color === null ? "" : xmlElement(`${prefix}color`, { rgb: rgb(color) }),
  ].join("");
  const pattern = fill === null ? "" : xmlElement(`${prefix}bgColor`, { rgb: rgb(fill) });
  return xmlElement(
    `${prefix}dxf`,
    {},
    [
      font === "" ? "" : xmlElement(`${prefix}font`, {}, font),
      pattern === "" ? "" : xmlElement(`${prefix}fill`, {}, xmlElement(`${prefix}patternFill`, {}, pattern)),
    ].join(""),
  );
}

function rgb(color: string): string {
  return `FF${color.slice(1)}`;
}
