import type { Language, Part, RepairId } from "../classify";
import { enumeration, plural } from "./language";

/** Where the quoted words of an alert stand. */
export type QuotedFrom = "subject" | "authored" | "quoted" | "signature" | "attachment";

/** Everything an alert at Send can say. Whole sentences; the gate strings them together on one line. */
export interface AlertWording {
  /** Introduces the words that are quoted, up to the opening quotation mark. */
  readonly quote: Readonly<Record<QuotedFrom, string>>;
  readonly quotationMarks: readonly [string, string];
  /** How many further findings the pane shows. `count` is at least 1. */
  more(count: number): string;
  /** Said after findings when something else could not be checked. */
  readonly partly: string;

  /** Why nothing, or not everything, was checked. */
  readonly unchecked: {
    unread(parts: readonly Part[]): string;
    readonly tooLarge: string;
    readonly attachedMessage: string;
    readonly unresolved: string;
    readonly silence: string;
    /** @param detectors their names in this language */
    failed(detectors: readonly string[]): string;
    readonly fault: string;
  };

  /** What to do now. */
  readonly next: {
    /** Stopped by a finding. */
    readonly change: string;
    /** Stopped by a finding, unless a reason is given in the pane. */
    readonly changeOrReason: string;
    /** Asked because something could not be checked. */
    readonly lookYourself: string;
    /** Stopped because something could not be checked. */
    readonly tryAgain: string;
    /** Where the alert has no button for the pane. */
    readonly ribbon: string;
  };

  /** The button that opens the pane, by the first repair of the finding shown. At most 20 units each. */
  readonly button: Readonly<Record<RepairId | "none", string>>;
}

/** @returns what alerts say in this language. */
export function alertWording(language: Language): AlertWording {
  return wordings[language];
}

const partsEn: Readonly<Record<Part, string>> = {
  subject: "the subject",
  body: "the text",
  from: "the sender",
  recipients: "the recipients",
  attachments: "the attachments",
};

const partsRu: Readonly<Record<Part, string>> = {
  subject: "тему",
  body: "текст",
  from: "отправителя",
  recipients: "получателей",
  attachments: "вложения",
};

const wordings: Readonly<Record<Language, AlertWording>> = {
  en: {
    quote: {
      subject: "The subject says ",
      authored: "You wrote ",
      quoted: "The history below your text says ",
      signature: "Your signature says ",
      attachment: "An attached mail says ",
    },
    quotationMarks: ["“", "”"],
    more: (count) => (count === 1 ? "One more passage needs a second look." : `${count} more passages need a second look.`),
    partly: "Part of this mail could not be checked.",
    unchecked: {
      unread: (parts) => `Not checked: Outlook did not hand over ${enumeration("en", parts.map((part) => partsEn[part]))}.`,
      tooLarge: "Not checked: the text is too long to be read at Send.",
      attachedMessage: "Not checked: the attached mail, which would reach somebody outside.",
      unresolved: "Not checked: one recipient is a list that does not say who reads it.",
      silence: "Not checked: Outlook took too long to hand over this mail.",
      failed: (detectors) => `Error in Second Look: it could not look for ${enumeration("en", detectors.map(lowerFirst))}.`,
      fault: "Error in Second Look: this mail was not checked.",
    },
    next: {
      change: "Fix it, then send.",
      changeOrReason: "Fix it, or give a reason in Second Look, then send.",
      lookYourself: "Read it once more yourself before you send it.",
      tryAgain: "Your organization does not send unchecked mail. Press Send once more; if this stays, ask your administrator.",
      ribbon: "Second Look in the ribbon shows the place.",
    },
    button: {
      remove: "Fix the passage",
      "cut-layer": "Check the history",
      reword: "Find better words",
      wait: "Think it over",
      "call-first": "Prepare a call",
      "change-recipients": "Check recipients",
      show: "Show the place",
      "insert-unsubscribe": "Add a way out",
      "move-to-bcc": "Hide the addresses",
      recap: "Who, by when?",
      none: "Open Second Look",
    },
  },
  ru: {
    quote: {
      subject: "В теме письма: ",
      authored: "Вы пишете: ",
      quoted: "В переписке ниже вашего текста: ",
      signature: "В вашей подписи: ",
      attachment: "Во вложенном письме: ",
    },
    quotationMarks: ["«", "»"],
    more: (count) => (count === 1 ? "Стоит перечитать ещё одно место." : `Стоит перечитать ещё ${count} ${plural("ru", count, { one: "место", few: "места", many: "мест" })}.`),
    partly: "Часть письма проверить не удалось.",
    unchecked: {
      unread: (parts) => `Не проверено: Outlook не передал ${enumeration("ru", parts.map((part) => partsRu[part]))}.`,
      tooLarge: "Не проверено: текст слишком длинный, чтобы прочесть его при отправке.",
      attachedMessage: "Не проверено вложенное письмо, а его получит кто-то вне организации.",
      unresolved: "Не проверено: один из получателей — список, и неизвестно, кто в нём.",
      silence: "Не проверено: Outlook слишком долго передавал письмо.",
      failed: (detectors) => `Ошибка в Second Look, не проверено: ${enumeration("ru", detectors.map(lowerFirst))}.`,
      fault: "Ошибка в Second Look: письмо не проверено.",
    },
    next: {
      change: "Исправьте и отправьте снова.",
      changeOrReason: "Исправьте или укажите причину в Second Look и отправьте снова.",
      lookYourself: "Перечитайте письмо сами, прежде чем отправить.",
      tryAgain: "В вашей организации непроверенные письма не отправляются. Нажмите «Отправить» ещё раз; если не поможет, обратитесь к администратору.",
      ribbon: "Место покажет Second Look на ленте.",
    },
    button: {
      remove: "Исправить фрагмент",
      "cut-layer": "Проверить переписку",
      reword: "Подобрать слова",
      wait: "Ещё раз подумать",
      "call-first": "Сначала позвонить",
      "change-recipients": "Проверить адресатов",
      show: "Показать место",
      "insert-unsubscribe": "Добавить отписку",
      "move-to-bcc": "Скрыть адреса",
      recap: "Кто и когда?",
      none: "Открыть Second Look",
    },
  },
};

/** Names of detectors begin with a capital; inside a sentence they do not. */
function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
