import { knownForms } from "../app/knownForms";
import { learnForm } from "../app/learnForm";
import type { Ports } from "../app/ports";
import { storeTemplate } from "../app/storeTemplate";
import { summarizeWorkbook } from "../app/summarizeWorkbook";
import { validateWorkbook } from "../app/validateWorkbook";
import { summaryTexts } from "../i18n/summaryTexts";
import type { PaneActions } from "./actions";

/**
 * The use cases over the given ports, for the form the workbook carries and the built-in ones. Loaded with the first
 * press of a button.
 */
export function excelActions(ports: Ports): PaneActions {
  return {
    validate: async (control) => {
      const forms = await knownForms(ports);
      return forms.ok ? validateWorkbook(ports, forms.value.templates, control) : forms;
    },
    summarize: async (control) => {
      const forms = await knownForms(ports);
      if (!forms.ok) return forms;
      return summarizeWorkbook(ports, { templates: forms.value.templates, texts: summaryTexts }, control);
    },
    learn: (control) => learnForm(ports, control),
    saveForm: (template) => storeTemplate(ports, template),
    goTo: (sheet, address) => ports.navigator.goTo(sheet, address),
  };
}
