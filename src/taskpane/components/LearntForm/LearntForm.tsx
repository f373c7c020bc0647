import { Button } from "@fluentui/react-components";
import { useContext, useId } from "react";
import type { ReactElement } from "react";
import type { Template } from "../../../core";
import { LEARN_TEXTS } from "../../../i18n/pane/learnText";
import { LanguageContext } from "../../hooks/useText";
import type { PaneState } from "../../state/state";
import { Icon } from "../Icon/Icon";
import { FormQuestion } from "./FormQuestion";
import { LearntTable } from "./LearntTable";
import "./LearntForm.css";

interface LearntFormProps {
  readonly state: Extract<PaneState, { type: "learnt" }>;
  readonly onChange: (template: Template) => void;
  readonly onSave: (template: Template) => void;
}

/**
 * The one screen that confirms a learnt form: open questions first, each answered by choosing, then the tables as they
 * were read, then saving. Saving does not wait for answers: what is not decided is checked less, never guessed.
 */
export function LearntForm({ state, onChange, onSave }: LearntFormProps): ReactElement {
  const text = LEARN_TEXTS[useContext(LanguageContext)];
  const id = useId();
  const { template, saved } = state;
  return (
    <section className="learntForm" aria-labelledby={id}>
      <h2 className="learntForm__heading" id={id}>
        {text.heading}
      </h2>
      <p className="learntForm__title">{template.title}</p>
      {template.questions.length === 0 ? null : (
        <div className="learntForm__questions">
          <h3 className="learntForm__heading">{text.questions}</h3>
          {template.questions.map((question) => (
            <FormQuestion
              key={`${question.code} ${question.table} ${question.field ?? ""}`}
              {...{ question, template, onChange }}
            />
          ))}
        </div>
      )}
      <h3 className="learntForm__heading">{text.tables}</h3>
      {template.tables.map((table) => (
        <LearntTable key={table.name} table={table} />
      ))}
      <div className="learntForm__actions">
        <Button
          appearance="primary"
          disabledFocusable={saved}
          icon={<Icon name={saved ? "tick" : "done"} />}
          onClick={() => {
            onSave(template);
          }}
        >
          {text.save}
        </Button>
        <a className="learntForm__download" download={`${template.name}.json`} href={fileOf(template)}>
          {text.download}
        </a>
      </div>
      <p className="learntForm__note">{text.saveExplains}</p>
    </section>
  );
}

/** The description as a file the browser offers to keep; nothing is sent anywhere. */
function fileOf(template: Template): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(template, null, 2))}`;
}
