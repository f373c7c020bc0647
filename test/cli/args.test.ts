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

describe("fix", () => {
  const wanted = { name: "fix", file: "so.xlsx", template: undefined, json: false, language: "vi" };

  test("writes the safe fixes to an output, or only shows them", () => {
    expect(parseCommand(["fix", "so.xlsx", "--all-safe", "-o", "kq.xlsx"])).toEqual({
      ok: true,
      value: { ...wanted, output: "kq.xlsx" },
    });
    expect(parseCommand(["fix", "so.xlsx", "--dry-run"])).toEqual({
      ok: true,
      value: { ...wanted, output: undefined },
    });
  });

  test("--dry-run never writes, whatever else is said", () => {
    expect(parseCommand(["fix", "so.xlsx", "--all-safe", "--dry-run", "-o", "kq.xlsx"])).toMatchObject({
      ok: true,
      value: { output: undefined },
    });
  });

  test.each([
    [["fix", "so.xlsx", "-o", "kq.xlsx"], "fix-choice-missing"],
    [["fix", "so.xlsx", "--all-safe"], "output-missing"],
    [["fix", "so.xlsx", "--all-safe", "-o", "so.xlsx"], "output-is-input"],
  ])("%j changes nothing", (words, code) => {
    expect(parseCommand(words)).toEqual({ ok: false, error: { code } });
  });
});

test("validate takes a file for the list, which is not the input", () => {
  expect(parseCommand(["validate", "so.xlsx", "--list", "kq.xlsx"])).toMatchObject({
    ok: true,
    value: { list: "kq.xlsx" },
  });
  expect(parseCommand(["validate", "so.xlsx", "--list", "so.xlsx"])).toEqual({
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
  [["validate", "so.xlsx", "-o", "kq.xlsx"], { code: "unknown-option", text: "--output" }],
  [["summarize", "so.xlsx", "--list", "kq.xlsx"], { code: "unknown-option", text: "--list" }],
  [["validate", "so.xlsx", "--all-safe"], { code: "unknown-option", text: "--all-safe" }],
  [["validate", "so.xlsx", "--lang", "fr"], { code: "language-unknown", text: "fr" }],
])("%j is refused with its reason", (words, error) => {
  expect(parseCommand(words)).toEqual({ ok: false, error });
});
