import type { Subject } from "../../core";
import type { FormLabels } from "../formLabels";
import type { Language } from "../language";
import { periodIdText } from "../problems/valueText";

/**
 * Whom and what a problem concerns, the unit first: "Xã Phú Diễn · Quý I/2013 · Tổ chức đảng". What is not known is
 * left out; "" when nothing is. A code or period the form does not name stays as it is.
 */
export function subjectText({ unit, period, kind }: Subject, language: Language, labels: FormLabels): string {
  return [
    unit ?? "",
    period === null ? "" : periodIdText(period, language),
    kind === null ? "" : (labels.kinds.get(kind) ?? kind),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
