import type { Ports } from "../app/ports";
import { summarizeWorkbook } from "../app/summarizeWorkbook";
import { validateWorkbook } from "../app/validateWorkbook";
import { builtInTemplates } from "../core";
import { summaryTexts } from "../i18n/summaryTexts";
import type { PaneActions } from "./actions";

/** The use cases over the given ports, for the built-in forms. Loaded with the first press of a button. */
export function excelActions(ports: Ports): PaneActions {
  return {
    validate: (control) => validateWorkbook(ports, builtInTemplates, control),
    summarize: (control) => summarizeWorkbook(ports, { templates: builtInTemplates, texts: summaryTexts }, control),
    goTo: (sheet, address) => ports.navigator.goTo(sheet, address),
  };
}
