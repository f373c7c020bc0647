import { mergeDimensions } from "../../../src/core/template/dimensions";

describe("mergeDimensions", () => {
  it("puts together what table, sheet and column say", () => {
    expect(mergeDimensions({ assignedBy: "HUYEN" }, { period: "2012-Q1" }, { kind: "DANG", measure: "TL" })).toEqual({
      assignedBy: "HUYEN",
      period: "2012-Q1",
      kind: "DANG",
      measure: "TL",
    });
  });

  it("lets the narrower one win, but not by saying nothing", () => {
    expect(mergeDimensions({ period: "2012" }, { period: "2013" })).toEqual({ period: "2013" });
    expect(mergeDimensions({ period: "2012" }, { period: undefined }, {})).toEqual({ period: "2012" });
  });

  it("is empty for nothing", () => {
    expect(mergeDimensions()).toEqual({});
  });
});
