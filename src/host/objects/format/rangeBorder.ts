import type { BorderFormat } from "../../xlsx/content";
import { HostError } from "../../wire/hostError";
import type { Json } from "../../wire/json";
import { oneOf } from "../allow";
import type { HostContext } from "../context";
import type { BorderPlace } from "../handles";
import type { ClassTable } from "../registry";
import { sidesOf } from "./borderCells";
import { changeFormatBy } from "./changeFormat";
import { colorOf } from "./color";
import { uniform } from "./uniform";

const LINE_WORDS = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHT_WORDS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const STYLE_OF_WEIGHT = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;
const WEIGHT_OF_STYLE: Readonly<Record<BorderFormat["style"], string>> = {
  hair: "Hairline",
  thin: "Thin",
  medium: "Medium",
  thick: "Thick",
  dotted: "Thin",
  dashed: "Thin",
  double: "Thick",
  other: "Thin",
};
const LINE_OF_STYLE: Readonly<Record<BorderFormat["style"], string>> = {
  hair: "Continuous",
  thin: "Continuous",
  medium: "Continuous",
  thick: "Continuous",
  dotted: "Dot",
  dashed: "Dash",
  double: "Double",
  other: "DashDot",
};
const AUTOMATIC_COLOR = "#000000";
const THIN: BorderFormat = { style: "thin", color: null };

/**
 * `Excel.RangeBorder`. A weight or a colour given to a border that is not there makes it a thin line first
 * (as in the object model of VBA; unproven for Office.js). Diagonal lines and dash-dot styles are NotImplemented.
 */
export const rangeBorder: ClassTable<BorderPlace> = {
  id: ({ side }) => side,
  members: {
    sideIndex: { since: "1.1", evidence: "documented", load: ({ side }) => side },
    style: {
      since: "1.1",
      evidence: "documented",
      load: (place, context) => commonOf(place, context, (border) => (border ? LINE_OF_STYLE[border.style] : "None")),
      set: (place, value, context) => {
        changeBorder(place, styleChange(value), context);
      },
    },
    weight: {
      since: "1.1",
      evidence: "unproven",
      load: (place, context) => commonOf(place, context, (border) => WEIGHT_OF_STYLE[(border ?? THIN).style]),
      set: (place, value, context) => {
        const style = STYLE_OF_WEIGHT[oneOf(value, WEIGHT_WORDS)];
        changeBorder(place, (border) => ({ ...(border ?? THIN), style }), context);
      },
    },
    color: {
      since: "1.1",
      evidence: "documented",
      load: (place, context) => commonOf(place, context, (border) => border?.color ?? AUTOMATIC_COLOR),
      set: (place, value, context) => {
        const color = colorOf(value);
        changeBorder(place, (border) => ({ ...(border ?? THIN), color }), context);
      },
    },
  },
};

function commonOf(place: BorderPlace, context: HostContext, pick: (border: BorderFormat | null) => string): Json {
  const sides = sidesOf(place);
  const values = sides.map(({ cells, side }) => uniform(cells, context, ({ borders }) => pick(borders[side])));
  const [first = pick(null)] = values;
  return values.every((value) => value === first) ? first : null;
}

type BorderChange = (border: BorderFormat | null) => BorderFormat | null;

function changeBorder(place: BorderPlace, change: BorderChange, context: HostContext): void {
  if (place.side === "DiagonalDown" || place.side === "DiagonalUp") {
    throw new HostError("NotImplemented", "This host has no diagonal borders.");
  }
  for (const { cells, side } of sidesOf(place)) {
    changeFormatBy(cells, ({ borders }) => ({ borders: { [side]: change(borders[side]) } }), context);
  }
}

function styleChange(value: Json): BorderChange {
  const word = oneOf(value, LINE_WORDS);
  switch (word) {
    case "None":
      return () => null;
    case "Continuous":
      return (border) => ({ color: border?.color ?? null, style: weightKept(border) });
    case "Dash":
    case "Dot":
    case "Double": {
      const style = ({ Dash: "dashed", Dot: "dotted", Double: "double" } as const)[word];
      return (border) => ({ color: border?.color ?? null, style });
    }
    case "DashDot":
    case "DashDotDot":
    case "SlantDashDot":
      throw new HostError("NotImplemented", "This host does not draw that line.");
  }
}

/** A line that becomes continuous keeps its weight. */
function weightKept(border: BorderFormat | null): BorderFormat["style"] {
  const isWeight = border?.style === "hair" || border?.style === "medium" || border?.style === "thick";
  return isWeight ? border.style : "thin";
}
