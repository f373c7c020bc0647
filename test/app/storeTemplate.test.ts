import type { StoredTemplate, TemplateStore } from "../../src/app/ports";
import { exportTemplate, removeTemplate, storeTemplate } from "../../src/app/storeTemplate";
import { err, ok } from "../../src/base/result";
import { aTemplate } from "../support/template";

const FORM = aTemplate();

/** A workbook that remembers what is put into it. */
function aStore(stored: StoredTemplate = { state: "none" }): { readonly templates: TemplateStore } {
  let carried = stored;
  return {
    templates: {
      read: () => Promise.resolve(ok(carried)),
      write: (template) => {
        carried = { state: "stored", template };
        return Promise.resolve(ok(null));
      },
      remove: () => {
        carried = { state: "none" };
        return Promise.resolve(ok(null));
      },
    },
  };
}

test("what is put into the workbook can be taken out as a file, and removed", async () => {
  const ports = aStore();
  expect(await storeTemplate(ports, FORM)).toEqual(ok(null));
  expect(await exportTemplate(ports)).toEqual(ok(FORM));
  expect(await removeTemplate(ports)).toEqual(ok(null));
  expect(await exportTemplate(ports)).toEqual(err({ code: "no-stored-template" }));
});

test("a description that contradicts itself after an edit is refused with its place, and nothing is written", async () => {
  const ports = aStore();
  const edited = { ...FORM, units: [...FORM.units, { name: "xã  mễ trì", aliases: [], successors: [] }] };
  expect(await storeTemplate(ports, edited)).toEqual(
    err({ code: "template-invalid", path: "units.3", issue: "repeated" }),
  );
  expect(await exportTemplate(ports)).toEqual(err({ code: "no-stored-template" }));
});

test.each([{ code: "template-unreadable" }, { code: "template-newer", formatVersion: 3 }] as const)(
  "%j is no file to give away",
  async (reason) => {
    expect(await exportTemplate(aStore({ state: "unusable", reason }))).toEqual(
      err({ code: "stored-template-unusable", reason: reason.code }),
    );
  },
);

test("a workbook that cannot be read is a failure", async () => {
  const templates = { ...aStore().templates, read: () => Promise.resolve(err({ code: "access-denied" } as const)) };
  expect(await exportTemplate({ templates })).toEqual(err({ code: "access-denied" }));
});
