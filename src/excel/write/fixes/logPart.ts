import { EMPTY_FIX_LOG, fixLogText, parseFixLog } from "../../../core";
import type { FixLog } from "../../../core";
import { stateText, stateXml } from "../../customXmlState";

/** Namespace of the custom XML part with the log of fixes. */
export const FIXES_NAMESPACE = "urn:chi-tieu:fixes:1";

/** The log as the workbook carries it. */
export interface LogPart {
  /** XML of the part; `undefined` when the workbook has none. */
  readonly xml: string | undefined;
  /** What it says; a part that cannot be read is an empty log. */
  readonly log: FixLog;
}

/** Queues the reading of the log; call the answer after the sync. */
export function queueLogRead(parts: Excel.CustomXmlPartScopedCollection): () => LogPart {
  const xml = parts.items[0]?.getXml();
  return () => {
    const parsed = parseFixLog(stateText(xml?.value ?? ""));
    return { xml: xml?.value, log: parsed.ok ? parsed.value : EMPTY_FIX_LOG };
  };
}

/** Queues the writing of the log. An existing part is kept and its text replaced, so there is never more than one. */
export function queueLog(context: Excel.RequestContext, log: FixLog, exists: boolean): void {
  queueXml(context, stateXml("fixes", FIXES_NAMESPACE, fixLogText(log)), exists);
}

/** Queues the log as it was before a run that failed. */
export function queueOldLog(context: Excel.RequestContext, { xml }: LogPart, existsNow: boolean): void {
  if (xml !== undefined) queueXml(context, xml, existsNow);
  else if (existsNow) context.workbook.customXmlParts.getByNamespace(FIXES_NAMESPACE).getOnlyItem().delete();
}

function queueXml({ workbook: { customXmlParts } }: Excel.RequestContext, xml: string, exists: boolean): void {
  if (exists) customXmlParts.getByNamespace(FIXES_NAMESPACE).getOnlyItem().setXml(xml);
  else customXmlParts.add(xml);
}
