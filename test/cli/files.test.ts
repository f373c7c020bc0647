import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBytes, replaceFile } from "../../src/cli/files";

function folder(): string {
  return mkdtempSync(join(tmpdir(), "chi-tieu-"));
}

test("reads a file, and says why it cannot", async () => {
  const dir = folder();
  const file = join(dir, "so.xlsx");
  writeFileSync(file, "abc");
  const read = await readBytes(file);
  expect(read.ok && Buffer.from(read.value).toString()).toBe("abc");
  expect(await readBytes(join(dir, "khong-co.xlsx"))).toMatchObject({ ok: false, error: { code: "not-found" } });
  expect(await readBytes(dir)).toMatchObject({ ok: false, error: { code: "is-folder" } });
});

test("replaces a file as a whole and leaves nothing else behind", async () => {
  const dir = folder();
  const file = join(dir, "kq.xlsx");
  writeFileSync(file, "cũ");
  expect(await replaceFile(file, Buffer.from("mới"))).toEqual({ ok: true, value: null });
  expect(readFileSync(file, "utf8")).toBe("mới");
  expect(readdirSync(dir)).toEqual(["kq.xlsx"]);
});

test("an output that cannot be written is a sentence, not a crash", async () => {
  const file = join(folder(), "khong-co-thu-muc", "kq.xlsx");
  expect(await replaceFile(file, Buffer.from("x"))).toEqual({ ok: false, error: { code: "cannot-write", file } });
});
