import type { Failure } from "../app/failure";
import { err, ok } from "../base/result";
import type { Result } from "../base/result";
import { stateText } from "./customXmlState";
import { runExcel } from "./runExcel";

/**
 * Reads the text the workbook carries in the custom XML part of a namespace; `undefined` when there is no such part. Of
 * several parts the first is read. Two round trips, one without a part. Changes nothing.
 */
export function readStatePart(namespace: string): Promise<Result<string | undefined, Failure>> {
  return runExcel<string | undefined>(async (context) => {
    const { customXmlParts } = context.workbook;
    const parts = customXmlParts.getByNamespace(namespace);
    parts.load("items/id");
    await context.sync();
    const xml = parts.items[0]?.getXml();
    if (!xml) return ok(undefined);
    await context.sync();
    return ok(stateText(xml.value));
  });
}

/**
 * Writes a part of a namespace in place of what was; with `undefined` takes it out. Of several parts one is kept at
 * most. Two round trips.
 *
 * @param xml a whole XML text whose root has the namespace.
 */
export function writeStatePart(namespace: string, xml: string | undefined): Promise<Result<null, Failure>> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const { customXmlParts } = workbook;
    const parts = customXmlParts.getByNamespace(namespace);
    workbook.load("readOnly");
    parts.load("items/id");
    await context.sync();
    if (workbook.readOnly) return err({ code: "read-only" });
    queueOnlyPart(context, parts, xml);
    await context.sync();
    return ok(null);
  });
}

/** Queues the text into the first of the loaded parts, or a new one; others are damage and go. */
function queueOnlyPart(
  { workbook }: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
  xml: string | undefined,
): void {
  const [part, ...others] = parts.items;
  if (xml === undefined) part?.delete();
  else if (part) part.setXml(xml);
  else workbook.customXmlParts.add(xml);
  for (const other of others) other.delete();
}
