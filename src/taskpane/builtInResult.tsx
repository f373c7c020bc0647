import type { ReactElement } from "react";
import { builtInTemplates } from "../core";
import { formLabels } from "../i18n/formLabels";
import { Result } from "./components/Result/Result";
import type { ResultViewProps } from "./components/Result/Result";

const LABELS = formLabels(builtInTemplates);

/** The result view with the names of the built-in forms. Loaded after the pane can be used. */
export function BuiltInResult(props: ResultViewProps): ReactElement {
  return <Result {...props} labels={LABELS} />;
}
