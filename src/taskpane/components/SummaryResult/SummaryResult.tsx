import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SummaryReport } from "../../../app/summarizeWorkbook";
import type { FormLabels } from "../../../i18n/formLabels";
import { useText } from "../../hooks/useText";
import { headlineFigures, scaleOf } from "../../state/selectors";
import { GoodNews } from "../GoodNews/GoodNews";
import { HeadlineFigure } from "../HeadlineFigure/HeadlineFigure";
import { Icon } from "../Icon/Icon";
import "./SummaryResult.css";

interface SummaryResultProps {
  readonly report: SummaryReport;
  readonly labels: FormLabels;
  readonly onShowSheet: (sheet: string) => void;
}

/** Result of Tổng hợp: the figures people ask for first, what was written, and that it was verified. */
export function SummaryResult({ report, labels, onShowSheet }: SummaryResultProps): ReactElement {
  const text = useText();
  const headlines = headlineFigures(report.figures);
  const others = report.figures.length - headlines.length;
  return (
    <section className="summaryResult" aria-label={text.headline}>
      <h2 className="summaryResult__heading">{text.headline}</h2>
      {headlines.length === 0 ? <p>{text.noHeadline}</p> : null}
      <ul className="summaryResult__figures">
        {headlines.map((figure, index) => (
          <li key={index}>
            <HeadlineFigure {...{ figure, labels }} scale={scaleOf(figure, headlines)} />
          </li>
        ))}
      </ul>
      {others > 0 ? <p className="summaryResult__note">{text.otherFigures(others)}</p> : null}
      <GoodNews>{text.verified}</GoodNews>
      {report.errorCount > 0 ? (
        <p className="summaryResult__warning">
          <Icon name="warning" />
          <span>{text.errorsRemain(report.errorCount)}</span>
        </p>
      ) : null}
      <p className="summaryResult__note">{text.written(report.sheets.length, report.charts)}</p>
      <div className="summaryResult__sheets">
        {report.sheets.map((sheet) => (
          <Button
            icon={<Icon name="open" />}
            iconPosition="after"
            key={sheet}
            onClick={() => {
              onShowSheet(sheet);
            }}
          >
            {text.openSheet(sheet)}
          </Button>
        ))}
      </div>
    </section>
  );
}
