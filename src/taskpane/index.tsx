import { lazy } from "react";
import { createRoot } from "react-dom/client";
import { must } from "../base/invariant";
import { languageOf } from "../i18n/language";
import { App } from "./App";
import type { PaneActions } from "./actions";
import { isDarkOfficeTheme } from "./officeTheme";
import { FIRST } from "./state/state";
import type { PaneState } from "./state/state";
import { workbookName } from "./workbookName";

/** Composition root of the pane: waits for Office, takes Excel's ports, draws. */
async function start(): Promise<void> {
  const initial = await whereAmI();
  const inOffice = initial.type !== "outside-excel";
  const root = createRoot(must(document.getElementById("pane"), "taskpane.html has the element"));
  root.render(
    <App
      actions={LAZY_ACTIONS}
      initial={initial}
      language={languageOf(inOffice ? Office.context.displayLanguage : navigator.language)}
      readOfficeTheme={inOffice ? readOfficeTheme : unknownTheme}
      resultView={ResultView}
      failureView={FailureView}
      workbook={inOffice ? workbookName(Office.context.document.url) : undefined}
    />,
  );
}

/** The API set of Excel 2021, the oldest Excel the manifest allows. */
const NEEDED_SET = { name: "ExcelApi", version: "1.14" } as const;

async function whereAmI(): Promise<PaneState> {
  // office.js comes from another server: without a network it is not there.
  if (typeof Office === "undefined") return { type: "outside-excel" };
  const { host } = await Office.onReady();
  // In a browser the host is null, whatever the declared type says.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return { type: "outside-excel" };
  if (Office.context.requirements.isSetSupported(NEEDED_SET.name, NEEDED_SET.version)) return FIRST;
  const needs = `${NEEDED_SET.name} ${NEEDED_SET.version}`;
  return { type: "failed", task: "validate", failure: { code: "excel-too-old", needs } };
}

const ResultView = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./builtInResult")).BuiltInResult,
}));

const FailureView = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./components/FailureMessage/FailureMessage")).FailureMessage,
}));

/** Use cases, core and adapter come with the first press, so that the pane itself is there at once. */
const LAZY_ACTIONS: PaneActions = {
  validate: async (control) => (await loadActions()).validate(control),
  summarize: async (control) => (await loadActions()).summarize(control),
  learn: async (control) => (await loadActions()).learn(control),
  saveForm: async (template) => (await loadActions()).saveForm(template),
  goTo: async (sheet, address) => (await loadActions()).goTo(sheet, address),
};

async function loadActions(): Promise<PaneActions> {
  const [{ excelActions }, { createExcelPorts }] = await Promise.all([
    import(/* webpackPrefetch: true */ "./excelActions"),
    import(/* webpackPrefetch: true */ "../excel"),
  ]);
  return excelActions(createExcelPorts());
}

function readOfficeTheme(): boolean | undefined {
  return isDarkOfficeTheme(Office.context.officeTheme);
}

function unknownTheme(): undefined {
  return undefined;
}

void start();
