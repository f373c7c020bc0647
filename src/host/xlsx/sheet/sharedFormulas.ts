import { stringifyTokens, tokenize, translateTokensToA1, translateTokensToR1C1 } from "@borgar/fx/xlsx";
import type { Token } from "@borgar/fx/xlsx";
import { formatAddress } from "../../../base/address";
import type { CellAddress } from "../../../base/address";
import { SHARED_FORMULA_MAX_CHARACTERS } from "../limits";
import { fail } from "../xlsxError";

/**
 * Shared formulas of one sheet: the master holds the text, the followers only the number of the group
 * (ECMA-376-1, 18.3.1.40). Expanded, B3 with the group of `=A2*2` in B2 is "=A3*2".
 */
export class SharedFormulas {
  private readonly masters = new Map<string, { readonly relative: Token[]; readonly length: number }>();
  private left = SHARED_FORMULA_MAX_CHARACTERS;

  constructor(private readonly part: string) {}

  /** Notes the text of a master (with "=") at its cell. */
  define(group: string, formula: string, cell: CellAddress): void {
    const relative = translateTokensToR1C1(tokenize(formula, { r1c1: false, mergeRefs: true }), formatAddress(cell));
    this.masters.set(group, { relative, length: formula.length });
  }

  /** Formula of a follower with "=", or `null` when the group has no master above it. */
  expand(group: string, cell: CellAddress): string | null {
    const master = this.masters.get(group);
    if (master === undefined) return null;
    this.left -= master.length;
    if (this.left < 0) return fail({ code: "too-large", part: this.part });
    return stringifyTokens(translateTokensToA1(master.relative, formatAddress(cell)));
  }
}
