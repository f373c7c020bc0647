import type { PageContent } from "../../xlsx/content";
import { HostError } from "../../wire/hostError";
import { isJsonObject } from "../../wire/json";
import type { Json } from "../../wire/json";

type Fit = PageContent["fit"];

/** `pageLayout.zoom`. A page that is not fitted reads as 100 %: the host does not model other scales. */
export function zoomOf(fit: Fit): Json {
  if (!fit) return { scale: 100, horizontalFitToPages: null, verticalFitToPages: null };
  return { scale: null, horizontalFitToPages: fit.wide || null, verticalFitToPages: fit.tall || null };
}

/**
 * `zoom = { horizontalFitToPages: 1 }` fits to one page wide and as many tall as needed. The object is taken as a
 * whole, as Excel does; a scale other than 100 is NotImplemented.
 */
export function setZoom(value: Json): Fit {
  if (!isJsonObject(value)) throw new HostError("InvalidArgument", "Zoom options are expected.");
  const { scale = null, horizontalFitToPages = null, verticalFitToPages = null } = value;
  if (horizontalFitToPages !== null || verticalFitToPages !== null) {
    return { wide: pagesOf(horizontalFitToPages), tall: pagesOf(verticalFitToPages) };
  }
  if (scale === 100) return null;
  if (typeof scale === "number" && scale >= 10 && scale <= 400) {
    throw new HostError("NotImplemented", "This host prints at 100 % or fits to pages.");
  }
  throw new HostError("InvalidArgument", "Zoom options are expected.");
}

function pagesOf(value: Json): number {
  if (value === null) return 0;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw new HostError("InvalidArgument", "A number of pages is expected.");
}
