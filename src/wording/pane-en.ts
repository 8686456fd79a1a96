import type { DetectorId, Part, ReaderRole, RepairId, Severity, Target } from "../classify";

/** How a reader would take this mail; `unknown` where the mail could not be read. */
export type Mood = "clear" | "uneasy" | "appalled" | "unknown";

export type ShownSeverity = Exclude<Severity, "off" | "shadow">;

/** The pane in English, and with it what a wording of the pane has. */
export const paneEn = {
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

export type PaneWording = typeof paneEn;
