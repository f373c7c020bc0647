import fc from "fast-check";
import {
  STORED_TEMPLATE_MAX_CHARACTERS,
  parseStoredTemplate,
  storedTemplateText,
} from "../../../src/core/template/storedTemplate";
import { worked } from "../../support/officeSession";
import { SMALL_FORM, aTemplate } from "../../support/template";

function refusal(text: string): unknown {
  const parsed = parseStoredTemplate(text);
  return parsed.ok ? undefined : parsed.error;
}

test("what is kept is read again", () => {
  const form = aTemplate({ ...SMALL_FORM, title: 'Biểu “thử” <1> & "2"\u0000' });
  expect(parseStoredTemplate(worked(storedTemplateText(form)))).toEqual({ ok: true, value: form });
});

test.each(["", "không phải JSON", "{", "[]", "null", "7", '{"formatVersion":"1"}', '{"formatVersion":0}', "{}"])(
  "%j is no description",
  (text) => {
    expect(refusal(text)).toEqual({ code: "template-unreadable" });
  },
);

test("a description of a later format is not guessed at", () => {
  expect(refusal(JSON.stringify({ formatVersion: 2, form: "…" }))).toEqual({
    code: "template-newer",
    formatVersion: 2,
  });
});

test("a description that contradicts itself says where", () => {
  const units = [{ name: "Xã A" }, { name: "xã  a" }];
  expect(refusal(JSON.stringify({ ...SMALL_FORM, units }))).toEqual({
    code: "template-invalid",
    issues: [{ path: ["units", 1], code: "repeated" }],
  });
});

test("a key that means more than it says is refused like any unknown one", () => {
  const text = JSON.stringify(SMALL_FORM).replace("{", '{"__proto__":{"title":"x"},');
  expect(refusal(text)).toMatchObject({ code: "template-invalid" });
});

test("nothing too large is read or kept", () => {
  const title = "x".repeat(STORED_TEMPLATE_MAX_CHARACTERS);
  expect(storedTemplateText({ ...aTemplate(), title })).toEqual({ ok: false, error: { code: "template-too-large" } });
  expect(refusal(`"${title}"`)).toEqual({ code: "template-too-large" });
  expect(refusal("[".repeat(STORED_TEMPLATE_MAX_CHARACTERS))).toEqual({ code: "template-unreadable" });
});

test("gives a result for anything and never throws", () => {
  const strange = fc.oneof(
    fc.string(),
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify({ ...SMALL_FORM, tables: value })),
  );
  fc.assert(
    fc.property(strange, (text) => {
      expect(parseStoredTemplate(text).ok).toBe(false);
    }),
  );
});
