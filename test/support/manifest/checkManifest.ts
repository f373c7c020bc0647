import { ELEMENT_ORDER } from "./elementOrder";
import { pngSize } from "./pngSize";
import { childOf, descendants, parseXml, withParents } from "./xmlTree";
import type { XmlElement } from "./xmlTree";

/** What is wrong and where: `{ code: "icon-size", where: "assets/icon-16.png" }`. */
export interface ManifestFault {
  readonly code:
    | "not-xml"
    | "id-no-guid"
    | "version-not-four-parts"
    | "element-order"
    | "not-https"
    | "icon-missing"
    | "icon-size"
    | "icon-sizes-incomplete"
    | "resid-undefined"
    | "resid-unused"
    | "resid-twice"
    | "resid-too-long"
    | "text-too-long"
    | "language-missing"
    | "permission"
    | "requirement";
  readonly where: string;
}

/** Gives the bytes of a file of the repository; `undefined` when there is none. */
export type FileReader = (path: string) => Uint8Array | undefined;

/** What Microsoft's service would refuse, as far as it can be told without it. Empty when all is well. */
export function checkManifest(xml: string, readFile: FileReader): readonly ManifestFault[] {
  const root = parseXml(xml);
  if (root === undefined) return [{ code: "not-xml", where: "" }];
  return [
    ...identityFaults(root),
    ...orderFaults(root),
    ...addressFaults(root),
    ...iconFaults(root, readFile),
    ...residFaults(root),
    ...textFaults(root),
    ...rightsFaults(root),
  ];
}

function fault(code: ManifestFault["code"], where: string): ManifestFault {
  return { code, where };
}

function identityFaults(root: XmlElement): readonly ManifestFault[] {
  const id = childOf(root, "Id")?.text ?? "";
  const version = childOf(root, "Version")?.text ?? "";
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? [] : [fault("id-no-guid", id)]),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(version) ? [] : [fault("version-not-four-parts", version)]),
  ];
}

/** An element that its parent does not know is out of order as well: Office gives the same message for both. */
function orderFaults(root: XmlElement): readonly ManifestFault[] {
  const elements = [root, ...withParents(root).map(({ element }) => element)];
  return elements.flatMap((element) => {
    const order = ELEMENT_ORDER[element.name];
    if (order === undefined) return [];
    const places = element.children.map((child) => order.indexOf(child.name));
    const wrong = places.findIndex((place, index) => place === -1 || place < (places[index - 1] ?? 0));
    return wrong === -1 ? [] : [fault("element-order", `${element.name}/${element.children[wrong]?.name ?? ""}`)];
  });
}

const ADDRESS_ELEMENTS = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];

function addressFaults(root: XmlElement): readonly ManifestFault[] {
  return ADDRESS_ELEMENTS.flatMap((name) => descendants(root, name))
    .flatMap((element) => [element.attributes["DefaultValue"], ...overridesOf(element).map(({ value }) => value)])
    .filter((address) => address !== undefined && !address.startsWith("https://"))
    .map((address) => fault("not-https", address ?? ""));
}

/** Pixel size each icon must have: the two of the base manifest, and those the commands ask for by `size`. */
function iconFaults(root: XmlElement, readFile: FileReader): readonly ManifestFault[] {
  const addresses = new Map(descendants(root, "Image").map(({ attributes: a }) => [a["id"], a["DefaultValue"]]));
  const wanted = [
    ...descendants(root, "IconUrl").map(({ attributes }) => ({ address: attributes["DefaultValue"], size: 32 })),
    ...descendants(root, "HighResolutionIconUrl").map(({ attributes: a }) => ({
      address: a["DefaultValue"],
      size: 64,
    })),
    ...descendants(root, "Image")
      .filter(({ attributes }) => attributes["size"] !== undefined)
      .map(({ attributes: a }) => ({ address: addresses.get(a["resid"]), size: Number(a["size"]) })),
  ];
  return [...wanted.flatMap(({ address, size }) => iconFault(address ?? "", size, readFile)), ...iconSetFaults(root)];
}

