import { parseCommand } from "../../src/cli/args";

describe("validate", () => {
  test("needs a file and speaks Vietnamese unless told otherwise", () => {
    expect(parseCommand(["validate", "so.xlsx"])).toEqual({
      ok: true,
      value: { name: "validate", file: "so.xlsx", template: undefined, json: false, language: "vi" },
    });
  });

  test("takes its options before or after the file", () => {
    const wanted = { name: "validate", file: "so.xlsx", template: "t.json", json: true, language: "en" };
    expect(parseCommand(["validate", "--json", "--lang", "en", "--template=t.json", "so.xlsx"])).toEqual({
      ok: true,
      value: wanted,
    });
    expect(parseCommand(["validate", "so.xlsx", "--template", "t.json", "--json", "--lang=en"])).toEqual({
      ok: true,
      value: wanted,
    });
  });
});

test("summarize needs an output that is not the input", () => {
  expect(parseCommand(["summarize", "so.xlsx", "-o", "kq.xlsx"])).toMatchObject({
    ok: true,
    value: { output: "kq.xlsx" },
  });
  expect(parseCommand(["summarize", "so.xlsx"])).toEqual({ ok: false, error: { code: "output-missing" } });
  expect(parseCommand(["summarize", "so.xlsx", "-o", "so.xlsx"])).toEqual({
    ok: false,
    error: { code: "output-is-input" },
  });
});

test.each([[[]], [["help"]], [["--help"]], [["validate", "-h"]]])("%j asks for help", (words) => {
  expect(parseCommand(words)).toMatchObject({ ok: true, value: { name: "help" } });
});

test.each([
  [["check", "so.xlsx"], { code: "unknown-command", text: "check" }],
  [["validate"], { code: "file-missing" }],
  [["validate", "a.xlsx", "b.xlsx"], { code: "one-file-only", text: "b.xlsx" }],
  [["validate", "so.xlsx", "--jsno"], { code: "unknown-option", text: "--jsno" }],
  [["validate", "so.xlsx", "-x"], { code: "unknown-option", text: "-x" }],
  [["validate", "so.xlsx", "--template"], { code: "unknown-option", text: "--template" }],
  [["validate", "so.xlsx", "--lang", "fr"], { code: "language-unknown", text: "fr" }],
])("%j is refused with its reason", (words, error) => {
  expect(parseCommand(words)).toEqual({ ok: false, error });
});
