import { NO_FINDINGS_STATE } from "../../../src/core";
import type { FindingsState } from "../../../src/core";
import { openSession, savedBytes, worked } from "../../support/officeSession";
import { changedParts } from "../../support/packageParts";
import { workbookFile } from "../../support/registerWorkbook";

const BYTES = workbookFile([{ name: "Quý I", rows: [["Xã Mễ Trì", -3]] }]);
const KEY = "0123456789abcdef";
const STATE: FindingsState = {
  version: 1,
  accepted: [{ id: `${KEY}.${KEY}`, code: "count-negative", reason: 'Theo <CV 12> & "13"', stamp: 41671.5 }],
  lastRun: { form: "bieu-thu 1", stamp: 41671.5, present: [KEY], gone: [], isComplete: true },
};

async function addPart(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

test("a workbook that remembers nothing is not changed by asking it", async () => {
  const session = openSession(BYTES);
  expect(worked(await session.ports.findings.read())).toEqual({ state: NO_FINDINGS_STATE, origin: "none" });
  expect(savedBytes(session)).toEqual(BYTES);
});

test("what is written is read again after the file was saved and opened", async () => {
  const session = openSession(BYTES);
  worked(await session.ports.findings.write(STATE));
  const again = openSession(savedBytes(session));
  expect(worked(await again.ports.findings.read())).toEqual({ state: STATE, origin: "stored" });
});

test("writing again keeps one part and touches no sheet", async () => {
  const session = openSession(BYTES);
  worked(await session.ports.findings.write(STATE));
  worked(await session.ports.findings.write({ ...STATE, accepted: [] }));
  const changed = changedParts(BYTES, savedBytes(session));
  expect(changed.filter((part) => /^customXml\/item\d/.test(part))).toEqual(["customXml/item1.xml"]);
  expect(changed.filter((part) => part.startsWith("xl/worksheets"))).toEqual([]);
});

test.each([
  ["a part of another version", '<findings xmlns="urn:chi-tieu:findings:1">{"version":9}</findings>'],
  ["a hostile one", '<findings xmlns="urn:chi-tieu:findings:1"><x>{"version":1}</x></findings>'],
])("%s starts afresh, and says so", async (_, xml) => {
  const { ports } = openSession(BYTES);
  await addPart(xml);
  expect(worked(await ports.findings.read())).toEqual({ state: NO_FINDINGS_STATE, origin: "unreadable" });
});

test("of two parts only one is left after writing", async () => {
  const { ports } = openSession(BYTES);
  await addPart('<findings xmlns="urn:chi-tieu:findings:1">{"version":9}</findings>');
  await addPart('<findings xmlns="urn:chi-tieu:findings:1">{}</findings>');
  worked(await ports.findings.write(STATE));
  expect(worked(await ports.findings.read())).toEqual({ state: STATE, origin: "stored" });
});
