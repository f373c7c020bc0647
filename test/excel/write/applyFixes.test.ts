import { createCancel } from "../../../src/app/cancel";
import type { Failure } from "../../../src/app/failure";
import type { FixOutcome, Phase } from "../../../src/app/ports";
import type { Result } from "../../../src/base/result";
import { parseAddress } from "../../../src/base/address";
import { must } from "../../../src/base/invariant";
import type { FixPlan, ProblemCode } from "../../../src/core";
import { openSession, quietly, savedBytes, worked } from "../../support/officeSession";
import type { OfficeSession } from "../../support/officeSession";
import { changedParts, packageParts } from "../../support/packageParts";
import { workbookFile } from "../../support/registerWorkbook";

const BYTES = workbookFile([
  {
    name: "Quý I",
    rows: [
      ["Xã Mễ Trì ", "1.608", 1.608],
      ["Xã Tây Tựu", "13", 7],
      ["Cộng", 1621, 8.608],
    ],
  },
  { name: "Sổ theo dõi", rows: [["Xã Hoà Bình", "=1+1", 5]] },
]);

type Planned = FixPlan["cells"][number];

/** `change("Quý I!B1", "1.608", { value: 1608 })`: a cell that held a constant. */
function change(
  place: string,
  before: string | number,
  after: Planned["after"],
  code: ProblemCode = "number-as-text",
): Planned {
  const [sheet = "", address = ""] = place.split("!");
  const cell = must(parseAddress(address), address);
  return { type: "cell", sheet, ...cell, before: { value: before, formula: null }, after, codes: [code] };
}

const cellsOnly = (...cells: readonly Planned[]): FixPlan => ({ cells, renames: [] });

/** Several cells of two sheets, a formula, a text and a rename. */
const PLAN: FixPlan = {
  cells: [
    change("Quý I!A1", "Xã Mễ Trì ", { value: "Xã Mễ Trì" }, "stray-space"),
    change("Quý I!B1", "1.608", { value: 1608 }),
    change("Quý I!B2", "13", { value: 13 }),
    change("Quý I!B3", 1621, { formula: "=SUM(B1:B2)" }, "formula-overwritten"),
    change("Sổ theo dõi!A1", "Xã Hoà Bình", { value: "Xã Hòa Bình" }, "tone-placement"),
  ],
  renames: [{ type: "sheet", sheet: "Sổ theo dõi", after: "Sổ 2012", codes: ["sheet-renamed"] }],
};

const apply = ({ ports }: OfficeSession, plan: FixPlan): Promise<Result<FixOutcome, Failure>> =>
  ports.fixer.apply(plan, quietly());

async function cells(sheet: string, address: string): Promise<{ values: unknown[][]; formulas: unknown[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas");
    await context.sync();
    return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
  });
}

async function setCell(sheet: string, address: string, value: string | number, format?: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = [[value]];
    await context.sync();
  });
}

async function formatOf(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("numberFormat");
    await context.sync();
    return (range.numberFormat as unknown[][])[0]?.[0];
  });
}

describe("applying fixes", () => {
  test("writes exactly the cells and names of the plan", async () => {
    const session = openSession(BYTES);
    expect(worked(await apply(session, PLAN))).toEqual({ cells: 5, sheets: 1 });
    expect((await cells("Quý I", "A1:C3")).values).toEqual([
      ["Xã Mễ Trì", 1608, 1.608],
      ["Xã Tây Tựu", 13, 7],
      ["Cộng", 1621, 8.608],
    ]);
    expect((await cells("Quý I", "B3")).formulas).toEqual([["=SUM(B1:B2)"]]);
    expect((await cells("Sổ 2012", "A1:C1")).values).toEqual([["Xã Hòa Bình", "=1+1", 5]]);
  });

  test("of a plan without changes touches nothing, not even the log", async () => {
    const session = openSession(BYTES);
    expect(worked(await apply(session, { cells: [], renames: [] }))).toEqual({ cells: 0, sheets: 0 });
    expect(session.host.faults.requests).toBe(0);
    expect(savedBytes(session)).toEqual(BYTES);
  });

  test("remembers every cell with what it held, why and when", async () => {
    const session = openSession(BYTES);
    worked(await apply(session, cellsOnly(change("Quý I!B2", "13", { value: 13 }))));
    const log = [...packageParts(savedBytes(session))].find(([, text]) => text.includes("urn:chi-tieu:fixes:1"))?.[1];
    expect(log).toContain('"stamp":41671.5,"state":"done"');
    expect(log).toContain('"address":"B2","codes":["number-as-text"],"before":{"value":"13","formula":null}');
  });

  test("of five cells takes five round trips, of five hundred not one more", async () => {
    const requests = async (count: number): Promise<number> => {
      const rows = Array.from({ length: count }, () => ["13"]);
      const session = openSession(workbookFile([{ name: "Quý I", rows }]));
      const plan = rows.map((_, row) => change(`Quý I!A${String(row + 1)}`, "13", { value: 13 }));
      worked(await apply(session, cellsOnly(...plan)));
      return session.host.faults.requests;
    };
    expect([await requests(5), await requests(500)]).toEqual([5, 5]);
  });

  test("a number goes into a cell of the text format as a number, and taking it back brings the format back", async () => {
    const session = openSession(BYTES);
    await setCell("Quý I", "B2", "13", "@");
    worked(await apply(session, cellsOnly(change("Quý I!B2", "13", { value: 13 }))));
    expect([(await cells("Quý I", "B2")).values, await formatOf("Quý I", "B2")]).toEqual([[[13]], "General"]);
    worked(await session.ports.fixer.undo(quietly()));
    expect([(await cells("Quý I", "B2")).values, await formatOf("Quý I", "B2")]).toEqual([[["13"]], "@"]);
  });

  test.each(["=1+1", "+84", "-5", "@SUM(A1)", "'quý"])("the text %s stays a text", async (text) => {
    const session = openSession(BYTES);
    worked(await apply(session, cellsOnly(change("Quý I!A2", "Xã Tây Tựu", { value: text }, "stray-space"))));
    expect(await cells("Quý I", "A2")).toEqual({ values: [[text]], formulas: [[text]] });
  });
});

