import type { DisplayLanguage } from "../host/settings";

/** Outlook's own words around the add-in. They follow its display language; the rest of the page is in English. */
export interface OutlookWords {
  readonly send: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly remove: (name: string) => string;
  readonly subject: string;
  readonly addSubject: string;
  readonly body: string;
  readonly attachments: string;
  /** The information bars above the text. */
  readonly notifications: string;
  readonly dismiss: string;
  readonly close: string;
  readonly sendAnyway: string;
  readonly dontSend: string;
  readonly takeAction: string;
  readonly tryLater: string;
  readonly preventing: (addIn: string) => string;
  readonly working: (addIn: string) => string;
  readonly timedOut: (addIn: string) => string;
  readonly unavailable: (addIn: string) => string;
  readonly noHandler: (addIn: string) => string;
}

const words: Readonly<Record<DisplayLanguage, OutlookWords>> = {
  "en-US": {
    send: "Send",
    from: "From",
    to: "To",
    cc: "Cc",
    bcc: "Bcc",
    remove: (name) => `Remove ${name}`,
    subject: "Subject",
    addSubject: "Add a subject",
    body: "Message body",
    attachments: "Attachments",
    notifications: "Notifications",
    dismiss: "Dismiss",
    close: "Close",
    sendAnyway: "Send Anyway",
    dontSend: "Don't Send",
    takeAction: "Take Action",
    tryLater: "Try Later",
    preventing: (addIn) => `${addIn} is preventing this email from being sent.`,
    working: (addIn) => `${addIn} is taking longer than expected to process your message.`,
    timedOut: (addIn) => `${addIn} was unable to process your message in time.`,
    unavailable: (addIn) => `${addIn} is required to check your message but is currently unavailable. Please try again later.`,
    noHandler: (addIn) => `${addIn} could not process your message, so it was not sent.`,
  },
  "ru-RU": {
    send: "Отправить",
    from: "От",
    to: "Кому",
    cc: "Копия",
    bcc: "СК",
    remove: (name) => `Удалить: ${name}`,
    subject: "Тема",
    addSubject: "Добавьте тему",
    body: "Текст сообщения",
    attachments: "Вложения",
    notifications: "Уведомления",
    dismiss: "Скрыть",
    close: "Закрыть",
    sendAnyway: "Все равно отправить",
    dontSend: "Не отправлять",
    takeAction: "Принять меры",
    tryLater: "Повторить позже",
    preventing: (addIn) => `${addIn} не позволяет отправить это сообщение.`,
    working: (addIn) => `${addIn} обрабатывает сообщение дольше, чем ожидалось.`,
    timedOut: (addIn) => `${addIn} не удалось обработать сообщение вовремя.`,
    unavailable: (addIn) => `${addIn} должен проверить сообщение, но сейчас недоступен. Повторите попытку позже.`,
    noHandler: (addIn) => `${addIn} не удалось обработать сообщение, поэтому оно не отправлено.`,
  },
};

/** @returns Outlook's words in this language. */
export function outlookWords(language: DisplayLanguage): OutlookWords {
  return words[language];
}
