import { Select } from "@fluentui/react-components";
import { useContext, useId } from "react";
import type { ReactElement } from "react";
import { answerQuestion } from "../../../core";
import type { Question, Template } from "../../../core";
import { questionText } from "../../../i18n/questionText";
import { LanguageContext } from "../../hooks/useText";

interface FormQuestionProps {
  readonly question: Question;
  readonly template: Template;
  readonly onChange: (template: Template) => void;
}

/** One thing the workbook does not decide, with its choices. */
export function FormQuestion({ question, template, onChange }: FormQuestionProps): ReactElement {
  const id = useId();
  const { question: asked, options } = questionText(question, template, useContext(LanguageContext));
  return (
    <div className="learntForm__question">
      <label htmlFor={id}>{asked}</label>
      {options.length < 2 ? null : (
        <Select
          id={id}
          value={question.assumed}
          onChange={(_, { value }) => {
            onChange(answerQuestion(template, question, value));
          }}
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
