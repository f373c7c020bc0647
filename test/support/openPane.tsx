import { render, screen } from "@testing-library/react";
import type { RenderResult } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import type { Failure } from "../../src/app/failure";
import type { RunControl } from "../../src/app/ports";
import type { SummaryReport } from "../../src/app/summarizeWorkbook";
import { err, ok } from "../../src/base/result";
import type { Result } from "../../src/base/result";
import type { ValidationReport } from "../../src/core";
import type { FormLabels } from "../../src/i18n/formLabels";
import type { Language } from "../../src/i18n/language";
import { LEARNT } from "../../src/preview/exampleForm";
import { CLEAN, SUMMARY } from "../../src/preview/exampleReports";
import { App } from "../../src/taskpane/App";
import type { PaneActions } from "../../src/taskpane/actions";
import { FailureMessage } from "../../src/taskpane/components/FailureMessage/FailureMessage";
import { Result as ResultView } from "../../src/taskpane/components/Result/Result";
import type { ResultViewProps } from "../../src/taskpane/components/Result/Result";
import type { PaneState } from "../../src/taskpane/state/state";

/** Names a form gives its codes. */
export const LABELS: FormLabels = {
  kinds: new Map([
    ["DANG", "Tổ chức đảng"],
    ["CD", "Tổ chức công đoàn"],
  ]),
  measures: new Map([["TL", "Thành lập mới"]]),
  assigningBodies: new Map([["TU", "Thành ủy"]]),
};

/** What the pane is opened over; everything has a plain default. */
export interface PaneOptions {
  readonly actions?: Partial<PaneActions>;
  readonly language?: Language;
  readonly initial?: PaneState;
  readonly workbook?: string;
  readonly dark?: boolean;
}

/** A pane on the screen and a user in front of it. */
export interface OpenPane extends RenderResult {
  readonly user: UserEvent;
}

function LabelledResult(props: ResultViewProps): React.ReactElement {
  return <ResultView {...props} labels={LABELS} />;
}

/** Draws the whole pane over plain functions: no Excel, nothing imitated. */
export function openPane(options: PaneOptions = {}): OpenPane {
  provideMatchMedia();
  const actions: PaneActions = { ...QUIET_ACTIONS, ...options.actions };
  const rendered = render(
    <App
      actions={actions}
      language={options.language ?? "vi"}
      readOfficeTheme={() => options.dark ?? false}
      failureView={FailureMessage}
      resultView={LabelledResult}
      workbook={options.workbook}
      {...(options.initial === undefined ? {} : { initial: options.initial })}
    />,
  );
  return { ...rendered, user: userEvent.setup() };
}

const QUIET_ACTIONS: PaneActions = {
  validate: () => Promise.resolve(ok(CLEAN)),
  summarize: () => Promise.resolve(ok(SUMMARY)),
  learn: () => Promise.resolve(ok(LEARNT)),
  saveForm: () => Promise.resolve(ok(null)),
  goTo: () => Promise.resolve(ok(null)),
};

/** jsdom has no media queries: the system prefers light. */
function provideMatchMedia(): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
}

/** Kiểm tra that ends with this report. */
export function checksTo(report: ValidationReport): Partial<PaneActions> {
  return { validate: () => Promise.resolve(ok(report)) };
}

/** Tổng hợp that ends with this report. */
export function sumsUpTo(report: SummaryReport): Partial<PaneActions> {
  return { summarize: () => Promise.resolve(ok(report)) };
}

/** Both actions fail. */
export function failsWith(failure: Failure): Partial<PaneActions> {
  return { validate: () => Promise.resolve(err(failure)), summarize: () => Promise.resolve(err(failure)) };
}

/** An action that runs until the test ends it, and what the pane handed to it. */
export interface HeldAction {
  readonly actions: Partial<PaneActions>;
  control(): RunControl;
  end(result: Result<ValidationReport, Failure>): void;
}

/** Kiểm tra that waits for `end`. */
export function heldValidate(): HeldAction {
  const held: { control?: RunControl; end?: (result: Result<ValidationReport, Failure>) => void } = {};
  return {
    actions: {
      validate: (control) =>
        new Promise((resolve) => {
          Object.assign(held, { control, end: resolve });
        }),
    },
    control() {
      if (!held.control) throw new Error("Kiểm tra was not started.");
      return held.control;
    },
    end(result) {
      held.end?.(result);
    },
  };
}

/** The button with this name. */
export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}
