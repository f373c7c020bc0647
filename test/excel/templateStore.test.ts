import { knownForms } from "../../src/app/knownForms";
import { learnForm } from "../../src/app/learnForm";
import { exportTemplate, storeTemplate } from "../../src/app/storeTemplate";
import { validateWorkbook } from "../../src/app/validateWorkbook";
import { TEMPLATE_NAMESPACE } from "../../src/excel/templateStore";
import { openSession, quietly, savedBytes, worked } from "../support/officeSession";
import { changedParts } from "../support/packageParts";
import { workbookFile } from "../support/registerWorkbook";
import { SMALL_FORM, aTemplate } from "../support/template";

const BYTES = workbookFile([
  {
    name: "Quý I",
    rows: [
      ["STT", "Tên đơn vị", "Thành lập mới", "Kết nạp mới"],
      [1, "Xã Mễ Trì", 1, 12],
      [2, "Xã Xuân Đỉnh", 0, 7],
    ],
  },
]);
const FORM = aTemplate({ ...SMALL_FORM, title: 'Biểu “thử” <1> & "2"' });
const part = (content: string): string => `<template xmlns="${TEMPLATE_NAMESPACE}">${content}</template>`;

async function addPart(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

test("a workbook without a form is not changed by asking it, nor by taking none out", async () => {
  const session = openSession(BYTES);
  expect(worked(await session.ports.templates.read())).toEqual({ state: "none" });
  worked(await session.ports.templates.remove());
  expect(savedBytes(session)).toEqual(BYTES);
});

test("the form travels with the workbook: it is there after saving and opening again", async () => {
  const session = openSession(BYTES);
  worked(await session.ports.templates.write(FORM));
  const again = openSession(savedBytes(session));
  expect(worked(await again.ports.templates.read())).toEqual({ state: "stored", template: FORM });
});

test("writing again keeps one part, touches no sheet, and taking it out leaves none", async () => {
  const session = openSession(BYTES);
  worked(await session.ports.templates.write(FORM));
  worked(await session.ports.templates.write({ ...FORM, version: "2" }));
  const changed = changedParts(BYTES, savedBytes(session));
  expect(changed.filter((name) => /^customXml\/item\d/.test(name))).toEqual(["customXml/item1.xml"]);
  expect(changed.filter((name) => name.startsWith("xl/worksheets"))).toEqual([]);
  worked(await session.ports.templates.remove());
  expect(worked(await openSession(savedBytes(session)).ports.templates.read())).toEqual({ state: "none" });
});

test("a workbook that is open for reading only takes no form", async () => {
  const { ports } = openSession(BYTES, { readOnly: true });
  expect(await ports.templates.write(FORM)).toEqual({ ok: false, error: { code: "read-only" } });
  expect(await ports.templates.remove()).toEqual({ ok: false, error: { code: "read-only" } });
});

test("a form too large for a workbook is refused before anything is written", async () => {
  const session = openSession(BYTES);
  const title = "x".repeat(2_000_000);
  expect(await session.ports.templates.write({ ...FORM, title })).toEqual({
    ok: false,
    error: { code: "template-too-large" },
  });
  expect(savedBytes(session)).toEqual(BYTES);
});

test.each([
  ["nothing", part(""), "template-unreadable"],
  ["other elements", part("<x>{}</x>"), "template-unreadable"],
  ["a text that is no JSON", part("xin chào"), "template-unreadable"],
  ["a form of a newer program", part('{"formatVersion":2}'), "template-newer"],
  ["a form that contradicts itself", part('{"formatVersion":1}'), "template-invalid"],
  ["a hostile key", part('{"formatVersion":1,"__proto__":{"name":"x"}}'), "template-invalid"],
])("%s in the part is said, and does not stop the check", async (_, xml, code) => {
  const { ports } = openSession(BYTES);
  await addPart(xml);
  expect(worked(await ports.templates.read())).toMatchObject({ state: "unusable", reason: { code } });
  const known = worked(await knownForms(ports));
  expect(known.unusable?.code).toBe(code);
  expect(worked(await validateWorkbook(ports, known.templates, quietly())).template).toBeNull();
});

test("a workbook learnt from and checked as its own form, without a file of the form", async () => {
  const session = openSession(BYTES);
  const template = worked(await learnForm(session.ports, quietly()));
  worked(await storeTemplate(session.ports, template));
  const { ports } = openSession(savedBytes(session));
  expect(worked(await exportTemplate(ports))).toEqual(template);
  const { templates } = worked(await knownForms(ports));
  const report = worked(await validateWorkbook(ports, templates, quietly()));
  expect(report.template).toMatchObject({ name: template.name, version: template.version });
  expect(report.problems.filter(({ severity }) => severity === "error")).toEqual([]);
});
