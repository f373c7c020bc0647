/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import { useDarkMode } from "../../../src/taskpane/hooks/useDarkMode";

interface System {
  /** The system turns dark or light and says so. */
  turn(dark: boolean): void;
}

/** jsdom has no media queries: this one answers every query with whether the system is dark. */
function aSystem(dark: boolean): System {
  const query = Object.assign(new EventTarget(), {
    matches: dark,
    media: "(prefers-color-scheme: dark)",
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
  window.matchMedia = () => query;
  return {
    turn(next) {
      query.matches = next;
      query.dispatchEvent(new Event("change"));
    },
  };
}

const unknown = (): undefined => undefined;

test("what Office says counts more than the system", () => {
  aSystem(true);
  expect(renderHook(() => useDarkMode(() => false)).result.current).toBe(false);
});

test("where Office says nothing the system decides, also when it changes its mind", () => {
  const system = aSystem(false);
  const { result } = renderHook(() => useDarkMode(unknown));
  expect(result.current).toBe(false);
  act(() => {
    system.turn(true);
  });
  expect(result.current).toBe(true);
});

test.each(["focus", "visibilitychange"])("Office's theme is read again at %s", (event) => {
  aSystem(false);
  const office = { dark: false };
  const read = (): boolean => office.dark;
  const { result } = renderHook(() => useDarkMode(read));
  office.dark = true;
  act(() => {
    (event === "focus" ? window : document).dispatchEvent(new Event(event));
  });
  expect(result.current).toBe(true);
});

test("a pane that is closed listens no more", () => {
  const system = aSystem(false);
  let reads = 0;
  const read = (): undefined => {
    reads += 1;
    return undefined;
  };
  const { unmount } = renderHook(() => useDarkMode(read));
  unmount();
  const before = reads;
  system.turn(true);
  window.dispatchEvent(new Event("focus"));
  expect(reads).toBe(before);
});
