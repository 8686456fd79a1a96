import { createContext, useContext } from "react";
import type { Language } from "../../classify";
import { paneWording, type PaneWording } from "../../wording/pane";

export const LanguageContext = createContext<Language>("en");

/** @returns the pane's strings in the sender's language. */
export function useWording(): PaneWording {
  return paneWording(useContext(LanguageContext));
}
