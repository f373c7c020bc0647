/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import { ok } from "../../../src/base/result";
import { must } from "../../../src/base/invariant";
import { CLEAN, FINDINGS, NOT_RECOGNISED, SUMMARY } from "../../../src/preview/exampleReports";
import { LEARNT } from "../../../src/preview/exampleForm";
import type { PaneActions } from "../../../src/taskpane/actions";
import { useTask } from "../../../src/taskpane/hooks/useTask";
import { FIRST, UNTOUCHED } from "../../../src/taskpane/state/state";

/** Actions that write down when they are called, and end at once. */
function recorded(): { readonly actions: PaneActions; readonly calls: readonly string[] } {
  const calls: string[] = [];
  return {
    calls,
    actions: {
      validate: () => {
        calls.push("validate");
        return Promise.resolve(ok(CLEAN));
      },
      summarize: () => {
        calls.push("summarize");
        return Promise.resolve(ok(SUMMARY));
      },
      learn: () => {
        calls.push("learn");
        return Promise.resolve(ok(LEARNT));
      },
      saveForm: ({ name }) => {
        calls.push(`save ${name}`);
        return Promise.resolve(ok(null));
      },
      goTo: (sheet, address) => {
        calls.push(`${sheet}!${String(address)}`);
        return Promise.reject(new RangeError("no such sheet"));
      },
    },
  };
}

test("of two starts in one moment only the first runs, and afterwards the next may", async () => {
  const { actions, calls } = recorded();
  const { result } = renderHook(() => useTask(actions, FIRST));
  await act(async () => {
    result.current.start("summarize");
    result.current.start("validate");
    await Promise.resolve();
  });
  expect(calls).toEqual(["summarize"]);
  expect(result.current.state.type).toBe("summarized");
  await act(async () => {
    result.current.start("validate");
    await Promise.resolve();
  });
  expect(calls).toEqual(["summarize", "validate"]);
  expect(result.current.state.type).toBe("checked");
});

test("a problem of the whole workbook has no cell to go to", () => {
  const { actions, calls } = recorded();
  const { result } = renderHook(() => useTask(actions, { type: "checked", report: NOT_RECOGNISED, view: UNTOUCHED }));
  act(() => {
    result.current.showProblem(must(NOT_RECOGNISED.problems[0], "the form was not recognised"));
  });
  expect(calls).toEqual([]);
});

test("a place that throws is said, with the name of what was thrown", async () => {
  const { actions, calls } = recorded();
  const { result } = renderHook(() => useTask(actions, { type: "checked", report: FINDINGS, view: UNTOUCHED }));
  await act(async () => {
    result.current.showProblem(must(FINDINGS.problems[0], "a finding"));
    await Promise.resolve();
  });
  expect(calls).toEqual(["Quý II-2013!D22"]);
  expect(result.current.state).toMatchObject({ view: { notShown: { code: "excel-error", excelCode: "RangeError" } } });
});

test("stopping when nothing runs changes nothing", () => {
  const { result } = renderHook(() => useTask(recorded().actions, FIRST));
  act(() => {
    result.current.cancel();
  });
  expect(result.current.state).toBe(FIRST);
});

test("learning ends on the screen that confirms the form, and saving keeps it there", async () => {
  const { actions, calls } = recorded();
  const { result } = renderHook(() => useTask(actions, FIRST));
  await act(async () => {
    result.current.start("learn");
    await Promise.resolve();
  });
  expect(result.current.state).toMatchObject({ type: "learnt", saved: false });
  await act(async () => {
    result.current.saveForm(LEARNT);
    await Promise.resolve();
  });
  expect(calls).toEqual(["learn", "save bao-cao-ket-nap"]);
  expect(result.current.state).toMatchObject({ type: "learnt", saved: true });
});
