import { differingFormulas } from "../../../src/core/formulas/differingFormulas";
import { learnTemplate } from "../../../src/core/learning/learnTemplate";
import { readWorkbook } from "../../../src/core/reading/readTables";
import { communes, communesWith } from "../../support/learntForm";
import { worked } from "../../support/officeSession";
import { aWorkbook, formula } from "../../support/sheet";

describe("differingFormulas", () => {
  const { template } = worked(learnTemplate(aWorkbook(communes())));
  const returned = communesWith({
    C5: formula("=SUM(C2:C4)*2", 22),
    E3: formula("=D2/C2", 1.25),
    E4: formula("=C4/D4", 1.7),
  });
  const reading = readWorkbook(aWorkbook(returned), template);

  it.each([
    ["other" as const, ["C5 =SUM(C2:C4)*2", "E4 =C4/D4"]],
    ["other-rows" as const, ["E3 =D2/C2"]],
    ["short" as const, []],
  ])("gives those that differ as %s, and no others", (difference, wanted) => {
    const found = differingFormulas(reading, difference).map(
      ({ place, data }) => `${String(place.address)} ${data.found}`,
    );
    expect(found).toEqual(wanted);
  });

  it("says whom it concerns and what the form has", () => {
    expect(differingFormulas(reading, "other-rows")[0]).toMatchObject({
      place: { sheet: "PL01", header: "Tỷ lệ" },
      subject: { unit: "Xã Mễ Trì" },
      data: { expected: "=D3/C3" },
    });
  });
});
