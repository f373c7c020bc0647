import { FluentProvider } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { ComponentType, ReactElement } from "react";
import type { Language } from "../i18n/language";
import "./App.css";
import type { PaneActions } from "./actions";
import { FailureBar } from "./components/FailureBar/FailureBar";
import type { FailureMessageProps } from "./components/FailureMessage/FailureMessage";
import { FirstRun } from "./components/FirstRun/FirstRun";
import { OutsideExcel } from "./components/OutsideExcel/OutsideExcel";
import { PaneFooter } from "./components/PaneFooter/PaneFooter";
import { PaneHeader } from "./components/PaneHeader/PaneHeader";
import { ProgressNote } from "./components/ProgressNote/ProgressNote";
import type { ResultViewProps } from "./components/Result/Result";
import { ResultLine } from "./components/ResultLine/ResultLine";
import { RunButtons } from "./components/RunButtons/RunButtons";
import { useDarkMode } from "./hooks/useDarkMode";
import { useTask } from "./hooks/useTask";
import { LanguageContext, useText } from "./hooks/useText";
import { explainsButtons } from "./state/selectors";
import { FIRST } from "./state/state";
import type { PaneState } from "./state/state";
import { DARK_THEME, LIGHT_THEME } from "./theme";

/** What the pane needs from around it. */
export interface AppProps {
  readonly actions: PaneActions;
  /** The language Office is in. */
  readonly language: Language;
  readonly workbook: string | undefined;
  /** See {@link useDarkMode}. */
  readonly readOfficeTheme: () => boolean | undefined;
  /** Shows what came of an action; may be a lazy component. */
  readonly resultView: ComponentType<ResultViewProps>;
  /** Says why something failed; may be a lazy component. */
  readonly failureView: ComponentType<FailureMessageProps>;
  /** Where the pane starts; "first" unless it is not in Excel. */
  readonly initial?: PaneState;
}

/** The task pane. */
export function App({ language: officeLanguage, readOfficeTheme, ...rest }: AppProps): ReactElement {
  const [language, setLanguage] = useState(officeLanguage);
  const dark = useDarkMode(readOfficeTheme);
  return (
    <LanguageContext.Provider value={language}>
      <FluentProvider
        className={dark ? "pane pane--dark" : "pane"}
        lang={language}
        theme={dark ? DARK_THEME : LIGHT_THEME}
      >
        <Pane {...rest} />
        <PaneFooter otherLanguage={language === "vi" ? "en" : "vi"} onSwitchLanguage={setLanguage} />
      </FluentProvider>
    </LanguageContext.Provider>
  );
}

type PaneProps = Omit<AppProps, "language" | "readOfficeTheme">;

function Pane({ actions, workbook, resultView: ResultView, failureView, initial = FIRST }: PaneProps): ReactElement {
  const text = useText();
  const task = useTask(actions, initial);
  const { state } = task;
  return (
    <>
      <PaneHeader workbook={workbook} />
      <main className="pane__main">
        <RunButtons
          disabled={state.type === "running" || state.type === "outside-excel"}
          explained={explainsButtons(state)}
          onStart={task.start}
        />
        <div>
          <ResultLine state={state} />
          <FailureBar state={state} message={failureView} onStart={task.start} />
        </div>
        {state.type === "first" ? <FirstRun /> : null}
        {state.type === "outside-excel" ? <OutsideExcel /> : null}
        {state.type === "running" ? <ProgressNote state={state} onCancel={task.cancel} /> : null}
        {state.type === "checked" || state.type === "summarized" || state.type === "learnt" ? (
          <Suspense fallback={<p>{text.loading}…</p>}>
            <ResultView {...{ state, task }} />
          </Suspense>
        ) : null}
      </main>
    </>
  );
}
