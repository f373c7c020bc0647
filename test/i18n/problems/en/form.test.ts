import type { ProblemDataByCode } from "../../../../src/core";
import { sentences } from "../../../support/sentences";

const ENDED = { unit: "Xã Cổ Nhuế", validFrom: null, validTo: "2013-12-27", successors: [] };

/** The sentences about a unit outside its time. */
function unitNotValid(change: Partial<ProblemDataByCode["unit-not-valid"]>): string {
  return sentences("unit-not-valid", "en", { data: { ...ENDED, ...change } });
}

/** Facts the sentences about the form must carry, whatever their wording. */
describe("problems of the form in English", () => {
  it.each([
    [
      sentences("unit-not-valid", "en"),
      [
        "Xã Tây Tựu",
        "divided into “Phường Cổ Nhuế 1”, “Phường Cổ Nhuế 2” on 28/12/2013",
        "Please enter the figures under “Phường Cổ Nhuế 1”",
      ],
    ],
    [unitNotValid({ successors: ["Xã Hòa An"] }), ["changed into “Xã Hòa An” on 28/12/2013"]],
    [unitNotValid({}), ["no longer exists since 28/12/2013", "check the name of the unit"]],
    [unitNotValid({ validFrom: "2013-12-28", validTo: null }), ["exists only from 28/12/2013."]],
    [
      unitNotValid({ validFrom: "2012-01-01", successors: ["Xã Hòa An"] }),
      ["only from 01/01/2012 to 27/12/2013, after that “Xã Hòa An”"],
    ],
    [unitNotValid({ validFrom: "2012-01-01" }), ["only from 01/01/2012 to 27/12/2013."]],
  ])("%s", (text, facts) => {
    for (const fact of facts) expect(text).toContain(fact);
  });
});
