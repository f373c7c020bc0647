import type { ReactElement } from "react";
import type { ValidationReport } from "../../../core";
import { useText } from "../../hooks/useText";
import "./CoverageNote.css";

/**
 * What was looked at: without it "no errors" could also mean that nothing ran. Checks that could not run are named
 * with the reason.
 */
export function CoverageNote({ report }: { readonly report: ValidationReport }): ReactElement {
  const text = useText();
  const { coverage, template } = report;
  return (
    <div className="coverageNote">
      <p>{text.coverage(coverage)}</p>
      {template === null ? null : <p>{text.recognisedAs(template.title, template.version)}</p>}
      {coverage.notRun.length === 0 ? null : (
        <ul className="coverageNote__notRun">
          {coverage.notRun.map(({ code, reason }) => (
            <li key={code}>
              <code>{code}</code>: {text.notRun[reason]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
