import { builtInTemplates } from "../../src/core";
import { must } from "../../src/base/invariant";
import { formLabels } from "../../src/i18n/formLabels";

const FORM = must(builtInTemplates[0], "there is a built-in form");

test("every code of the built-in form has the label the form gives it", () => {
  const labels = formLabels(builtInTemplates);
  expect(labels.kinds.size).toBeGreaterThan(0);
  for (const { code, label } of FORM.kinds) expect(labels.kinds.get(code)).toBe(label);
  for (const { code, label } of FORM.measures) expect(labels.measures.get(code)).toBe(label);
  for (const { code, label } of FORM.assigningBodies) expect(labels.assigningBodies.get(code)).toBe(label);
});

test("where two forms name a code differently, the first one counts", () => {
  const [first, ...rest] = FORM.kinds;
  const kind = must(first, "a kind");
  const other = { ...FORM, kinds: [{ ...kind, label: "Tên khác" }, ...rest] };
  expect(formLabels([FORM, other]).kinds.get(kind.code)).toBe(kind.label);
  expect(formLabels([other, FORM]).kinds.get(kind.code)).toBe("Tên khác");
});

test("without forms there are no labels", () => {
  expect(formLabels([]).kinds.size).toBe(0);
});