function iconFault(address: string, size: number, readFile: FileReader): readonly ManifestFault[] {
  const path = address.replace(/^https?:\/\/[^/]+\//, "");
  const bytes = readFile(path);
  if (bytes === undefined) return [fault("icon-missing", path)];
  const real = pngSize(bytes);
  return real?.width === size && real.height === size ? [] : [fault("icon-size", path)];
}

/** A button or group without one of these sizes is shown without icon. */
const NEEDED_SIZES = ["16", "32", "80"];

function iconSetFaults(root: XmlElement): readonly ManifestFault[] {
  return descendants(root, "Icon")
    .filter((icon) => NEEDED_SIZES.some((size) => !icon.children.some((image) => image.attributes["size"] === size)))
    .map(() => fault("icon-sizes-incomplete", "Icon"));
}

function residFaults(root: XmlElement): readonly ManifestFault[] {
  const resources = descendants(root, "Resources")[0];
  const defined = (resources === undefined ? [] : withParents(resources)).flatMap(
    ({ element }) => element.attributes["id"] ?? [],
  );
  const used = withParents(root).flatMap(({ element }) => element.attributes["resid"] ?? []);
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => fault("resid-undefined", id)),
    ...defined.filter((id) => !used.includes(id)).map((id) => fault("resid-unused", id)),
    ...defined.filter((id, index) => defined.indexOf(id) !== index).map((id) => fault("resid-twice", id)),
    ...defined.filter((id) => id.length > 32).map((id) => fault("resid-too-long", id)),
  ];
}

/** Most characters a text may have, by the element that holds it or the group it stands in. */
const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};
const LANGUAGES = ["vi-VN", "en-US"];

function textFaults(root: XmlElement): readonly ManifestFault[] {
  const own = root.children.filter(({ name }) => name === "DisplayName" || name === "Description");
  const strings = descendants(root, "String").map((element) => ({ element, longest: longestOf(root, element) }));
  const texts = [...own.map((element) => ({ element, longest: LONGEST[element.name] ?? 0 })), ...strings];
  const defaultLocale = childOf(root, "DefaultLocale")?.text ?? "";
  return texts.flatMap(({ element, longest }) => {
    const where = element.attributes["id"] ?? element.name;
    const overrides = overridesOf(element);
    const values = [element.attributes["DefaultValue"] ?? "", ...overrides.map(({ value }) => value)];
    const languages = [defaultLocale, ...overrides.map(({ locale }) => locale)];
    return [
      ...(values.some((value) => value.length > longest || value === "") ? [fault("text-too-long", where)] : []),
      ...(LANGUAGES.every((language) => languages.includes(language)) ? [] : [fault("language-missing", where)]),
    ];
  });
}

function longestOf(root: XmlElement, text: XmlElement): number {
  const parent = withParents(root).find(({ element }) => element === text)?.parent;
  return LONGEST[parent?.name ?? ""] ?? 0;
}

function overridesOf(element: XmlElement): readonly { readonly locale: string; readonly value: string }[] {
  return element.children
    .filter(({ name }) => name === "Override")
    .map(({ attributes }) => ({ locale: attributes["Locale"] ?? "", value: attributes["Value"] ?? "" }));
}

function rightsFaults(root: XmlElement): readonly ManifestFault[] {
  const permission = childOf(root, "Permissions")?.text ?? "";
  const sets = descendants(root, "Set").map(({ attributes: a }) => `${a["Name"] ?? ""} ${a["MinVersion"] ?? ""}`);
  return [
    ...(permission === "ReadWriteDocument" ? [] : [fault("permission", permission)]),
    ...(sets.join() === "ExcelApi 1.14" ? [] : [fault("requirement", sets.join())]),
  ];
}
