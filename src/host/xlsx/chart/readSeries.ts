import type { SeriesContent } from "../content";
import { attribute, child, childrenNamed, descend, flag, numberAttribute, textOf } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { EMU_PER_POINT } from "./chartDefaults";

/** Reads a `<c:ser>`. Literal numbers instead of a reference give `values` "". */
export function readSeries(ser: XmlElement): SeriesContent {
  const shape = child(ser, "spPr");
  const labels = child(ser, "dLbls");
  return {
    nameRef: descend(ser, "tx", "strRef", "f") ? textOf(descend(ser, "tx", "strRef", "f")) : null,
    name: readName(child(ser, "tx")),
    categories: referenceOf(child(ser, "cat")) ?? null,
    values: referenceOf(child(ser, "val")) ?? "",
    fill: readFill(shape),
    line: readLine(child(shape, "ln")),
    labels: flag(child(labels, "showVal"), "val") && !flag(child(labels, "delete"), "val"),
    invertIfNegative: child(ser, "invertIfNegative") !== undefined && flag(child(ser, "invertIfNegative"), "val", true),
  };
}

/** Points of a cache in the order they stand. */
export function cachedTexts(reference: XmlElement | undefined): string[] {
  const cache = child(reference, "strCache") ?? child(reference, "numCache");
  return childrenNamed(cache, "pt").map((point) => textOf(child(point, "v")));
}

function readName(tx: XmlElement | undefined): string {
  return cachedTexts(child(tx, "strRef"))[0] ?? textOf(child(tx, "v"));
}

function referenceOf(data: XmlElement | undefined): string | undefined {
  const reference = data?.children.find((one) => one.local.endsWith("Ref"));
  return reference && textOf(child(reference, "f"));
}

/** "auto" also for fills we do not model (theme colours, patterns): they are the chart's own business. */
function readFill(shape: XmlElement | undefined): SeriesContent["fill"] {
  if (child(shape, "noFill")) return null;
  return rgbOf(child(shape, "solidFill")) ?? "auto";
}

function readLine(line: XmlElement | undefined): SeriesContent["line"] {
  if (child(line, "noFill")) return null;
  const color = rgbOf(child(line, "solidFill"));
  if (color === undefined) return "auto";
  return { color, widthPoints: (numberAttribute(line, "w") ?? EMU_PER_POINT * 0.75) / EMU_PER_POINT };
}

function rgbOf(fill: XmlElement | undefined): string | undefined {
  const value = attribute(child(fill, "srgbClr"), "val");
  return value === undefined ? undefined : `#${value.toUpperCase()}`;
}