describe("what refuses the whole plan, before anything is written", () => {
  test("a cell that holds something else by now", async () => {
    const session = openSession(BYTES);
    await setCell("Quý I", "B2", 14);
    const before = savedBytes(session);
    expect(await apply(session, PLAN)).toEqual({
      ok: false,
      error: { code: "cells-changed", sheet: "Quý I", address: "B2" },
    });
    expect(savedBytes(session)).toEqual(before);
  });

  test("a number that has become a formula of the same value", async () => {
    const session = openSession(BYTES);
    await setCell("Quý I", "B3", "=1600+21");
    expect(await apply(session, PLAN)).toMatchObject({ error: { code: "cells-changed", address: "B3" } });
  });

  test("a sheet that is gone", async () => {
    const plan = cellsOnly(change("Quý II!A1", "", { value: 1 }), change("Quý I!B2", "13", { value: 13 }));
    const session = openSession(BYTES);
    expect(await apply(session, plan)).toEqual({ ok: false, error: { code: "sheet-gone", sheet: "Quý II" } });
    expect(savedBytes(session)).toEqual(BYTES);
  });

  test("a name that another sheet has, in any case of letters", async () => {
    const plan: FixPlan = { ...PLAN, renames: PLAN.renames.map((rename) => ({ ...rename, after: "quý i" })) };
    const session = openSession(BYTES);
    expect(await apply(session, plan)).toEqual({ ok: false, error: { code: "sheet-name-taken", sheet: "quý i" } });
    expect(savedBytes(session)).toEqual(BYTES);
  });

  test("more changes than the workbook can remember", async () => {
    const rows = Array.from({ length: 20 }, (_, row) => [`${"x".repeat(30_000)}${String(row)}`]);
    const session = openSession(workbookFile([{ name: "Quý I", rows }]));
    const plan = rows.map(([text = ""], row) => change(`Quý I!A${String(row + 1)}`, text, { value: "x" }));
    expect(await apply(session, cellsOnly(...plan))).toEqual({ ok: false, error: { code: "too-many-fixes" } });
  });
});

