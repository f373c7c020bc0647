import { useEffect, useState } from "react";

/**
 * Whether the pane should be dark. `readOfficeTheme` says what Office knows: `true`, `false`, or `undefined` where it
 * does not tell (Excel on the web), and then the system's preference decides. Excel has no event for a change of
 * theme, so it is read again whenever the pane comes back into view.
 */
export function useDarkMode(readOfficeTheme: () => boolean | undefined): boolean {
  const [dark, setDark] = useState(() => readOfficeTheme() ?? systemIsDark());
  useEffect(() => {
    const update = (): void => {
      setDark(readOfficeTheme() ?? systemIsDark());
    };
    const query = window.matchMedia("(prefers-color-scheme: dark)");
    query.addEventListener("change", update);
    window.addEventListener("focus", update);
    document.addEventListener("visibilitychange", update);
    return () => {
      query.removeEventListener("change", update);
      window.removeEventListener("focus", update);
      document.removeEventListener("visibilitychange", update);
    };
  }, [readOfficeTheme]);
  return dark;
}

function systemIsDark(): boolean {
  return window.matchMedia("(prefers-color-scheme: dark)").matches;
}
