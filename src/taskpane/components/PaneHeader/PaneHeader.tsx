import type { ReactElement } from "react";
import { useText } from "../../hooks/useText";
import "./PaneHeader.css";

/** Mark (a result that rises above its outlined target), title and the name of the workbook; `workbook` is `undefined` when it was never saved. */
export function PaneHeader({ workbook }: { readonly workbook: string | undefined }): ReactElement {
  const text = useText();
  return (
    <header className="paneHeader">
      <svg className="paneHeader__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect className="paneHeader__tile" x="1" y="1" width="30" height="30" rx="7" />
        <rect className="paneHeader__target" x="8" y="14" width="5" height="11" />
        <rect className="paneHeader__actual" x="17" y="13" width="8" height="13" />
        <rect className="paneHeader__surplus" x="17" y="6" width="8" height="6" />
      </svg>
      <div className="paneHeader__names">
        <h1 className="paneHeader__title">{text.title}</h1>
        {workbook === undefined ? null : (
          <p className="paneHeader__workbook" title={workbook}>
            {workbook}
          </p>
        )}
      </div>
    </header>
  );
}
