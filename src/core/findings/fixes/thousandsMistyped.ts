import { defineFix } from "./fixKind";

/** The number 1.608 becomes 1608. Only the office knows whether that was meant: never safe. */
export const thousandsMistyped = defineFix({
  code: "thousands-mistyped",
  type: "number",
  replaces: "number",
  isSafe: () => false,
  number: ({ data }) => data.suggestion,
});
