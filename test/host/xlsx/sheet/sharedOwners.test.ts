import { sharedGroups } from "../../../../src/host/xlsx/sheet/sharedOwners";

it("groups of shared formulas are told by who holds the text and who follows", () => {
  const rows =
    '<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A2</f></c><c><f t="shared" si="0"/></c><c r="F2"><f>A1</f></c></row>' +
    '<row><c r="B3"><f t="shared" si="0"></f></c><c r="D3"><f si="4" t="shared" ref="D3">1</f></c></row>';
  expect(sharedGroups(rows, "p")).toEqual([
    {
      masters: [{ row: 1, column: 1 }],
      followers: [
        { row: 1, column: 2 },
        { row: 2, column: 1 },
      ],
    },
    { masters: [{ row: 2, column: 3 }], followers: [] },
  ]);
});

it("a sheet without them has none", () => {
  expect(sharedGroups('<row r="1"><c r="A1"><f>A2</f></c></row>', "p")).toEqual([]);
});
