import { targetNotUnderstood } from "../../../src/core/rules/target-not-understood";
import { checkOnly, problem } from "../../support/check";
import { aCityTargetSheet, aUnitTargetSheet } from "../../support/form";
import type { CellInput } from "../../support/sheet";
import "../../support/matchers";
import { aTemplateWith } from "../../support/template";

const check = (target: CellInput) =>
  checkOnly(
    targetNotUnderstood,
    aTemplateWith("ct-thanh-uy"),
    aCityTargetSheet([1, "Tổ chức đảng", "Thành lập mới", target, 7]),
  );

describe("target-not-understood", () => {
  it.each(["theo kế hoạch", "không", "10%", "từ 5 - 3"])("asks about %j", (text) => {
    expect(check(text)).toReportOnly("target-not-understood → CT Thành ủy giao!D3");
    expect(problem(check(text), "target-not-understood")).toMatchObject({
      severity: "question",
      data: { text },
      subject: { unit: null, period: "2012", kind: "DANG" },
    });
  });

  it.each([7, 0, "07 tổ chức", "250 trở lên", "không quá 5", "từ 3 - 5", "không giao", "chưa giao", "…", "", null])(
    "understands %j",
    (target) => {
      expect(check(target)).toReportNothing();
    },
  );

  it.each([1.608, -7, "7,5", "-7", "#REF!"])("leaves %j to the rule about it", (target) => {
    expect(check(target)).toReportNothing();
  });

  it("does not read the total of the targets", () => {
    const sheet = aUnitTargetSheet([1, "Xã Mễ Trì", "nhiều"], [null, "Cộng", "nhiều"]);
    expect(checkOnly(targetNotUnderstood, aTemplateWith("ct-huyen"), sheet)).toReportOnly(
      "target-not-understood → CT Huyện giao!C3",
    );
  });
});
