import { Button } from "@fluentui/react-components";
import { useContext } from "react";
import type { ReactElement } from "react";
import type { Problem } from "../../../core";
import { LEARN_TEXTS } from "../../../i18n/pane/learnText";
import { LanguageContext, useText } from "../../hooks/useText";
import { Icon } from "../Icon/Icon";
import "./NotRecognised.css";

interface NotRecognisedProps {
  readonly problems: readonly Problem[];
  readonly onLearn: () => void;
}

/** The workbook has none of the known forms: what to do, and which sheets were looked for. */
export function NotRecognised({ problems, onLearn }: NotRecognisedProps): ReactElement {
  const text = useText();
  const { learn } = LEARN_TEXTS[useContext(LanguageContext)];
  const sheets = problems.flatMap((each) => (each.code === "form-not-recognised" ? each.data.sheetsWanted : []));
  return (
    <div className="notRecognised">
      <p>{text.notRecognised.nextStep}</p>
      {sheets.length === 0 ? null : (
        <>
          <p className="notRecognised__heading">{text.sheetsWanted}</p>
          <ul className="notRecognised__sheets">
            {sheets.map((sheet) => (
              <li key={sheet}>{sheet}</li>
            ))}
          </ul>
        </>
      )}
      <p>{learn.explains}</p>
      <Button icon={<Icon name="question" />} onClick={onLearn}>
        {learn.name}
      </Button>
    </div>
  );
}
