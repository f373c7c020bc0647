import type { ReactElement } from "react";
import type { Problem, ValidationReport } from "../../../core";
import type { FormLabels } from "../../../i18n/formLabels";
import { useText } from "../../hooks/useText";
import { groupBySeverity } from "../../state/selectors";
import { CoverageNote } from "../CoverageNote/CoverageNote";
import { NotRecognised } from "../NotRecognised/NotRecognised";
import { GoodNews } from "../GoodNews/GoodNews";
import { ProblemGroup } from "../ProblemGroup/ProblemGroup";
import "./CheckResult.css";

interface CheckResultProps {
  readonly report: ValidationReport;
  readonly labels: FormLabels;
  readonly chosen: Problem | undefined;
  readonly onShow: (problem: Problem) => void;
  readonly onLearn: () => void;
}

/** Result of Kiểm tra: what was looked at, then the problems by severity, or that there are none. */
export function CheckResult({ report, labels, chosen, onShow, onLearn }: CheckResultProps): ReactElement {
  const text = useText();
  const recognised = report.template !== null;
  // That the form was not recognised is said above the list, with more room than an item has.
  const groups = groupBySeverity(report.problems.filter(({ code }) => recognised || code !== "form-not-recognised"));
  return (
    <section className="checkResult" aria-label={text.problemList}>
      {recognised ? null : <NotRecognised problems={report.problems} onLearn={onLearn} />}
      {recognised && groups.length === 0 ? <GoodNews>{text.clean}</GoodNews> : null}
      <CoverageNote report={report} />
      {groups.map(({ severity, problems }) => (
        <ProblemGroup key={severity} {...{ severity, problems, labels, chosen, onShow }} />
      ))}
    </section>
  );
}
