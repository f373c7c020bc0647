import type { ProblemDataByCode } from "../../../../src/core";
import { sentences } from "../../../support/sentences";

const ENDED = { unit: "Xã Cổ Nhuế", validFrom: null, validTo: "2013-12-27", successors: [] };

/** The sentences about a unit outside its time. */
function unitNotValid(change: Partial<ProblemDataByCode["unit-not-valid"]>): string {
  return sentences("unit-not-valid", "vi", { data: { ...ENDED, ...change } });
}

/** Facts the sentences about the form must carry, whatever their wording. */
describe("problems of the form in Vietnamese", () => {
  it.each([
    [
      sentences("unit-not-valid", "vi"),
      [
        "Xã Tây Tựu",
        "chia thành “Phường Cổ Nhuế 1”, “Phường Cổ Nhuế 2” từ 28/12/2013",
        "Vui lòng ghi số liệu theo “Phường Cổ Nhuế 1”",
      ],
    ],
    [unitNotValid({ successors: ["Xã Hòa An"] }), ["đã thành “Xã Hòa An” từ 28/12/2013"]],
    [unitNotValid({}), ["không còn từ 28/12/2013", "kiểm tra lại tên đơn vị"]],
    [unitNotValid({ validFrom: "2013-12-28", validTo: null }), ["chỉ có từ 28/12/2013."]],
    [
      unitNotValid({ validFrom: "2012-01-01", successors: ["Xã Hòa An"] }),
      ["chỉ có từ 01/01/2012 đến 27/12/2013, sau đó là “Xã Hòa An”"],
    ],
    [unitNotValid({ validFrom: "2012-01-01" }), ["chỉ có từ 01/01/2012 đến 27/12/2013."]],
  ])("%s", (text, facts) => {
    for (const fact of facts) expect(text).toContain(fact);
  });
});