describe("all or nothing", () => {
  test.each(["refused", "applied"] as const)(
    "a request that fails once (%s) leaves the old state or the new one",
    async (effect) => {
      const clean = openSession(BYTES);
      worked(await apply(clean, PLAN));
      const after = savedBytes(clean);
      for (let request = 1; request <= clean.host.faults.requests; request += 1) {
        const session = openSession(BYTES);
        session.host.faults.plan({ request, code: "GeneralException", effect });
        const outcome = await apply(session, PLAN);
        session.host.faults.clear();
        expect(outcome.ok).toBe(false);
        const saved = savedBytes(session);
        if (changedParts(after, saved).length > 0)
          expect({ request, parts: changedParts(BYTES, saved) }).toEqual({ request, parts: [] });
      }
    },
  );

  test("a request that fails in the middle of its actions is put back", async () => {
    for (const action of [1, 4, 8, 12]) {
      const session = openSession(BYTES);
      session.host.faults.plan({ request: 3, code: "GeneralException", action });
      expect((await apply(session, PLAN)).ok).toBe(false);
      expect({ action, parts: changedParts(BYTES, savedBytes(session)) }).toEqual({ action, parts: [] });
    }
  });

  test("what could not be put back is taken back by undo", async () => {
    const session = openSession(BYTES);
    session.host.faults.plan({ request: 4, code: "GeneralException", isLasting: true });
    expect((await apply(session, PLAN)).ok).toBe(false);
    session.host.faults.clear();
    expect((await cells("Quý I", "B1")).values).toEqual([[1608]]);
    worked(await session.ports.fixer.undo(quietly()));
    expect((await cells("Quý I", "A1:B3")).values).toEqual([
      ["Xã Mễ Trì ", "1.608"],
      ["Xã Tây Tựu", "13"],
      ["Cộng", 1621],
    ]);
    expect((await cells("Sổ theo dõi", "A1")).values).toEqual([["Xã Hoà Bình"]]);
  });

  test("a run that is cancelled at any phase leaves the workbook as it was", async () => {
    for (const stop of ["preparing", "writing", "verifying"] as const) {
      const session = openSession(BYTES);
      const cancel = createCancel();
      const onPhase = (phase: Phase): void => {
        if (phase === stop) cancel.cancel();
      };
      const outcome = await session.ports.fixer.apply(PLAN, { cancel, onPhase });
      if (!outcome.ok) expect(changedParts(BYTES, savedBytes(session))).toEqual([]);
      else expect(stop).toBe("verifying");
    }
  });
});

describe("taking back", () => {
  test("gives every cell, format and name back; only the log has changed", async () => {
    const session = openSession(BYTES);
    worked(await apply(session, PLAN));
    expect(worked(await session.ports.fixer.undo(quietly()))).toEqual({ cells: 5, sheets: 1 });
    const changed = changedParts(BYTES, savedBytes(session));
    expect(changed.filter((part) => part.startsWith("xl/worksheets") || part === "xl/workbook.xml")).toEqual([]);
    expect(changed.some((part) => part.startsWith("customXml/"))).toBe(true);
  });

  test("takes one run at a time, the last one first", async () => {
    const session = openSession(BYTES);
    worked(await apply(session, cellsOnly(change("Quý I!B1", "1.608", { value: 1608 }))));
    worked(await apply(session, cellsOnly(change("Quý I!B2", "13", { value: 13 }))));
    worked(await session.ports.fixer.undo(quietly()));
    expect((await cells("Quý I", "B1:B2")).values).toEqual([[1608], ["13"]]);
    worked(await session.ports.fixer.undo(quietly()));
    expect((await cells("Quý I", "B1:B2")).values).toEqual([["1.608"], ["13"]]);
    expect(await session.ports.fixer.undo(quietly())).toEqual({ ok: false, error: { code: "nothing-to-undo" } });
  });

  test("works after the file was saved, sent and opened again, and after a sheet was renamed by hand", async () => {
    const first = openSession(BYTES);
    worked(await apply(first, cellsOnly(change("Quý I!B1", "1.608", { value: 1608 }))));
    const second = openSession(savedBytes(first));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Quý I").name = "Quý một";
      await context.sync();
    });
    expect(worked(await second.ports.fixer.undo(quietly()))).toEqual({ cells: 1, sheets: 0 });
    expect((await cells("Quý một", "B1")).values).toEqual([["1.608"]]);
  });

  test("never throws away what somebody has written since", async () => {
    const session = openSession(BYTES);
    worked(await apply(session, PLAN));
    await setCell("Quý I", "B2", 15);
    const before = savedBytes(session);
    expect(await session.ports.fixer.undo(quietly())).toEqual({
      ok: false,
      error: { code: "cells-changed", sheet: "Quý I", address: "B2" },
    });
    expect(savedBytes(session)).toEqual(before);
  });

  test("leaves a cell alone that somebody has put back by hand, and a sheet that is gone", async () => {
    const session = openSession(BYTES);
    worked(await apply(session, PLAN));
    await setCell("Quý I", "B2", "'13");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sổ 2012").delete();
      await context.sync();
    });
    expect(worked(await session.ports.fixer.undo(quietly()))).toEqual({ cells: 3, sheets: 0 });
  });

  test("of a workbook that was never fixed, or whose log is not ours, says so", async () => {
    const session = openSession(BYTES);
    expect(await session.ports.fixer.undo(quietly())).toEqual({ ok: false, error: { code: "nothing-to-undo" } });
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<fixes xmlns="urn:chi-tieu:fixes:1"><lạ/></fixes>');
      await context.sync();
    });
    expect(await session.ports.fixer.undo(quietly())).toEqual({ ok: false, error: { code: "nothing-to-undo" } });
  });
});
