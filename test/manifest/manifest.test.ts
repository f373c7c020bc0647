import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/dist";
import { checkManifest } from "../support/manifest/checkManifest";
import type { FileReader, ManifestFault } from "../support/manifest/checkManifest";

const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");

const fromRepository: FileReader = (path) => {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file) : undefined;
};

/** The faults of the manifest with one piece of text replaced; fails when the piece is not there. */
function faultsAfter(old: string | RegExp, replacement: string): readonly ManifestFault[] {
  const changed = MANIFEST.replace(old, replacement);
  expect(changed).not.toBe(MANIFEST);
  return checkManifest(changed, fromRepository);
}

test("the manifest as it is shipped has no fault", () => {
  expect(checkManifest(MANIFEST, fromRepository)).toEqual([]);
});

test("the pane opens where the ribbon button is not supported", () => {
  expect(MANIFEST).toMatch(
    /<DefaultSettings>\s*<SourceLocation DefaultValue="https:\/\/localhost:3000\/taskpane\.html" \/>/,
  );
});

test.each<[string, string | RegExp, string, ManifestFault]>([
  ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>chi-tieu</Id>", { code: "id-no-guid", where: "chi-tieu" }],
  ["a version of three parts", "0.1.0.0", "0.1.0", { code: "version-not-four-parts", where: "0.1.0" }],
  [
    "the provider before the version",
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    "$2$1",
    { code: "element-order", where: "OfficeApp/Version" },
  ],
  [
    "an element where it does not belong",
    "<Permissions>",
    "<Action /><Permissions>",
    { code: "element-order", where: "OfficeApp/Action" },
  ],
  [
    "the icon of the button before its tip",
    /(<Supertip>[\s\S]*?<\/Supertip>)\s*(<Icon>[\s\S]*?<\/Icon>)/,
    "$2$1",
    { code: "element-order", where: "Control/Supertip" },
  ],
  [
    "an address that is not https",
    'SourceLocation DefaultValue="https:',
    'SourceLocation DefaultValue="http:',
    { code: "not-https", where: "http://localhost:3000/taskpane.html" },
  ],
  ["an icon that is not there", /icon-16\.png/, "icon-17.png", { code: "icon-missing", where: "assets/icon-17.png" }],
  ["an icon of another size", /icon-80\.png/, "icon-128.png", { code: "icon-size", where: "assets/icon-128.png" }],
  ["a file that is no picture", /assets\/icon-64\.png/, "package.json", { code: "icon-size", where: "package.json" }],
  [
    "a button without its large icon",
    '<bt:Image size="80" resid="Icon.80" />',
    "",
    { code: "icon-sizes-incomplete", where: "Icon" },
  ],
  ["a text nobody defined", 'resid="Open.Tip"', 'resid="Open.Tips"', { code: "resid-undefined", where: "Open.Tips" }],
  ["a text nobody uses", 'resid="Group.Label"', 'resid="Open.Label"', { code: "resid-unused", where: "Group.Label" }],
  ["two texts with one name", / id="Open.Tip"/, ' id="Open.Label"', { code: "resid-twice", where: "Open.Label" }],
  [
    "a name of 33 characters",
    /Pane\.Url/g,
    "Pane.Url.".padEnd(33, "x"),
    { code: "resid-too-long", where: "Pane.Url.".padEnd(33, "x") },
  ],
  [
    "a short text of 126 characters",
    "Mở bảng Chỉ tiêu",
    "x".repeat(126),
    { code: "text-too-long", where: "Open.Label" },
  ],
  [
    "a description of 251 characters",
    /<Description DefaultValue="[^"]*"/,
    `<Description DefaultValue="${"x".repeat(251)}"`,
    { code: "text-too-long", where: "Description" },
  ],
  ["an empty text", 'Value="Open Chỉ tiêu"', 'Value=""', { code: "text-too-long", where: "Open.Label" }],
  [
    "a text without English",
    /<bt:Override Locale="en-US" Value="Open Chỉ tiêu" \/>/,
    "",
    { code: "language-missing", where: "Open.Label" },
  ],
  ["too few rights", "ReadWriteDocument", "ReadDocument", { code: "permission", where: "ReadDocument" }],
  [
    "another floor than the code needs",
    'MinVersion="1.14" />',
    'MinVersion="1.9" />',
    { code: "requirement", where: "ExcelApi 1.9" },
  ],
])("%s is found", (_name, old, replacement, expected) => {
  expect(faultsAfter(old, replacement)).toContainEqual(expected);
});

test.each(["", "<OfficeApp>", "OfficeApp", "<OfficeApp></Office>"])("%p is no manifest", (text) => {
  expect(checkManifest(text, fromRepository)).toEqual([{ code: "not-xml", where: "" }]);
});
