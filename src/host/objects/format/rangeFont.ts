import type { FontFormat } from "../../xlsx/content";
import { HostError } from "../../wire/hostError";
import type { Json } from "../../wire/json";
import { flagOf, numberOf, oneOf, textOf } from "../allow";
import type { HostContext } from "../context";
import type { Cells } from "../handles";
import type { ClassTable, Property } from "../registry";
import { changeFormat } from "./changeFormat";
import { colorOf } from "./color";
import { uniform } from "./uniform";

/** d.ts of `RangeFont.name`. */
const FONT_NAME_MAX_CHARACTERS = 31;
/** Points a font may have (dialog "Format cells"). */
const FONT_SIZE_MAX = 409;
const AUTOMATIC_COLOR = "#000000";

/** `Excel.RangeFont`. Everything that differs between the cells reads `null`. */
export const rangeFont: ClassTable<Cells> = {
  members: {
    name: fontProperty(
      ({ name }) => name,
      (value) => ({ name: fontNameOf(value) }),
    ),
    size: fontProperty(
      ({ size }) => size,
      (value) => ({ size: fontSizeOf(value) }),
    ),
    bold: fontProperty(
      ({ bold }) => bold,
      (value) => ({ bold: flagOf(value) }),
    ),
    italic: fontProperty(
      ({ italic }) => italic,
      (value) => ({ italic: flagOf(value) }),
    ),
    underline: fontProperty(
      ({ underline }) => (underline ? "Single" : "None"),
      (value) => ({ underline: underlineOf(value) }),
    ),
    color: fontProperty(
      ({ color }) => color ?? AUTOMATIC_COLOR,
      (value) => ({ color: colorOf(value) }),
    ),
  },
};

function fontProperty(pick: (font: FontFormat) => Json, change: (value: Json) => Partial<FontFormat>): Property<Cells> {
  return {
    since: "1.1",
    evidence: "documented",
    load: (cells, context) => uniform(cells, context, ({ font }) => pick(font)),
    set: (cells: Cells, value: Json, context: HostContext) => {
      changeFormat(cells, { font: change(value) }, context);
    },
  };
}

function fontNameOf(value: Json): string {
  const name = textOf(value);
  if (name !== "" && name.length <= FONT_NAME_MAX_CHARACTERS) return name;
  throw new HostError("InvalidArgument", "The name of a font has 1 to 31 characters.");
}

function fontSizeOf(value: Json): number {
  const size = numberOf(value);
  if (size >= 1 && size <= FONT_SIZE_MAX) return size;
  throw new HostError("InvalidArgument", "The size of a font is 1 to 409 points.");
}

/** The host keeps one kind of underline; another kind is refused and not silently made a simple one. */
function underlineOf(value: Json): boolean {
  const word = oneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]);
  if (word === "None" || word === "Single") return word === "Single";
  throw new HostError("NotImplemented", "This host only knows the simple underline.");
}
