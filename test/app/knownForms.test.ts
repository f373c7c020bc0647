import { NO_FORMS_GIVEN, knownForms } from "../../src/app/knownForms";
import type { StoredTemplate, TemplateStore } from "../../src/app/ports";
import { err, ok } from "../../src/base/result";
import { builtInTemplates } from "../../src/core";
import type { Template } from "../../src/core";
import { worked } from "../support/officeSession";
import { aTemplate } from "../support/template";

const QUY_2012 = { ...aTemplate(), name: "quy", version: "2012.1" };
const QUY_2013 = { ...QUY_2012, version: "2013.1" };
const BUILT_IN = builtInTemplates.map(idOf);

function idOf({ name, version }: Template): string {
  return `${name} ${version}`;
}

/** A workbook that carries this; nothing may be written in it. */
function carrying(stored: StoredTemplate): { readonly templates: TemplateStore } {
  const mustNot = (): Promise<never> => Promise.reject(new Error("only read"));
  return { templates: { read: () => Promise.resolve(ok(stored)), write: mustNot, remove: mustNot } };
}

const idsOf = async (...parameters: Parameters<typeof knownForms>): Promise<readonly string[]> =>
  worked(await knownForms(...parameters)).templates.map(idOf);

test("a workbook that carries nothing is looked at with the built-in forms", async () => {
  expect(await idsOf(carrying({ state: "none" }))).toEqual(BUILT_IN);
});

test("the form of the workbook comes first, then those given, then the built-in ones", async () => {
  const ports = carrying({ state: "stored", template: QUY_2013 });
  expect(await idsOf(ports)).toEqual(["quy 2013.1", ...BUILT_IN]);
  expect(await idsOf(ports, { templates: [QUY_2012], only: false })).toEqual(["quy 2013.1", "quy 2012.1", ...BUILT_IN]);
});

test("the same version twice counts once, where it stood first", async () => {
  const changed = { ...QUY_2012, title: "Biểu quý (sửa)" };
  const ports = carrying({ state: "stored", template: changed });
  const known = worked(await knownForms(ports, { templates: [QUY_2012, ...builtInTemplates], only: false }));
  expect(known.templates.map(idOf)).toEqual(["quy 2012.1", ...BUILT_IN]);
  expect(known.templates[0]?.title).toBe("Biểu quý (sửa)");
});

test("where the office says which form it wants, a returned workbook cannot bring its own", async () => {
  const ports = {
    templates: { ...carrying({ state: "none" }).templates, read: () => Promise.reject(new Error("not asked")) },
  };
  expect(await idsOf(ports, { templates: [QUY_2012], only: true })).toEqual(["quy 2012.1"]);
});

test("only nothing is no choice", async () => {
  expect(await idsOf(carrying({ state: "none" }), { templates: [], only: true })).toEqual(BUILT_IN);
});

test("a form that cannot be used is named and does not stop anything", async () => {
  const reason = { code: "template-newer", formatVersion: 2 } as const;
  expect(worked(await knownForms(carrying({ state: "unusable", reason })))).toEqual({
    templates: builtInTemplates,
    unusable: reason,
  });
});

test("a workbook that cannot be read is a failure", async () => {
  const templates = {
    ...carrying({ state: "none" }).templates,
    read: () => Promise.resolve(err({ code: "cell-edit-mode" } as const)),
  };
  expect(await knownForms({ templates }, NO_FORMS_GIVEN)).toEqual(err({ code: "cell-edit-mode" }));
});
