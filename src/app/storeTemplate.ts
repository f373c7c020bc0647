import type { Result } from "../base/result";
import { err, ok } from "../base/result";
import type { Template } from "../core";
import { parseTemplate } from "../core";
import type { Failure } from "./failure";
import type { Ports } from "./ports";

/**
 * Puts a description into the workbook, in place of the one that was there: it is then known wherever the workbook goes.
 * One that contradicts itself, as after an edit by hand, is refused with the first place that is wrong.
 */
export async function storeTemplate(
  ports: Pick<Ports, "templates">,
  template: Template,
): Promise<Result<null, Failure>> {
  const parsed = parseTemplate(template);
  if (parsed.ok) return ports.templates.write(parsed.value);
  const [issue] = parsed.error.issues;
  return err({ code: "template-invalid", path: issue?.path.join(".") ?? "", issue: issue?.code ?? "wrong-value" });
}

/** The description the workbook carries, for a file of its own. */
export async function exportTemplate(ports: Pick<Ports, "templates">): Promise<Result<Template, Failure>> {
  const stored = await ports.templates.read();
  if (!stored.ok) return stored;
  switch (stored.value.state) {
    case "none":
      return err({ code: "no-stored-template" });
    case "unusable":
      return err({ code: "stored-template-unusable", reason: stored.value.reason.code });
    case "stored":
      return ok(stored.value.template);
  }
}

/** Takes the description out of the workbook again. */
export function removeTemplate(ports: Pick<Ports, "templates">): Promise<Result<null, Failure>> {
  return ports.templates.remove();
}
