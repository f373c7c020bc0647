import { invariant } from "../../base/invariant";
import nghiQuyet09 from "./nghiQuyet09.json";
import { parseTemplate } from "./parseTemplate";
import type { Template } from "./template";

/** The forms the product knows without being told: at present the one of the district's steering committee. */
export const builtInTemplates: readonly Template[] = [nghiQuyet09].map((description) => {
  const parsed = parseTemplate(description);
  invariant(parsed.ok, "the built-in description is valid");
  return parsed.value;
});
