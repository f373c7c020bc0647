import { defineFix } from "./fixKind";

/** "Quy 1" gets its name of the form again. Who renamed a sheet may have meant it: never safe. */
export const sheetRenamed = defineFix({
  code: "sheet-renamed",
  type: "sheet-name",
  isSafe: () => false,
  name: ({ data }) => data.expected,
});
