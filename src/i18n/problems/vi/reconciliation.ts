import { inColumn, lead, number, ofColumn } from "./phrases";
import { roundedPercent } from "../../../core";
import { columnName } from "../lead";
import { periodPartsText } from "../valueText";
import type { ProblemTexts } from "../problemTexts";

/** Problems of the reconciliation in Vietnamese. */
export const RECONCILIATION_VI: Pick<
  ProblemTexts,
  | "list-count-mismatch"
  | "zero-target-with-actual"
  | "target-missing"
  | "target-mismatch"
  | "sum-mismatch"
  | "period-sum-mismatch"
  | "duplicate-enterprise"
  | "cumulative-fell"
  | "increment-in-cumulative"
  | "percent-claim-wrong"
> = {
  "list-count-mismatch": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `cột “${columnName(place)}” báo cáo ${number(data.reported)}, trang tính “${data.listSheet}” có ${number(data.listed)}.`,
    ),
    fix: `Vui lòng sửa số báo cáo hoặc bổ sung trang tính “${data.listSheet}” cho khớp.`,
  }),
  "zero-target-with-actual": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      `chỉ tiêu là 0 nhưng thực hiện ${number(data.actual)}. Giao chỉ tiêu bằng 0 hay không giao chỉ tiêu?`,
    ),
    fix: "Vui lòng ghi “không giao” hoặc để trống nếu không giao chỉ tiêu.",
  }),
  "sum-mismatch": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `ô${ofColumn(columnName(place))} ghi ${number(data.found)}, tính từ các ô ${data.parts} phải là ${number(data.expected)}.`,
    ),
    fix: `Vui lòng kiểm tra các ô ${data.parts}; nếu đúng thì sửa ô này thành ${number(data.expected)}.`,
  }),
  "period-sum-mismatch": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `ô${ofColumn(columnName(place))} ghi ${number(data.found)}, cộng các kỳ (${periodPartsText(data.parts, "vi")}) phải là ${number(data.expected)}.`,
    ),
    fix: `Vui lòng kiểm tra số của từng kỳ; nếu đúng thì sửa ô này thành ${number(data.expected)}.`,
  }),
  "target-mismatch": ({ data, subject, severity }, labels) =>
    severity === "info"
      ? {
          message: lead(
            subject,
            labels,
            `chỉ tiêu chung là ${number(data.found)}, các đơn vị được giao cộng lại là ${number(data.expected)} (trang tính “${data.otherSheet}”, ${data.otherAddress}).`,
          ),
          fix: "Vui lòng xem lại nếu hai số này cần bằng nhau; nếu không thì giữ nguyên.",
        }
      : {
          message: lead(
            subject,
            labels,
            `chỉ tiêu ghi ${number(data.found)}, ở trang tính “${data.otherSheet}” ô ${data.otherAddress} là ${number(data.expected)}.`,
          ),
          fix: "Vui lòng đối chiếu với quyết định giao chỉ tiêu và sửa ô ghi sai.",
        },
  "target-missing": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      data.actual === null
        ? `chưa ghi chỉ tiêu${inColumn(columnName(place))}, các hàng khác đều có.`
        : `thực hiện ${number(data.actual)} nhưng chưa ghi chỉ tiêu${inColumn(columnName(place))}.`,
    ),
    fix: "Vui lòng ghi chỉ tiêu được giao, hoặc ghi “không giao” nếu không được giao.",
  }),
  "duplicate-enterprise": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      `doanh nghiệp “${data.name}” đã có ở trang tính “${data.firstSheet}” ô ${data.firstAddress}, có thể bị tính hai lần.`,
    ),
    fix: "Vui lòng xóa hàng ghi trùng; nếu là hai doanh nghiệp hoặc hai tổ chức khác nhau thì giữ nguyên.",
  }),
  "cumulative-fell": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `lũy kế${inColumn(columnName(place))} ghi ${number(data.value)}, thấp hơn ${number(data.previous)} của kỳ trước (ô ${data.previousAddress}).`,
    ),
    fix: `Vui lòng kiểm tra hai ô này; lũy kế từ đầu năm phải từ ${number(data.previous)} trở lên.`,
  }),
  "increment-in-cumulative": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `lũy kế${inColumn(columnName(place))} chỉ ghi ${number(data.value)} của riêng kỳ này, kỳ trước đã có ${number(data.previous)}, cộng lại phải là ${number(data.expected)}.`,
    ),
    fix: `Vui lòng sửa ô này thành ${number(data.expected)} nếu các số đó đúng.`,
  }),
  "percent-claim-wrong": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `ô${ofColumn(columnName(place))} ghi ${percent(data.found)}, tính từ ${number(data.numerator)} và ${number(data.denominator)} phải là ${percent(data.expected)}.`,
    ),
    fix: `Vui lòng sửa thành ${percent(data.expected)}, hoặc kiểm tra lại hai số ${number(data.numerator)} và ${number(data.denominator)}.`,
  }),
};

/** A rate with two digits after the comma, as the office checks it. */
function percent(rate: number): string {
  return `${number(roundedPercent(rate, 2))}%`;
}
