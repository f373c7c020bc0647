import { isExpression } from "../../book/formulaText";
import type { ConditionalLook } from "../../xlsx/conditional/conditionalContent";
import { HostError } from "../../wire/hostError";
import type { Json } from "../../wire/json";
import { allow, flagOf, textOf } from "../allow";
import { colorOf } from "../format/color";
import type { ClassTable } from "../registry";
import {
  conditionalFillClass,
  conditionalFontClass,
  conditionalRangeFormatClass,
  conditionalRuleClass,
} from "./conditionalHandles";
import type { ConditionalPlace } from "./conditionalHandles";

/** `Excel.CustomConditionalFormat`: a rule with a formula. */
export const customConditional: ClassTable<ConditionalPlace> = {
  members: {
    rule: { since: "1.6", evidence: "documented", path: (place) => conditionalRuleClass.wrap(place) },
    format: { since: "1.6", evidence: "documented", path: (place) => conditionalRangeFormatClass.wrap(place) },
  },
};

/** `Excel.ConditionalFormatRule`. */
export const conditionalRule: ClassTable<ConditionalPlace> = {
  members: {
    formula: {
      since: "1.6",
      evidence: "documented",
      load: ({ format }) => `=${format.formula}`,
      set: (place, value) => {
        const formula = textOf(value).replace(/^=/u, "");
        if (!isExpression(formula)) throw new HostError("InvalidArgument", "The formula has a mistake.");
        ownOnly(place);
        place.sheet.conditionals.set(place.format, { formula });
      },
    },
  },
};

/** `Excel.ConditionalRangeFormat`. */
export const conditionalRangeFormat: ClassTable<ConditionalPlace> = {
  members: {
    fill: { since: "1.6", evidence: "documented", path: (place) => conditionalFillClass.wrap(place) },
    font: { since: "1.6", evidence: "documented", path: (place) => conditionalFontClass.wrap(place) },
  },
};

/** `Excel.ConditionalRangeFill`. The look of a rule of the file is not read: it answers `null`. */
export const conditionalFill: ClassTable<ConditionalPlace> = {
  members: {
    color: {
      since: "1.6",
      evidence: "documented",
      load: ({ format }) => format.look.fill,
      set: (place, value) => {
        setLook(place, { fill: colorOf(value) });
      },
    },
  },
};

/** `Excel.ConditionalRangeFont`. */
export const conditionalFont: ClassTable<ConditionalPlace> = {
  members: {
    bold: {
      since: "1.6",
      evidence: "documented",
      load: ({ format }) => format.look.bold,
      set: (place, value) => {
        setLook(place, { bold: flagOf(value) });
      },
    },
    italic: {
      since: "1.6",
      evidence: "documented",
      load: ({ format }) => format.look.italic,
      set: (place, value: Json) => {
        setLook(place, { italic: flagOf(value) });
      },
    },
    color: {
      since: "1.6",
      evidence: "documented",
      load: ({ format }) => format.look.color,
      set: (place, value) => {
        setLook(place, { color: colorOf(value) });
      },
    },
  },
};

function setLook(place: ConditionalPlace, change: Partial<ConditionalLook>): void {
  ownOnly(place);
  place.sheet.conditionals.set(place.format, { look: { ...place.format.look, ...change } });
}

/** Rules of the file are listed, moved and deleted, never rewritten: the host does not model all they say. */
function ownOnly({ sheet, format }: ConditionalPlace): void {
  allow(sheet.cells.checkFormats());
  if (format.isOfFile)
    throw new HostError("NotImplemented", "This host does not change conditional formats of the file.");
}
