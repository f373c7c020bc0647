import type { Book } from "../book/book";
import { keyOf, oneOf } from "./allow";
import type { ClassTable } from "./registry";

const MODE_WORDS = {
  automatic: "Automatic",
  "automatic-except-tables": "AutomaticExceptTables",
  manual: "Manual",
} as const;

/** `Excel.Application`. */
export const application: ClassTable<Book> = {
  members: {
    calculationMode: {
      since: "1.1",
      evidence: "documented",
      load: ({ calculation }) => MODE_WORDS[calculation.mode],
      set: ({ calculation }, value) => {
        calculation.mode = keyOf(MODE_WORDS, value);
      },
    },
    calculationState: {
      since: "1.9",
      evidence: "documented",
      load: ({ calculation }) => (calculation.isPending ? "Pending" : "Done"),
    },
    calculate: {
      since: "1.1",
      evidence: "documented",
      run: ({ calculation }, args) => {
        const kind = oneOf(args.value(0), ["Recalculate", "Full", "FullRebuild"]);
        calculation.calculate(kind === "Recalculate" ? "recalculate" : "full");
      },
    },
    suspendApiCalculationUntilNextSync: {
      since: "1.6",
      evidence: "documented",
      run: ({ calculation }) => {
        calculation.suspended = true;
      },
    },
    // Nothing is drawn here, so there is nothing to suspend.
    suspendScreenUpdatingUntilNextSync: { since: "1.9", evidence: "documented", run: () => undefined },
  },
};
