import { stateXml } from "../../src/excel/customXmlState";
import { readStatePart, writeStatePart } from "../../src/excel/statePart";
import { openSession, worked } from "../support/officeSession";
import { workbookFile } from "../support/registerWorkbook";

const BYTES = workbookFile([{ name: "Quý I", rows: [["Xã Mễ Trì", 3]] }]);
const [OWN, OTHER] = ["urn:chi-tieu:thu:1", "urn:co-quan-khac:1"];

test("each namespace has its own text; the office's other parts stay", async () => {
  openSession(BYTES);
  worked(await writeStatePart(OTHER, stateXml("khac", OTHER, '{"a":1}')));
  worked(await writeStatePart(OWN, stateXml("thu", OWN, '{"b":2}')));
  expect([worked(await readStatePart(OWN)), worked(await readStatePart(OTHER))]).toEqual(['{"b":2}', '{"a":1}']);
  worked(await writeStatePart(OWN, undefined));
  expect([worked(await readStatePart(OWN)), worked(await readStatePart(OTHER))]).toEqual([undefined, '{"a":1}']);
});

test("of two parts only one is left after writing, and none after taking out", async () => {
  const { host } = openSession(BYTES);
  await Excel.run(async (context) => {
    for (const text of ["1", "2"]) context.workbook.customXmlParts.add(stateXml("thu", OWN, text));
    await context.sync();
  });
  worked(await writeStatePart(OWN, stateXml("thu", OWN, "3")));
  expect(worked(await readStatePart(OWN))).toBe("3");
  worked(await writeStatePart(OWN, undefined));
  expect(worked(await readStatePart(OWN))).toBeUndefined();
  expect(host.faults.requests).toBeGreaterThan(0);
});

test("asking costs one round trip where there is nothing, two where there is", async () => {
  const { host } = openSession(BYTES);
  const requestsOf = async (action: () => Promise<unknown>): Promise<number> => {
    const before = host.faults.requests;
    await action();
    return host.faults.requests - before;
  };
  expect(await requestsOf(() => readStatePart(OWN))).toBe(1);
  expect(await requestsOf(() => writeStatePart(OWN, stateXml("thu", OWN, "1")))).toBe(2);
  expect(await requestsOf(() => readStatePart(OWN))).toBe(2);
});
