import type { DetectorId, Language, Part, ReaderRole, RepairId, Severity, Target } from "../classify";
import { plural } from "./language";

/** How a reader would take this mail; `unknown` where the mail could not be read. */
export type Mood = "clear" | "uneasy" | "appalled" | "unknown";

type ShownSeverity = Exclude<Severity, "off" | "shadow">;

const en = {
  pane: "Second Look",

  /** The line at the top: what would happen at Send now. */
  state: {
    ready: "Ready to send",
    asked: "Outlook will ask you first",
    stopped: "This will be stopped",
    off: "Switched off",
  },
  detail: {
    clean: "Nothing here would hurt a reader.",
    notes: (n: number) => (n === 1 ? "One small thing to consider." : `${n} small things to consider.`),
    acknowledged: "You have looked at it and meant it so.",
    asked: (n: number) => (n === 1 ? "One passage deserves a second look." : `${n} passages deserve a second look.`),
    unread: "Part of this mail could not be checked.",
    /** Nothing was found and nothing left out here, but the gate opens no attachment. */
    readHere: "All of it was read here, but Send opens no attached mail.",
    stopped: (n: number) => (n === 1 ? "One passage must not go out like this." : `${n} passages must not go out like this.`),
    cannotAsk: "This Outlook cannot ask at Send, so please decide here.",
    off: "Your organization has paused checking. Nothing is judged.",
  },

  readers: {
    title: "How it will be read",
    names: { client: "The client", ceo: "The CEO", court: "A court" } satisfies Record<ReaderRole, string>,
    moods: { clear: "at ease", uneasy: "uneasy", appalled: "appalled", unknown: "cannot tell" } satisfies Record<Mood, string>,
  },

  findings: {
    title: (n: number) => (n === 1 ? "One finding" : `${n} findings`),
    severity: { block: "Stops the mail", warn: "Asks first", info: "A note" } satisfies Record<ShownSeverity, string>,
    subject: "In the subject",
    signature: "In the signature",
    /** `name` is the file's, `sender` and `date` those of the attached mail or of what it quotes. */
    attached: (name: string | undefined, sender: string | undefined, date: string | undefined) =>
      `In the attached mail${name ? ` “${name}”` : ""}${sender ? ` from ${sender}` : ""}${date ? `, ${date}` : ""}`,
    /** `sender` and `date` as the quoted header shows them. */
    quoted: (sender: string | undefined, date: string | undefined) =>
      `In the quoted mail${sender ? ` from ${sender}` : ""}${date ? `, ${date}` : ""}`,
    about: {
      client: (name: string) => `About ${name}, a client`,
      recipient: (name: string) => `About ${name}, who will read this`,
      colleague: (name: string) => `About ${name}, a colleague`,
      group: (name: string) => `About ${name}`,
      other: (name: string) => `About ${name}`,
    } satisfies Record<Target["kind"], (name: string) => string>,
    newTo: (names: string) => `New to ${names}`,
    andMore: (n: number) => `and ${n} more`,
  },

  /** The quoted history, sheet by sheet. */
  stack: {
    title: (n: number) => (n === 1 ? "One quoted message below" : `${n} quoted messages below`),
    /** Where mail is attached, with or without quoted messages. */
    titleWithAttached: (quoted: number, attached: number) => `${quoted ? `${quoted} quoted and ` : ""}${attached} attached ${quoted + attached === 1 ? "message goes" : "messages go"} along`,
    today: "This mail",
    to: (names: string) => `To ${names}`,
    who: (sender: string, names: string) => `${sender} to ${names}`,
    from: (sender: string) => `From ${sender}`,
    /** In place of a name. */
    nobody: "nobody named",
    unknown: (name: string) => `${name} (unknown)`,
    ofClient: (name: string, client: string) => `${name} (${client})`,
    circle: {
      inside: "Colleagues only",
      outside: "With people outside",
      unknown: "Not known who everybody is",
    },
    fate: { block: "Must go", warn: "Better cut", info: "Could be cut" } satisfies Record<ShownSeverity, string>,
    nobodyNew: "nobody is new to it",
    meant: "You meant it to stay",
    folded: (n: number) => `${n} messages with nobody new`,
  },

  /** What a cut takes away, before it is made. */
  difference: {
    title: "What would go",
    goes: "Goes",
    stays: "Stays",
    skipped: (n: number) => (n === 1 ? "one line stays" : `${n} lines stay`),
    more: (n: number) => (n < 1 ? "Show all of it" : n === 1 ? "Show one more line" : `Show ${n} more lines`),
    less: "Show less",
    pictures: (n: number) => (n === 1 ? "A picture goes with it." : `${n} pictures go with it.`),
    confirm: "Cut it",
    cancel: "Keep it",
  },

  /** A sentence to be worded anew. */
  reword: {
    fields: "What the sentence rests on",
    fieldsHint: "Write what you know; what stays empty leaves nothing behind.",
    field: {
      what: { label: "What happened", hint: "the goods came without papers" },
      when: { label: "When", hint: "3 March" },
      document: { label: "Document or clause", hint: "clause 7 of the agreement" },
      ask: { label: "What you ask for", hint: "send us the papers by Friday" },
      who: { label: "Who said or published it", hint: "the Harbor Courier" },
      claim: { label: "What it says", hint: "the yard is for sale" },
      why: { label: "Why it concerns the reader", hint: "your site stands on clay" },
      change: { label: "What changes for the reader", hint: "The cabinets arrive on 24 March" },
      cause: { label: "Why", hint: "The paint shop was flooded" },
      next: { label: "What you do about it", hint: "We lend you three till then" },
    },
    /** In place of the general label, where the name is known. */
    why: (name: string) => `Why it concerns ${name}`,
    text: "New wording",
    changes: "What changes",
    becomes: (from: string, to: string) => `“${from}” becomes “${to}”`,
    goes: (from: string) => `“${from}” is left out`,
    leftOut: "left out",
    difference: "Against your sentence",
    removed: "Out",
    added: "In",
    reading: "Second Look is reading it…",
    clean: "Second Look has nothing to say about it.",
    found: "Still found:",
    confirm: "Put it in the draft",
    cancel: "Cancel",
    copy: "Copy the wording",
    copied: "Copied. Paste it over the old words.",
    notCopied: "This Outlook lets nothing be copied from here. Select the wording and copy it yourself.",
    byHand: {
      subject: "A subject is changed by hand: copy the wording and paste it there.",
      body: "Outlook would not keep every picture if the text were changed from here: copy the wording and paste it yourself.",
    },
    empty: "Please write the new wording.",
    same: "This is still your sentence as it was.",
  },

  /** The steps of a mail, to be completed and written below its text. */
  recap: {
    title: "Who does what by when",
    hint: "Fill in what is missing. It is written below your text; nothing else of the draft changes.",
    /** Heads the list in the draft. */
    heading: "Next steps:",
    step: (n: number) => `Step ${n}`,
    what: "What",
    who: "Who",
    when: "By when",
    missing: "missing",
    add: "Add a step",
    empty: "Please write what is to be done.",
    confirm: "Insert recap",
    cancel: "Cancel",
  },

  acknowledge: {
    button: "I mean it so",
    open: "I mean it so…",
    title: "Why does this have to go out?",
    words: "In your own words",
    wordsHint: "Kept with this mail, sent nowhere by Second Look.",
    missing: "Please choose a reason and add a few words.",
    confirm: "Let it pass",
    cancel: "Cancel",
    takeBack: "Take back",
    done: "You meant these",
    because: (reason: string) => `Reason given: ${reason}`,
  },

  /** Detectors that demoted themselves for this sender. */
  askedNoMore: {
    title: "Noted, no longer asked",
    says: (name: string, meant: number, asked: number) => `${name} asks no more: you marked it as meant so in ${meant} of ${asked} mails.`,
    askAgain: "Ask again",
  },

  unchecked: {
    title: "Could not check",
    explain: "This is neither good nor bad news: nobody has looked at it.",
    parts: {
      subject: "The subject could not be read.",
      body: "The text could not be read.",
      from: "The sender could not be read.",
      recipients: "The recipients could not be read.",
      attachments: "The attachments could not be read.",
    } satisfies Record<Part, string>,
    tooLarge: "The text is too long to be judged.",
    attachedMail: "An attached mail was not opened.",
    /** In place of it, where somebody tried. */
    attachedWhy: {
      malformed: "An attached mail is damaged and could not be opened.",
      protected: "An attached mail is encrypted, so only its own readers can open it.",
      "too-large": "An attached mail is too large to be opened here.",
      "too-deep": "Mails lie inside attached mails; the innermost were not opened.",
      calendar: "An attached appointment was not opened.",
    },
    unresolved: "Outlook cannot say who is behind one of the recipients.",
    timeout: "Outlook did not answer in time.",
    detector: (name: string) => `${name}: this check failed and was left out.`,
    retry: "Check again",
  },

  empty: {
    title: "Nothing stands out",
    text: "The client, the CEO and a court could all read this mail, and you would be fine.",
    blank: "Start writing. Second Look reads along and stays quiet unless a reader would mind.",
  },
  loading: "Reading your draft…",
  failed: {
    title: "The draft could not be read",
    text: "Outlook did not hand over the mail. Nothing was judged, and nothing is held against you.",
    retry: "Try again",
  },
  noDraft: {
    title: "No draft open",
    text: "Second Look reads mails while they are being written. Open a draft or start a new mail.",
  },

  repairs: {
    main: {
      remove: "Remove the sentence",
      "cut-layer": "Cut this",
      reword: "Reword",
      wait: "Send it later",
      "call-first": "Call first",
      "change-recipients": "Change recipients",
      show: "Show the place",
      "insert-unsubscribe": "Insert a way out",
      "move-to-bcc": "Move them to Bcc",
      recap: "Complete the recap",
    } satisfies Record<RepairId, string>,
    /** In place of cutting: an attached mail goes whole. */
    removeAttachment: "Remove the attachment",
    removed: "The sentence was removed.",
    reworded: "The new wording is in your draft.",
    cut: "The quoted part was cut.",
    inserted: "The way out is in your draft. Please look whether it stands where you want it.",
    hidden: "Readers outside are in Bcc now and no longer see one another.",
    shownAgain: "The recipients are back where they were.",
    recapped: "The recap stands below your text.",
    detached: "The attachment was removed.",
    detachedForGood: "The attachment was removed. Outlook cannot put it back from here; attach it again if you want it back.",
    reattached: "The attachment is back.",
    checkPictures: "Please check the pictures in your draft.",
    undo: "Undo",
    undone: "Your text is back as it was.",
    changedSince: "The draft has changed in the meantime, so nothing was touched. Please look again.",
    refused: "Outlook did not take the change. Your draft is as it was.",
    /** `when` is a weekday and a time. */
    delivering: (when: string) => `Outlook will hold this mail until ${when}, once you press Send.`,
    acknowledged: "Noted: you meant it so.",
    takenBack: "Taken back.",
    notKept: "Outlook could not keep this with the mail. Please try again.",
    asksAgain: "Switched back on: it asks again.",
    notSwitched: "Outlook could not keep this for the next mail. Please try again.",
  },

  guides: {
    recap: "Complete it by hand",
    byHand: {
      title: "Take it out by hand",
      subject: "The passage stands in the subject line. Delete the marked words there, or write a subject that names the matter and nothing else.",
      attachment: "The passage stands in an attachment. Remove the attachment, or attach a version without it.",
      body: "Outlook would not keep every picture if the text were changed from here. Delete the marked words in the draft yourself.",
    },
    wait: {
      title: "Let it rest",
      text: "Anger reads louder on paper than it felt. Let the mail lie until morning; you can still change it.",
      /** `when` is a weekday and a time. */
      deliver: (when: string) => `Deliver ${when}`,
      advice: "Save the draft, close it, and read it again tomorrow as if it had been sent to you.",
    },
    call: {
      title: (name: string) => `Call ${name} before you write`,
      whom: "the reader",
      text: "Bad news heard from you first is a problem shared. The same news in a mail is a problem announced.",
      script: "What you might say",
      lines: (name: string | undefined, passage: string) => [
        `“${name ? `${name}, ` : ""}do you have five minutes? I want you to hear this from me and not from a mail.”`,
        `Then the news itself, plainly, in one sentence. Your mail says: “${passage}”`,
        "“This is what it means for you, and this is what I suggest we do next.”",
        "Ask: “What does this change on your side?” Then listen.",
      ],
      after: "Afterwards send a short follow-up: “As discussed on the phone today: what happened, what we agreed, who does what by when.”",
    },
    reword: {
      title: "Say it so it can be read by anyone",
      byDetector: {
        allegation: "Write what can be shown: what happened, when, which document or clause. Leave the judgment to whoever reads it.",
        anger: "Name the fact, its effect, and what you need by when. Drop capitals, exclamation marks and threats.",
        "bad-news": "Lead with what changes for the reader, then the reason, then what you do about it. No “unfortunately” without a next step.",
        casualness: "Use the plain word for it, as you would in a letter that is kept for years.",
        command: "Turn the order into a request with its reason: “Could you … by …, because …?”",
        confidence: "Take out what the reader is not entitled to know. If it has to be told, do so in person or through the agreed channel.",
        "exposed-recipients": "Readers who do not know one another belong in Bcc.",
        hearsay: "Name the source and the date, or leave it out.",
        insult: "Say what was done, not what somebody is: the fact, its effect, and what you ask for.",
        "internal-thread": "Sum up in two sentences what the reader needs, and leave the history out.",
        "loose-commitment": "Add who does it and by when.",
        "missing-unsubscribe": "Add a line with a working link to unsubscribe.",
        profanity: "Say the same thing without the word. It will lose nothing.",
        spelling: "Correct the marked word.",
        "time-waster": "Open with why this matters to this reader, or do not send it.",
        unfinished: "Fill in what is still missing at the marked place.",
      } satisfies Record<DetectorId, string>,
    },
    show: {
      title: "Here in your draft",
      subject: "Here in the subject",
      /** By the reason of the finding; the advice of the detector where there is none. */
      byReason: {
        field: "Put in what the template left open, or take it out.",
        note: "Do what the note says, then delete it.",
        gap: "Fill in what is missing, or write the sentence without it.",
        greeting: "Put in the reader’s name, or greet without one.",
        attachment: "Attach the file, paste a link to it, or take the promise out.",
        stranger: "Greet who will read this, or correct the recipients.",
      },
    },
    wayOut: {
      title: "Add a way out",
      text: (link: string) => `Outlook would not keep the draft as it is if the line were added from here. Add one yourself at the end of your text${link ? `, for example with this link: ${link}` : ""}.`,
    },
    recipients: {
      title: "Who should get this?",
      text: (names: string) => `Take ${names} off the recipients, or write to them separately, without this passage.`,
      everyone: "Go through To, Cc and Bcc, and keep only those who may read this passage.",
    },
  },

  policy: {
    title: "For your administrator",
    issues: (n: number) => (n === 1 ? "One entry of the policy could not be used; its default applies." : `${n} entries of the policy could not be used; their defaults apply.`),
    help: "Why we look twice",
    version: (version: string) => `Policy ${version}`,
  },

  /** Read out by screen readers after the draft changed. */
  announce: {
    changed: (state: string, findings: string) => `${state}. ${findings}`,
    none: "No findings.",
  },
};

