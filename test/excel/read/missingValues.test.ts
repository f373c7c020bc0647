import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openSession, quietly, sampleBytes, worked } from "../../support/officeSession";

/** The sample as another program than Excel writes it: formulas without their values. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) return [name, content];
    return [name, strToU8(strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"))];
  });
  return zipSync(Object.fromEntries(files));
}

test("formulas that came without a value are calculated before anything is read", async () => {
  const [whole, bare] = [sampleBytes("tu-liem-2012-2013.xlsx"), withoutValues(sampleBytes("tu-liem-2012-2013.xlsx"))];
  const expected = worked(await openSession(whole).ports.reader.read(quietly()));
  const found = worked(await openSession(bare).ports.reader.read(quietly()));
  expect(found.sheets.map((sheet) => sheet.values)).toEqual(expected.sheets.map((sheet) => sheet.values));
});
