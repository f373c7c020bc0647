import type { Language } from "../language";
import { PANE_EN } from "./en";
import type { PaneText } from "./paneText";
import { PANE_VI } from "./vi";

/** The sentences of the pane by language. */
export const PANE_TEXTS: Readonly<Record<Language, PaneText>> = { vi: PANE_VI, en: PANE_EN };
