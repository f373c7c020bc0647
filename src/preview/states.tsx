import { createRoot } from "react-dom/client";
import type { Failure } from "../app/failure";
import { must } from "../base/invariant";
import { ok } from "../base/result";
import type { FormLabels } from "../i18n/formLabels";
import { languageOf } from "../i18n/language";
import { App } from "../taskpane/App";
import type { PaneActions } from "../taskpane/actions";
import { FailureMessage } from "../taskpane/components/FailureMessage/FailureMessage";
import { Result } from "../taskpane/components/Result/Result";
import { FIRST, UNTOUCHED } from "../taskpane/state/state";
import type { PaneState } from "../taskpane/state/state";
import { LEARNT } from "./exampleForm";
import { CLEAN, FINDINGS, NOT_RECOGNISED, SHORTFALL, SUMMARY } from "./exampleReports";

/**
 * Draws one state of the pane, without Excel and without the workbook host, to be looked at and tested:
 * `states.html?state=findings&lang=vi&theme=dark`.
 */

const LABELS: FormLabels = {
  kinds: new Map([
    ["DANG", "Tổ chức đảng"],
    ["CD", "Công đoàn"],
    ["PN-CH", "Phụ nữ"],
  ]),
  measures: new Map([["TL", "Thành lập mới"]]),
  assigningBodies: new Map([["TU", "Thành ủy"]]),
};

const GONE: Failure = { code: "another-window-active" };

/** Each state by the name it has in the address. */
const STATES: ReadonlyMap<string, PaneState> = new Map<string, PaneState>([
  ["first", FIRST],
  ["outside-excel", { type: "outside-excel" }],
  ["checking", { type: "running", task: "validate", phase: "checking", cancelling: false }],
  ["writing", { type: "running", task: "summarize", phase: "writing", cancelling: false }],
  ["cancelling", { type: "running", task: "summarize", phase: "preparing", cancelling: true }],
  ["findings", { type: "checked", report: FINDINGS, view: { chosen: FINDINGS.problems[1], notShown: undefined } }],
  ["not-shown", { type: "checked", report: FINDINGS, view: { chosen: FINDINGS.problems[0], notShown: GONE } }],
  ["clean", { type: "checked", report: CLEAN, view: UNTOUCHED }],
  ["not-recognised", { type: "checked", report: NOT_RECOGNISED, view: UNTOUCHED }],
  ["failed", { type: "failed", task: "summarize", failure: { code: "sheet-protected", sheet: "Tổng hợp" } }],
  ["cancelled", { type: "failed", task: "summarize", failure: { code: "cancelled" } }],
  ["summary", { type: "summarized", report: SUMMARY, view: UNTOUCHED }],
  ["learnt", { type: "learnt", template: LEARNT, saved: false, notSaved: undefined }],
  ["form-saved", { type: "learnt", template: { ...LEARNT, questions: [] }, saved: true, notSaved: undefined }],
  ["shortfall", { type: "summarized", report: SHORTFALL, view: UNTOUCHED }],
]);

const ACTIONS: PaneActions = {
  validate: () => Promise.resolve(ok(FINDINGS)),
  summarize: () => Promise.resolve(ok(SUMMARY)),
  learn: () => Promise.resolve(ok(LEARNT)),
  saveForm: () => Promise.resolve(ok(null)),
  goTo: () => Promise.resolve(ok(null)),
};

const query = new URLSearchParams(window.location.search);
const theme = query.get("theme");

createRoot(must(document.getElementById("pane"), "preview.html has the element")).render(
  <App
    actions={ACTIONS}
    initial={STATES.get(query.get("state") ?? "first") ?? FIRST}
    failureView={FailureMessage}
    resultView={(props) => <Result {...props} labels={LABELS} />}
    language={languageOf(query.get("lang") ?? "vi")}
    readOfficeTheme={() => (theme === null ? undefined : theme === "dark")}
    workbook="Theo dõi chỉ tiêu huyện Từ Liêm 2012-2013.xlsx"
  />,
);
