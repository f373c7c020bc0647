import { aQuarterForm, ruleInput, checkOnly } from "../support/check";
import { aQuarter } from "../support/form";
import { sumMismatch } from "../../src/core/rules/sum-mismatch";
import { wrongTotals } from "../../src/core/reconciling/totalChecks";
import { rowRelations, judgeRow } from "../../src/core/reconciling/rowRelations";
import { typedFigure } from "../../src/core/reconciling/typedFigure";
it("dbg", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      [1, "Xã Mễ Trì", 1, 2, 1],
      [2, "Xã Xuân Đỉnh", 1, 1, 1],
      [null, "Cộng", 2, 4, 2],
    );
  const input = ruleInput(aQuarterForm(), sheet);
  const t = input.reading.tables[0]!;
  const w = wrongTotals(t)[0]!;
  console.log(typedFigure(t, w.total.row, w.column), t.table.rows, rowRelations(t).map(r=>[r.origin, r.result.header]), sumMismatch.applies(input), JSON.stringify(checkOnly(sumMismatch, aQuarterForm(), sheet).coverage), sumMismatch.check(input).length);
});