export type PaneWording = typeof en;

function many(n: number, one: string, few: string, many: string): string {
  return plural("ru", n, { one, few, many });
}

const ru: PaneWording = {
  pane: "Second Look",
  state: {
    ready: "Можно отправлять",
    asked: "Outlook сначала переспросит",
    stopped: "Письмо будет остановлено",
    off: "Проверка выключена",
  },
  detail: {
    clean: "Ничто здесь не заденет читателя.",
    notes: (n) => (n === 1 ? "Одна мелочь на ваше усмотрение." : `${n} ${many(n, "мелочь", "мелочи", "мелочей")} на ваше усмотрение.`),
    acknowledged: "Вы это видели и так и задумали.",
    asked: (n) => (n === 1 ? "Одно место стоит перечитать." : `Стоит перечитать ${n} ${many(n, "место", "места", "мест")}.`),
    unread: "Часть письма проверить не удалось.",
    readHere: "Здесь прочитано всё, но при отправке вложенные письма не открываются.",
    stopped: (n) => (n === 1 ? "Одно место нельзя отправлять в таком виде." : `В таком виде нельзя отправлять ${n} ${many(n, "место", "места", "мест")}.`),
    cannotAsk: "Этот Outlook не умеет переспрашивать при отправке: решите, пожалуйста, здесь.",
    off: "Ваша организация приостановила проверку. Письма не оцениваются.",
  },
  readers: {
    title: "Как это прочтут",
    names: { client: "Клиент", ceo: "Гендиректор", court: "Суд" },
    moods: { clear: "спокоен", uneasy: "насторожен", appalled: "возмущён", unknown: "неясно" },
  },
  findings: {
    title: (n) => (n === 1 ? "Одно замечание" : `${n} ${many(n, "замечание", "замечания", "замечаний")}`),
    severity: { block: "Остановит письмо", warn: "Переспросит", info: "К сведению" },
    subject: "В теме письма",
    signature: "В подписи",
    attached: (name, sender, date) => `Во вложенном письме${name ? ` «${name}»` : ""}${sender ? ` от: ${sender}` : ""}${date ? `, ${date}` : ""}`,
    quoted: (sender, date) => `В цитируемом письме${sender ? ` от: ${sender}` : ""}${date ? `, ${date}` : ""}`,
    about: {
      client: (name) => `О ком: ${name}, клиент`,
      recipient: (name) => `О ком: ${name}, получит это письмо`,
      colleague: (name) => `О ком: ${name}, из коллег`,
      group: (name) => `О ком: ${name}`,
      other: (name) => `О ком: ${name}`,
    },
    newTo: (names) => `Впервые увидят: ${names}`,
    andMore: (n) => `и ещё ${n}`,
  },
  stack: {
    title: (n) => (n === 1 ? "Ниже одно письмо из переписки" : `Ниже ${n} ${many(n, "письмо", "письма", "писем")} из переписки`),
    titleWithAttached: (quoted, attached) => `Вместе с письмом уходит: ${quoted ? `из переписки ${quoted}, ` : ""}во вложениях ${attached}`,
    today: "Это письмо",
    to: (names) => `Кому: ${names}`,
    who: (sender, names) => `${sender}, кому: ${names}`,
    from: (sender) => `От: ${sender}`,
    nobody: "никто не назван",
    unknown: (name) => `${name} (кто это, неизвестно)`,
    ofClient: (name, client) => `${name} (${client})`,
    circle: {
      inside: "Только коллеги",
      outside: "Есть люди извне",
      unknown: "Известны не все участники",
    },
    fate: { block: "Нужно убрать", warn: "Лучше вырезать", info: "Можно вырезать" },
    nobodyNew: "новых читателей нет",
    meant: "Вы решили это оставить",
    folded: (n) => `${n} ${many(n, "письмо", "письма", "писем")} без новых читателей`,
  },
  difference: {
    title: "Что уйдёт",
    goes: "Уйдёт",
    stays: "Останется",
    skipped: (n) => `${n} ${many(n, "строка остаётся", "строки остаются", "строк остаётся")}`,
    more: (n) => (n < 1 ? "Показать целиком" : `Показать ещё ${n} ${many(n, "строку", "строки", "строк")}`),
    less: "Свернуть",
    pictures: (n) => (n === 1 ? "Вместе с этим уйдёт картинка." : `Вместе с этим уйдут картинки: ${n}.`),
    confirm: "Вырезать",
    cancel: "Оставить",
  },
  reword: {
    fields: "На чём держится фраза",
    fieldsHint: "Впишите, что знаете; пустое поле ничего не оставит.",
    field: {
      what: { label: "Что произошло", hint: "товар пришёл без сертификатов" },
      when: { label: "Когда", hint: "3 марта" },
      document: { label: "Документ или пункт", hint: "п. 7 договора" },
      ask: { label: "О чём вы просите", hint: "прислать сертификаты до пятницы" },
      who: { label: "Кто это сказал или напечатал", hint: "газета «Портовый вестник»" },
      claim: { label: "Что именно", hint: "верфь продаётся" },
      why: { label: "Почему это касается читателя", hint: "ваш корпус стоит на глине" },
      change: { label: "Что меняется для читателя", hint: "Шкафы придут 24 марта" },
      cause: { label: "Причина", hint: "Цех покраски затопило" },
      next: { label: "Что вы делаете", hint: "Одолжим вам три шкафа" },
    },
    why: (name) => `Почему это важно читателю: ${name}`,
    text: "Новая формулировка",
    changes: "Что изменится",
    becomes: (from, to) => `«${from}» станет «${to}»`,
    goes: (from) => `«${from}» уйдёт`,
    leftOut: "уйдёт",
    difference: "По сравнению с вашей фразой",
    removed: "Убрано",
    added: "Добавлено",
    reading: "Second Look читает…",
    clean: "Замечаний к этой фразе нет.",
    found: "Всё ещё видно:",
    confirm: "Вставить в черновик",
    cancel: "Отмена",
    copy: "Скопировать",
    copied: "Скопировано. Вставьте вместо прежних слов.",
    notCopied: "Этот Outlook не даёт копировать отсюда. Выделите текст и скопируйте сами.",
    byHand: {
      subject: "Тема правится вручную: скопируйте формулировку и вставьте её туда.",
      body: "При правке отсюда Outlook может потерять картинки: скопируйте формулировку и вставьте её сами.",
    },
    empty: "Напишите новую формулировку.",
    same: "Это по-прежнему ваша прежняя фраза.",
  },
  recap: {
    title: "Кто, что и к какому сроку",
    hint: "Впишите, чего не хватает. Список встанет под вашим текстом, больше в черновике ничего не изменится.",
    heading: "Следующие шаги:",
    step: (n) => `Шаг ${n}`,
    what: "Что",
    who: "Кто",
    when: "Срок",
    missing: "не указано",
    add: "Добавить шаг",
    empty: "Напишите, что нужно сделать.",
    confirm: "Вставить итоги",
    cancel: "Отмена",
  },
  acknowledge: {
    button: "Так и задумано",
    open: "Так и задумано…",
    title: "Почему это нужно отправить?",
    words: "Своими словами",
    wordsHint: "Хранится вместе с письмом; Second Look никуда это не передаёт.",
    missing: "Выберите причину и добавьте несколько слов.",
    confirm: "Пропустить",
    cancel: "Отмена",
    takeBack: "Вернуть",
    done: "Вы это подтвердили",
    because: (reason) => `Причина: ${reason}`,
  },
  askedNoMore: {
    title: "Только к сведению",
    says: (name, meant, asked) => `${name}: больше не переспрашивает. В ${meant} из ${asked} ${many(asked, "письма", "писем", "писем")} вы отметили «Так и задумано».`,
    askAgain: "Включить",
  },
  unchecked: {
    title: "Не удалось проверить",
    explain: "Это не хорошо и не плохо: этого просто никто не видел.",
    parts: {
      subject: "Тему прочитать не удалось.",
      body: "Текст прочитать не удалось.",
      from: "Отправителя прочитать не удалось.",
      recipients: "Получателей прочитать не удалось.",
      attachments: "Вложения прочитать не удалось.",
    },
    tooLarge: "Текст слишком велик для проверки.",
    attachedMail: "Вложенное письмо не открывалось.",
    attachedWhy: {
      malformed: "Вложенное письмо повреждено, открыть его не удалось.",
      protected: "Вложенное письмо зашифровано: открыть его могут только его адресаты.",
      "too-large": "Вложенное письмо слишком велико, чтобы открыть его здесь.",
      "too-deep": "Внутри вложенных писем лежат другие; самые глубокие не открывались.",
      calendar: "Вложенная встреча не открывалась.",
    },
    unresolved: "Outlook не может сказать, кто скрывается за одним из получателей.",
    timeout: "Outlook не ответил вовремя.",
    detector: (name) => `${name}: проверка дала сбой и пропущена.`,
    retry: "Проверить ещё раз",
  },
  empty: {
    title: "Ничего не бросается в глаза",
    text: "Клиент, гендиректор и суд могут спокойно прочитать это письмо.",
    blank: "Пишите. Second Look читает вместе с вами и молчит, пока читателю не о чем беспокоиться.",
  },
  loading: "Читаем черновик…",
  failed: {
    title: "Не удалось прочитать черновик",
    text: "Outlook не передал письмо. Ничего не оценивалось, и претензий к вам нет.",
    retry: "Попробовать ещё раз",
  },
  noDraft: {
    title: "Нет открытого черновика",
    text: "Second Look читает письма, пока их пишут. Откройте черновик или начните новое письмо.",
  },
  repairs: {
    main: {
      remove: "Убрать предложение",
      "cut-layer": "Вырезать это",
      reword: "Переписать",
      wait: "Отправить позже",
      "call-first": "Сначала позвонить",
      "change-recipients": "Изменить получателей",
      show: "Показать место",
      "insert-unsubscribe": "Добавить ссылку для отписки",
      "move-to-bcc": "Перенести в скрытую копию",
      recap: "Дополнить итоги",
    },
    removeAttachment: "Убрать вложение",
    removed: "Предложение убрано.",
    reworded: "Новая формулировка в черновике.",
    cut: "Часть переписки вырезана.",
    inserted: "Ссылка для отписки добавлена в черновик. Посмотрите, пожалуйста, на месте ли она.",
    hidden: "Внешние получатели теперь в скрытой копии и не видят друг друга.",
    shownAgain: "Получатели снова на прежних местах.",
    recapped: "Итоги добавлены под вашим текстом.",
    detached: "Вложение убрано.",
    detachedForGood: "Вложение убрано. Вернуть его отсюда Outlook не может; если оно нужно, вложите его снова.",
    reattached: "Вложение снова на месте.",
    checkPictures: "Проверьте, пожалуйста, картинки в черновике.",
    undo: "Отменить",
    undone: "Ваш текст снова прежний.",
    changedSince: "Черновик тем временем изменился, поэтому ничего не тронуто. Посмотрите, пожалуйста, ещё раз.",
    refused: "Outlook не принял правку. Черновик остался прежним.",
    delivering: (when) => `Когда вы нажмёте «Отправить», Outlook придержит письмо до: ${when}.`,
    acknowledged: "Отмечено: так и задумано.",
    takenBack: "Возвращено.",
    notKept: "Outlook не смог сохранить это вместе с письмом. Попробуйте, пожалуйста, ещё раз.",
    asksAgain: "Снова включено: Outlook опять будет переспрашивать.",
    notSwitched: "Outlook не смог сохранить это для следующих писем. Попробуйте, пожалуйста, ещё раз.",
  },
  guides: {
    recap: "Дополните вручную",
    byHand: {
      title: "Уберите вручную",
      subject: "Это место стоит в теме письма. Удалите там отмеченные слова или напишите тему, которая называет только суть дела.",
      attachment: "Это место стоит во вложении. Уберите вложение или приложите версию без него.",
      body: "При правке отсюда Outlook может потерять картинки. Удалите отмеченные слова прямо в черновике.",
    },
    wait: {
      title: "Пусть отлежится",
      text: "На бумаге гнев звучит громче, чем в мыслях. Отложите письмо до утра; его ещё можно будет изменить.",
      deliver: (when) => `Доставить: ${when}`,
      advice: "Сохраните черновик, закройте его и прочитайте завтра так, будто его прислали вам.",
    },
    call: {
      title: (name) => `Сначала позвоните: ${name}`,
      whom: "читатель",
      text: "Плохая новость, услышанная от вас, становится общей заботой. Та же новость в письме выглядит как приговор.",
      script: "Что можно сказать",
      lines: (name, passage) => [
        `«${name ? `${name}, у вас` : "У вас"} найдётся пять минут? Хочу, чтобы вы узнали об этом от меня, а не из письма».`,
        `Затем сама новость, прямо, одной фразой. В письме она звучит так: «${passage}»`,
        "«Вот что это значит для вас и вот что я предлагаю делать дальше».",
        "Спросите: «Что это меняет с вашей стороны?» И выслушайте ответ.",
      ],
      after: "После звонка отправьте короткое письмо: «Как обсудили сегодня по телефону: что произошло, о чём договорились, кто, что и к какому сроку делает».",
    },
    reword: {
      title: "Скажите так, чтобы мог прочитать любой",
      byDetector: {
        allegation: "Пишите то, что можно показать: что произошло, когда, какой документ или пункт. Выводы оставьте читателю.",
        anger: "Назовите факт, его последствия и что вам нужно и к какому сроку. Без заглавных букв, восклицаний и угроз.",
        "bad-news": "Начните с того, что меняется для читателя, затем причина, затем ваши действия. Никакого «к сожалению» без следующего шага.",
        casualness: "Назовите это обычным словом, как в письме, которое хранят годами.",
        command: "Превратите приказ в просьбу с причиной: «Не могли бы вы … до …, потому что …?»",
        confidence: "Уберите то, что читателю знать не положено. Если сказать нужно, скажите лично или по согласованному каналу.",
        "exposed-recipients": "Получателям, которые не знакомы друг с другом, место в скрытой копии.",
        hearsay: "Назовите источник и дату или уберите это.",
        insult: "Скажите, что сделано, а не кто каков: факт, его последствия и ваша просьба.",
        "internal-thread": "Изложите в двух фразах то, что нужно читателю, а переписку уберите.",
        "loose-commitment": "Добавьте, кто это сделает и к какому сроку.",
        "missing-unsubscribe": "Добавьте строку с работающей ссылкой для отписки.",
        profanity: "Скажите то же самое без этого слова. Смысл не пострадает.",
        spelling: "Исправьте отмеченное слово.",
        "time-waster": "Начните с того, почему это важно именно этому читателю, или не отправляйте.",
        unfinished: "Допишите то, чего не хватает в отмеченном месте.",
      },
    },
    show: {
      title: "Это место в черновике",
      subject: "Это место в теме письма",
      byReason: {
        field: "Впишите то, что шаблон оставил пустым, или уберите это.",
        note: "Сделайте то, что сказано в пометке, и удалите её.",
        gap: "Впишите недостающее или напишите фразу без него.",
        greeting: "Впишите имя читателя или поздоровайтесь без имени.",
        attachment: "Приложите файл, вставьте ссылку на него или уберите обещание.",
        stranger: "Обратитесь к тому, кто это прочтёт, или исправьте получателей.",
      },
    },
    wayOut: {
      title: "Добавьте ссылку для отписки",
      text: (link) => `При правке отсюда Outlook может изменить черновик. Добавьте строку сами, в конце вашего текста${link ? `, например, с этой ссылкой: ${link}` : ""}.`,
    },
    recipients: {
      title: "Кому это адресовано?",
      text: (names) => `Уберите из получателей: ${names}. Или напишите им отдельно, без этого места.`,
      everyone: "Просмотрите поля «Кому», «Копия» и «Скрытая копия» и оставьте только тех, кому можно это прочитать.",
    },
  },
  policy: {
    title: "Для администратора",
    issues: (n) => `${n} ${many(n, "запись политики не применена; действует значение", "записи политики не применены; действуют значения", "записей политики не применены; действуют значения")} по умолчанию.`,
    help: "Зачем нужен второй взгляд",
    version: (version) => `Политика ${version}`,
  },
  announce: {
    changed: (state, findings) => `${state}. ${findings}`,
    none: "Замечаний нет.",
  },
};

const tables: Readonly<Record<Language, PaneWording>> = { en, ru };

/** @returns every string of the pane in a language. A string that is missing from one table does not compile. */
export function paneWording(language: Language): PaneWording {
  return tables[language];
}
