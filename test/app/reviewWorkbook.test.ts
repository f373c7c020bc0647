import { acceptFinding, withdrawAcceptance } from "../../src/app/acceptFinding";
import type { FindingsStore, Ports, RememberedFindings } from "../../src/app/ports";
import { reviewWorkbook } from "../../src/app/reviewWorkbook";
import type { Review } from "../../src/app/reviewWorkbook";
import { ok } from "../../src/base/result";
import { NO_FINDINGS_STATE } from "../../src/core/findings/findingsState";
import { must } from "../../src/base/invariant";
import { aQuarter } from "../support/form";
import { aQuarterForm } from "../support/check";
import { quietly, worked } from "../support/officeSession";
import { aWorkbook } from "../support/sheet";

type Cells = readonly [partyOrganisations: number | string, partyMembers: number | string];

/** A workbook of one row that remembers; `cells` can be changed between runs. */
class Office {
  cells: Cells;
  remembered: RememberedFindings = { state: NO_FINDINGS_STATE, origin: "none" };
  writes = 0;
  isReadOnly = false;

  constructor(...cells: Cells) {
    this.cells = cells;
  }

  get ports(): Pick<Ports, "reader" | "clock" | "findings"> {
    const findings: FindingsStore = {
      read: () => Promise.resolve(ok(this.remembered)),
      write: (state) => {
        if (this.isReadOnly) return Promise.resolve({ ok: false, error: { code: "read-only" } });
        this.remembered = { state, origin: "stored" };
        this.writes += 1;
        return Promise.resolve(ok(null));
      },
    };
    return {
      reader: {
        read: () => Promise.resolve(ok(aWorkbook(aQuarter("Quý I-2012", [1, "Xã Mễ Trì", ...this.cells, 0])))),
      },
      clock: { today: () => ({ year: 2014, month: 2, day: 1 }), nowSerial: () => 41671.5 },
      findings,
    };
  }

  async review(remember = true): Promise<Review> {
    return worked(await reviewWorkbook(this.ports, { templates: [aQuarterForm()], remember }, quietly()));
  }
}

/** "count-negative C4 new": findings in short. */
const short = ({ findings }: Review): readonly string[] =>
  findings.map(({ problem, standing }) => `${problem.code} ${String(problem.place.address)} ${standing}`);

test("a first check has nothing to compare with; the next says what is new, still there, fixed and back", async () => {
  const office = new Office(-3, 0);
  expect(short(await office.review())).toEqual(["count-negative C4 unknown"]);
  office.cells = [-3, -1];
  expect(short(await office.review())).toEqual(["count-negative C4 still", "count-negative D4 new"]);
  office.cells = [2, -1];
  const third = await office.review();
  expect([short(third), third.fixedCount]).toEqual([["count-negative D4 still"], 1]);
  office.cells = [-3, -1];
  expect(short(await office.review())).toEqual(["count-negative C4 back", "count-negative D4 still"]);
});

test("a check that is not to be remembered writes nothing", async () => {
  const office = new Office(-3, 0);
  await office.review(false);
  expect(office.writes).toBe(0);
  expect(short(await office.review())).toEqual(["count-negative C4 unknown"]);
});

test("an accepted finding carries its reason until the value changes", async () => {
  const office = new Office(-3, 0);
  const finding = must((await office.review()).findings[0], "one finding");
  const { id } = finding.identity;
  worked(await acceptFinding(office.ports, { id, code: finding.problem.code, reason: "Đã xác minh" }));
  expect((await office.review()).findings[0]?.accepted).toMatchObject({ reason: "Đã xác minh", stamp: 41671.5 });
  office.cells = [-4, 0];
  expect((await office.review()).findings[0]?.accepted).toBeUndefined();
  office.cells = [-3, 0];
  expect((await office.review()).findings[0]?.accepted).toBeUndefined();
});

test("an acceptance can be withdrawn, and needs a reason", async () => {
  const office = new Office(-3, 0);
  const { identity, problem } = must((await office.review()).findings[0], "one finding");
  expect(await acceptFinding(office.ports, { id: identity.id, code: problem.code, reason: " " })).toEqual({
    ok: false,
    error: { code: "reason-missing" },
  });
  worked(await acceptFinding(office.ports, { id: identity.id, code: problem.code, reason: "Đúng" }));
  worked(await withdrawAcceptance(office.ports, identity.id));
  expect((await office.review()).findings[0]?.accepted).toBeUndefined();
});

test("a workbook that cannot be written is checked all the same, and it is said that nothing was remembered", async () => {
  const office = new Office(-3, 0);
  office.isReadOnly = true;
  const review = await office.review();
  expect(review.findings).toHaveLength(1);
  expect(review.notRemembered).toEqual({ code: "read-only" });
});

test("a memory that cannot be read is not used, and is said", async () => {
  const office = new Office(-3, 0);
  office.remembered = { state: NO_FINDINGS_STATE, origin: "unreadable" };
  expect((await office.review(false)).memory).toBe("unreadable");
});

test("a finding knows how it could be fixed", async () => {
  const { findings } = await new Office("13", -3).review(false);
  const fixes = findings.map(({ problem, fix }) => [problem.code, fix?.change]);
  expect(fixes).toContainEqual(["number-as-text", expect.objectContaining({ after: { value: 13 } })]);
  expect(fixes).toContainEqual(["count-negative", undefined]);
});
