import { strToU8 } from "fflate";
import { crc32 } from "../../../../src/host/xlsx/zip/crc32";

it.each([
  ["", 0],
  ["123456789", 0xcbf43926],
  ["a", 0xe8b7be43],
])("the checksum of %p is known", (text, expected) => {
  expect(crc32(strToU8(text))).toBe(expected);
});
