import { formatAddress } from "../../base/address";
import { wrongClaims } from "../reconciling/claimedRates";
import type { WrongClaim } from "../reconciling/claimedRates";
import { wrongRates } from "../reconciling/rateColumns";
import type { WrongRate } from "../reconciling/rateColumns";
import { wantedRate, writtenRatio } from "../reconciling/writtenRate";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { TableReading } from "../reading/reading";
import { hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A typed percentage is not what its numbers give: in a column of rates, or in a note or title ("đạt 114,3%", "vượt 1 tổ
 * chức"). "Đạt 114,3%" and "vượt 14,3%" are the same. What texts say is a
 * warning, a digit cut off instead of rounded only information. Rates calculated by formula are for the checks of formulas.
 */
export const percentClaimWrong = defineRule({
  code: "percent-claim-wrong",
  severity: "error",
  layer: "reconciliation",
  applies: ({ reading }) => hasColumn(reading, ({ field }) => field.role === "rate" || field.role === "target"),
  check: ({ reading }) => {
    const rates = reading.tables.flatMap((table) => wrongRates(table).map((wrong) => rateFinding(table, wrong)));
    const reported = new Set(rates.map(({ place }) => `${String(place.sheet)}!${String(place.address)}`));
    const claims = wrongClaims(reading).map(claimFinding);
    return [
      ...rates,
      ...claims.filter(({ place }) => !reported.has(`${String(place.sheet)}!${String(place.address)}`)),
    ];
  },
});

type Found = Finding<"percent-claim-wrong">;

function rateFinding(table: TableReading, wrong: WrongRate): Found {
  const { row, column, written, base, verdict, numerator, denominator } = wrong;
  const expected = wantedRate(numerator / denominator, base);
  return {
    ...(verdict === "rounding" ? { severity: "info" as const } : {}),
    place: placeOf(table, row.row, column),
    subject: row.role === "total" ? { ...subjectOf(table, row, column), unit: null } : subjectOf(table, row, column),
    data: { found: writtenRatio(written, expected), expected, numerator, denominator },
    cause: null,
  };
}

function claimFinding({ table, row, cell, column, pair, claim, actual, target }: WrongClaim): Found {
  const { base, number, of } = claim;
  const subject = subjectOf(table, row, pair.target);
  return {
    severity: "warning",
    place: { sheet: table.sheet.name, address: formatAddress(cell), header: column?.header ?? null },
    subject: row.role === "total" ? { ...subject, unit: null } : subject,
    data: {
      found: of === "count" ? number / target : number / 100,
      expected: wantedRate(actual / target, base),
      numerator: actual,
      denominator: target,
    },
    cause: null,
  };
}
