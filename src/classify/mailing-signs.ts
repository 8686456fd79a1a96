import { mailingEn } from "./lexicons/en/mailing";
import { mailingRu } from "./lexicons/ru/mailing";
import { phrases } from "./text/phrases";

/**
 * What the words of a mailing are.
 *
 * - `leave`: speaks of leaving its list, in whatever way; `reply`: an answer would do for it. Both are for `way-out.ts`
 * - `footer`: what only mailings say below or above their text; `news`: a newsletter's own name
 * - `crowd`: greets nobody in particular; `offer`, `act`, `launch`: sells, calls to act, announces
 * - `personal`: what is said to one reader and not to a list
 */
export type MailingSign = "leave" | "reply" | "footer" | "news" | "crowd" | "offer" | "act" | "launch" | "personal";

export const mailingSigns = phrases<MailingSign>({ en: mailingEn, ru: mailingRu });
