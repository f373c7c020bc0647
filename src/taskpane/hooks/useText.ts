import { createContext, useContext } from "react";
import type { Language } from "../../i18n/language";
import type { PaneText } from "../../i18n/pane/paneText";
import { PANE_TEXTS } from "../../i18n/pane/paneTexts";

/** The language the pane is shown in; Vietnamese where nobody says otherwise. */
export const LanguageContext = createContext<Language>("vi");

/** The sentences of the pane in the language it is shown in. */
export function useText(): PaneText {
  return PANE_TEXTS[useContext(LanguageContext)];
}
