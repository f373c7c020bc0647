import type { Result } from "../base/result";
import { ok } from "../base/result";
import type { StoredTemplateError, Template } from "../core";
import { builtInTemplates } from "../core";
import type { Failure } from "./failure";
import type { Ports } from "./ports";

/** Forms the user named, e.g. with `--template`. */
export interface GivenForms {
  readonly templates: readonly Template[];
  /**
   * Whether nothing else is looked for. A returned workbook must not bring its own rules along: where the office says
   * which form it wants, the description inside the workbook does not count.
   */
  readonly only: boolean;
}

/** The forms a workbook is looked at with. */
export interface KnownForms {
  /** At least one. Of forms that fit equally well the first is taken. */
  readonly templates: readonly Template[];
  /** Why the description the workbook carries is not among them; `undefined` when it is, or there is none. */
  readonly unusable: StoredTemplateError | undefined;
}

/** Nothing named: what the workbook carries, and the built-in forms. */
export const NO_FORMS_GIVEN: GivenForms = { templates: [], only: false };

/**
 * Gathers the forms for Kiểm tra and Tổng hợp, several versions at once: the one the workbook carries, those given, the
 * built-in ones. A form that stands twice in the same version counts once, where it stood first.
 */
export async function knownForms(
  ports: Pick<Ports, "templates">,
  given: GivenForms = NO_FORMS_GIVEN,
): Promise<Result<KnownForms, Failure>> {
  if (given.only && given.templates.length > 0) return ok({ templates: given.templates, unusable: undefined });
  const stored = await ports.templates.read();
  if (!stored.ok) return stored;
  const { value } = stored;
  const own = value.state === "stored" ? [value.template] : [];
  return ok({
    templates: withoutRepetition([...own, ...given.templates, ...builtInTemplates]),
    unusable: value.state === "unusable" ? value.reason : undefined,
  });
}

function withoutRepetition(templates: readonly Template[]): readonly Template[] {
  const ids = templates.map(({ name, version }) => `${name} ${version}`);
  return templates.filter((_, at) => ids.indexOf(ids[at] ?? "") === at);
}
