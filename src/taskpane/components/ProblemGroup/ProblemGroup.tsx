import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { Problem, Severity } from "../../../core";
import type { FormLabels } from "../../../i18n/formLabels";
import { useText } from "../../hooks/useText";
import { Icon } from "../Icon/Icon";
import { ProblemItem } from "../ProblemItem/ProblemItem";
import "./ProblemGroup.css";

/** How many items are drawn at first and with each press of "show more": a pane full of thousands is of no use. */
export const GROUP_STEP = 50;

interface ProblemGroupProps {
  readonly severity: Severity;
  readonly problems: readonly Problem[];
  readonly labels: FormLabels;
  readonly chosen: Problem | undefined;
  readonly onShow: (problem: Problem) => void;
}

/** The problems of one severity: icon, word and exact count, then the list. */
export function ProblemGroup({ severity, problems, labels, chosen, onShow }: ProblemGroupProps): ReactElement {
  const text = useText();
  const id = useId();
  const [limit, setLimit] = useState(GROUP_STEP);
  const hidden = problems.length - limit;
  return (
    <section className={`problemGroup problemGroup--${severity}`} aria-labelledby={id}>
      <h2 className="problemGroup__heading" id={id}>
        <Icon name={severity} />
        {text.group(severity, problems.length)}
      </h2>
      <ul className="problemGroup__list">
        {problems.slice(0, limit).map((problem, index) => (
          // A report never changes: the place in it is the problem's identity.
          <li key={index}>
            <ProblemItem {...{ problem, labels, onShow }} chosen={problem === chosen} />
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <Button
          onClick={() => {
            setLimit(limit + GROUP_STEP);
          }}
        >
          {text.showMore(hidden)}
        </Button>
      ) : null}
    </section>
  );
}
