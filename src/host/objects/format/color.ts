import { HostError } from "../../wire/hostError";
import type { Json } from "../../wire/json";

/** HTML names that Office.js documents beside "#RRGGBB", as far as add-ins use them. */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour that is set, as "#RRGGBB": "#fff2cc" and "yellow" are fine, "FFF2CC" and "" are InvalidArgument. */
export function colorOf(value: Json): string {
  if (typeof value === "string") {
    const color = NAMED_COLORS[value.toLowerCase()] ?? value;
    if (/^#[0-9a-f]{6}$/iu.test(color)) return color.toUpperCase();
  }
  throw new HostError("InvalidArgument", "The colour is not valid.");
}
