import { HostError } from "../wire/hostError";

/** Ends the action because a collection does not have what was asked for: `getItem("PL09") ?? noItem()`. */
export function noItem(): never {
  throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
}
