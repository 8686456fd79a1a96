import { splitBody } from "../../support/split";

const anna = "Anna Berg <anna@northwind.example>";
const leo = "Leo Falk <leo@contoso.example>";

interface Case {
  readonly name: string;
  readonly body: string;
  readonly authored: string;
  /** Sender and own words of each quoted message. */
  readonly quoted: readonly (readonly [string | undefined, string])[];
}

const escaped = (text: string) => text.replace(/</g, "&lt;").replace(/>/g, "&gt;");
const wordHeader = (labels: readonly string[], values: readonly string[], border = "border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm") =>
  `<div><div style='${border}'><p class=MsoNormal>${labels.map((label, i) => `<b><span lang=EN-US>${label}</span></b><span lang=EN-US> ${escaped(values[i]!)}`).join("<br>\n</span>")}<o:p></o:p></span></p></div></div>`;
const english = ["From:", "Sent:", "To:", "Subject:"];
const values = [anna, "Tuesday, March 4, 2025 9:12 AM", leo, "Pumps"];

const html: readonly Case[] = [
  {
    name: "Word's border div around one paragraph",
    body: `<div class=WordSection1><p class=MsoNormal>Thanks.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>${wordHeader(english, values)}<p class=MsoNormal>The pumps are here.</p></div>`,
    authored: "Thanks.",
    quoted: [[anna, "The pumps are here."]],
  },
  {
    name: "a header block inside a quoted message is a further message, and an inner language is its own",
    body: `<p>Thanks.</p>${wordHeader(english, values)}<p>See below.</p>${wordHeader(["Von:", "Gesendet:", "An:", "Betreff:"], [leo, "Montag, 3. März 2025 16:40", anna, "Pumpen"])}<p>Wo sind die Pumpen?</p>`,
    authored: "Thanks.",
    quoted: [
      [anna, "See below."],
      [leo, "Wo sind die Pumpen?"],
    ],
  },
  {
    name: "names without addresses under Word's border",
    body: `<p>Thanks.</p>${wordHeader(english, ["Anna Berg", "Tuesday, March 4, 2025 9:12 AM", "Leo Falk; Mia Ost", "Pumps"])}<p>The pumps are here.</p>`,
    authored: "Thanks.",
    quoted: [["Anna Berg", "The pumps are here."]],
  },
  {
    name: "the author's words between appendonsend and the header are the author's",
    body: `<div>Thanks.</div><div id="appendonsend"></div><div>Internal use only</div><hr tabindex="-1" style="display:inline-block; width:98%"><div id="x_m_-12divRplyFwdMsg"><b>From:</b> ${escaped(anna)}<br><b>Date:</b> Tuesday, March 4, 2025 at 09:12<br><b>To:</b> ${escaped(leo)}<br><b>Subject:</b> Pumps</div><div>The pumps are here.</div>`,
    authored: "Thanks.\nInternal use only",
    quoted: [[anna, "The pumps are here."]],
  },
  {
    name: "Outlook mobile keeps its signature apart",
    body: `<div>Thanks.</div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/x">Outlook for iOS</a></div><div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message"><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><strong>From:</strong> ${escaped(anna)}<br><strong>Sent:</strong> Tuesday, March 4, 2025 9:12 AM<br><strong>Subject:</strong> Pumps</div>The pumps are here.</div>`,
    authored: "Thanks.",
    quoted: [[anna, "The pumps are here."]],
  },
  {
    name: "Gmail: bottom posting and inline answers are the author's",
    body: `<div dir="ltr">Top.</div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Mar 4, 2025 at 9:12 AM Anna Berg &lt;<a href="mailto:anna@northwind.example">anna@northwind.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex"><div>First question?</div></blockquote><div>First answer.</div><blockquote class="gmail_quote"><div>Second question?</div></blockquote><div>Second answer.</div></div>`,
    authored: "Top.\nFirst answer.\nSecond answer.",
    quoted: [[anna, "First question?\nSecond question?"]],
  },
  {
    name: "Gmail: a quote that goes on after an empty answer is still a quote",
    body: `<div>Top.</div><div class="gmail_quote"><div class="gmail_attr">On 4 Mar 2025, at 09:12, ${escaped(anna)} wrote:<br></div><blockquote class="gmail_quote">First question?</blockquote><br><blockquote class="gmail_quote">Second question?</blockquote></div>`,
    authored: "Top.",
    quoted: [[anna, "First question?\nSecond question?"]],
  },
  {
    name: "an attribution straight below a short quote",
    body: `<div>Both, please.</div><div class="gmail_quote"><div class="gmail_attr">On 4 Mar 2025, at 09:12, ${escaped(anna)} wrote:<br></div><blockquote class="gmail_quote">Nine.</blockquote></div><div class="moz-cite-prefix">Am 03.03.25 um 16:40 schrieb Leo Falk:<br></div><blockquote type="cite" cite="mid:1@mail.contoso.example">Ten.</blockquote>`,
    authored: "Both, please.",
    quoted: [
      [anna, "Nine."],
      ["Leo Falk", "Ten."],
    ],
  },
  {
    name: "Gmail's forward has no blockquote and English labels",
    body: `<div>FYI</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>Von: <strong class="gmail_sendername">Anna Berg</strong> <span>&lt;<a href="mailto:anna@northwind.example">anna@northwind.example</a>&gt;</span><br>Date: Di., 4. März 2025 um 09:12 Uhr<br>Subject: Pumps<br>To: ${escaped(leo)}<br></div><br><br><div>The pumps are here.</div></div>`,
    authored: "FYI",
    quoted: [[anna, "The pumps are here."]],
  },
  {
    name: "Gmail's indent button is the author's",
    body: `<div>As the manual says:</div><blockquote class="gmail_quote" style="margin:0 0 0 40px;border:none;padding:0px"><div>Turn it off.</div></blockquote><div>So do.</div>`,
    authored: "As the manual says:\nTurn it off.\nSo do.",
    quoted: [],
  },
  {
    name: "a plain blockquote is the author's",
    body: "<p>Clause 7 reads:</p><blockquote>Payment within thirty days.</blockquote><p>Please comply.</p>",
    authored: "Clause 7 reads:\nPayment within thirty days.\nPlease comply.",
    quoted: [],
  },
  {
    name: "Apple Mail puts the attribution inside the blockquote",
    body: `<div>Thanks.<br><div><br><blockquote type="cite"><div>On 4 Mar 2025, at 09:12, Anna Berg <anna@northwind.example> wrote:</div><br class="Apple-interchange-newline"><div>The pumps are here.</div></blockquote></div><br></div>`,
    authored: "Thanks.",
    quoted: [[anna, "The pumps are here."]],
  },
  {
    name: "Thunderbird's forward keeps the header in a table, sender third",
    body: `<p>FYI</p><div class="moz-forward-container"><br>-------- Weitergeleitete Nachricht --------<table class="moz-email-headers-table"><tbody><tr><th align="RIGHT">Betreff: </th><td>Pumpen</td></tr><tr><th>Datum: </th><td>Tue, 4 Mar 2025 09:12:00 +0100</td></tr><tr><th>Von: </th><td>${escaped(anna)}</td></tr><tr><th>An: </th><td>${escaped(leo)}</td></tr></tbody></table><br><br>Die Pumpen sind da.</div>`,
    authored: "FYI",
    quoted: [[anna, "Die Pumpen sind da."]],
  },
  {
    name: "Thunderbird: name only, answers below, signature apart",
    body: `<p></p><div class="moz-cite-prefix">Am 04.03.25 um 09:12 schrieb Anna Berg:<br></div><blockquote type="cite" cite="mid:1@mail.northwind.example"><p>Passt neun Uhr?</p></blockquote><p>Ja.</p><pre class="moz-signature">-- \nLeo Falk\nContoso</pre>`,
    authored: "Ja.",
    quoted: [["Anna Berg", "Passt neun Uhr?"]],
  },
  {
    name: "Yahoo's container ends the quote",
    body: `<div>Thanks.</div><div id="ydp1a2byahoo_quoted_77" class="ydp1a2byahoo_quoted"><div><div>On Tuesday, March 4, 2025 at 09:12:00 AM GMT+1, ${escaped(anna)} wrote:</div><div><br></div><div>The pumps are here.</div></div></div><div>P.S. Bring the invoice.</div>`,
    authored: "Thanks.\nP.S. Bring the invoice.",
    quoted: [[anna, "The pumps are here."]],
  },
  {
    name: "Proton",
    body: `<div>Thanks.</div><div class="protonmail_signature_block"><div>Leo</div></div><div class="protonmail_quote">On Tuesday, March 4th, 2025 at 9:12 AM, ${escaped(anna)} wrote:<br><blockquote class="protonmail_quote" type="cite"><p>The pumps are here.</p></blockquote></div>`,
    authored: "Thanks.",
    quoted: [[anna, "The pumps are here."]],
  },
  {
    name: "Hotmail: date first, after a rule",
    body: `Thanks.<hr id="stopSpelling">Date: Tue, 4 Mar 2025 09:12:00 +0100<br>Subject: Pumps<br>From: anna@northwind.example<br>To: leo@contoso.example<br><br>The pumps are here.`.replace(/^/, "<p>"),
    authored: "Thanks.",
    quoted: [["anna@northwind.example", "The pumps are here."]],
  },
  {
    name: "Zimbra",
    body: `<div>Merci.</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>De: </b>"Anna Berg" &lt;anna@northwind.example&gt;<br><b>À: </b>"Leo Falk" &lt;leo@contoso.example&gt;<br><b>Envoyé: </b>Mardi 4 Mars 2025 09:12:00<br><b>Objet: </b>Pompes<br></div><div>Les pompes sont là.</div>`,
    authored: "Merci.",
    quoted: [['"Anna Berg" <anna@northwind.example>', "Les pompes sont là."]],
  },
  {
    name: "Lotus Notes: labels in font elements, padded",
    body: `<font size=2>Thanks.</font><br><br><font size=1 color=#5f5f5f face="sans-serif">From: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1>Anna Berg/Northwind</font><br><font size=1 color=#5f5f5f>To: &nbsp; &nbsp;</font><font size=1>Leo Falk/Northwind@Northwind</font><br><font size=1>Date: &nbsp;</font><font size=1>04.03.2025 09:12</font><br><font size=1>Subject: &nbsp;</font><font size=1>Pumps</font><br><hr noshade><br><font>The pumps are here.</font>`,
    authored: "Thanks.",
    quoted: [["Anna Berg/Northwind", "The pumps are here."]],
  },
  {
    name: "GMX: sent first, inside a left border",
    body: `<div>Danke.</div><div style="margin: 10px 5px; padding: 10px 0; border-left: 2px solid rgb(195,217,229);"><div><b>Gesendet:</b> Dienstag, 4. März 2025 um 09:12 Uhr<br><b>Von:</b> ${escaped(anna)}<br><b>An:</b> ${escaped(leo)}<br><b>Betreff:</b> Pumpen</div><div>Die Pumpen sind da.</div></div>`,
    authored: "Danke.",
    quoted: [[anna, "Die Pumpen sind da."]],
  },
  {
    name: "a plain-text mail quoted inside HTML keeps its own marks and header",
    body: `<p>Thanks.</p>${wordHeader(english, values)}<div class="PlainText">See below.<br><br>-----Original Message-----<br>From: ${escaped(leo)}<br>Sent: Monday, March 3, 2025 4:40 PM<br>To: ${escaped(anna)}<br>Subject: Pumps<br><br>Where are they?<br><br>&gt; On 3 Mar 2025, at 15:00, Mia Ost &lt;mia@contoso.example&gt; wrote:<br>&gt;&gt; Any pumps yet?<br></div>`,
    authored: "Thanks.",
    quoted: [
      [anna, "See below."],
      [leo, "Where are they?"],
      ["Mia Ost <mia@contoso.example>", "Any pumps yet?"],
    ],
  },
  {
    name: "an address only in a link is found for whoever is judged, the sender is shown as written",
    body: `<div>Thanks.</div><div id="divRplyFwdMsg"><b>寄件者:</b> <a href="mailto:anna@northwind.example">Anna Berg</a><br><b>寄件日期:</b> 2025年3月4日 上午 09:12<br><b>收件者:</b> <a href="mailto:leo@contoso.example">Leo Falk</a><br><b>主旨:</b> Pumps</div><div>The pumps are here.</div>`,
    authored: "Thanks.",
    quoted: [["Anna Berg", "The pumps are here."]],
  },
  {
    name: "right-to-left marks are no obstacle",
    body: `<div>شكرا.</div><div id="divRplyFwdMsg" dir="rtl"><b>\u200fمن:</b> \u202a${escaped(anna)}\u202c<br><b>\u200fتم الإرسال:</b> الثلاثاء، ٠٤\u200f/٠٣\u200f/٢٠٢٥ ٩:١٢ ص<br><b>\u200fإلى:</b> ${escaped(leo)}<br><b>الموضوع:</b> مضخات</div><div>المضخات هنا.</div>`,
    authored: "شكرا.",
    quoted: [[anna, "المضخات هنا."]],
  },
  {
    name: "a warning of the mail system is nobody's word",
    body: `<p>Thanks.</p>${wordHeader(english, values)}<table><tr><td>CAUTION: This email originated from outside of the organization. Do not click links.</td></tr></table><p>The pumps are here.</p>`,
    authored: "Thanks.",
    quoted: [[anna, "The pumps are here."]],
  },
  {
    name: "a table of the author with such words is not a header",
    body: `<p>Your trip:</p><table><tr><td>From:</td><td>Lyon</td></tr><tr><td>To:</td><td>Oslo</td></tr><tr><td>Date:</td><td>3 May</td></tr></table><p>Have a good flight.</p>`,
    authored: "Your trip:\nFrom:\tLyon\nTo:\tOslo\nDate:\t3 May\nHave a good flight.",
    quoted: [],
  },
  {
    name: "a bar drawn by a div ends where the div ends",
    body: `<div>Gern.</div><div>Am 4.3.2025 um 09:12 schrieb ${escaped(anna)}:</div><div style="border-left:1px solid #ccc;padding-left:5px">Passt neun?</div><div>Leo</div>`,
    authored: "Gern.\nLeo",
    quoted: [[anna, "Passt neun?"]],
  },
  {
    name: "a callout of the author is the author's",
    body: `<p>Note:</p><div style="border-left:4px solid red">Doors close at nine.</div><p>Leo</p>`,
    authored: "Note:\nDoors close at nine.\nLeo",
    quoted: [],
  },
  {
    name: "a rule with a form under it is not a header",
    body: `<p>Please fill in:</p><hr><p>Name:<br>Date:<br>Subject to approval:<br>Signature:</p>`,
    authored: "Please fill in:\nName:\nDate:\nSubject to approval:\nSignature:",
    quoted: [],
  },
];

const text: readonly Case[] = [
  {
    name: "Outlook's underscores",
    body: `Thanks.\n\n________________________________\nFrom: ${anna}\nSent: Tuesday, March 4, 2025 9:12 AM\nTo: ${leo}\nSubject: Pumps\n\nThe pumps are here.`,
    authored: "Thanks.",
    quoted: [[anna, "The pumps are here."]],
  },
  {
    name: "a forward without own words",
    body: `From: ${anna}\nSent: Tuesday, March 4, 2025 9:12 AM\nTo: ${leo}\nSubject: Pumps\n\nThe pumps are here.`,
    authored: "",
    quoted: [[anna, "The pumps are here."]],
  },
  {
    name: "an attribution that wraps, before the verb and inside the address",
    body: "Thanks.\n\nOn Tue, Mar 4, 2025 at 9:12 AM Anna Berg <\nanna@northwind.example>\nwrote:\n\n> The pumps are here.\n",
    authored: "Thanks.",
    quoted: [["Anna Berg < anna@northwind.example>", "The pumps are here."]],
  },
  {
    name: "an attribution on the reply's own line",
    body: "Fine by me. On Tue, Mar 4, 2025 at 9:12 AM, Anna Berg <anna@northwind.example> wrote:\n> Nine o'clock?",
    authored: "Fine by me.",
    quoted: [[anna, "Nine o'clock?"]],
  },
  {
    name: "nesting by marks, with answers in between",
    body: `On 4 Mar 2025, at 09:12, ${anna} wrote:\n> Nine?\n\nTen.\n\n> On 3 Mar 2025, at 16:40, ${leo} wrote:\n>> When?\n> You tell me.\n\nLeo`,
    authored: "Ten.\n\nLeo",
    quoted: [
      [anna, "Nine?\nYou tell me."],
      [leo, "When?"],
    ],
  },
  {
    name: "a bare date and sender",
    body: `Спасибо.\n\n26.06.2014, 14:41, "Anna Berg" <anna@northwind.example>:\n> Насосы приехали.`,
    authored: "Спасибо.",
    quoted: [['"Anna Berg" <anna@northwind.example>', "Насосы приехали."]],
  },
  {
    name: "Outlook for Mac: a mark of byte order, an attribution, an indented message",
    body: `\ufeffThanks.\n\n\ufeffOn 04/03/2025, 09:12, "Anna Berg" <anna@northwind.example> wrote:\n\n    The pumps are here.\n`,
    authored: "Thanks.",
    quoted: [['"Anna Berg" <anna@northwind.example>', "The pumps are here."]],
  },
  {
    name: "labels parted from their values, and blank lines between them",
    body: `Thanks.\n\nFrom:\n${anna}\n\nSent:\nTuesday, March 4, 2025 9:12 AM\n\nTo:\n${leo}\n\nSubject:\nPumps\n\nThe pumps are here.`,
    authored: "Thanks.",
    quoted: [[anna, "The pumps are here."]],
  },
  {
    name: "recipients that wrap",
    body: `Thanks.\n\nVon: ${anna}\nGesendet: Dienstag, 4. März 2025 09:12\nAn: ${leo};\n Mia Ost <mia@contoso.example>; Tom\n Ade <tom@northwind.example>\nBetreff: Pumpen\n\nDie Pumpen sind da.`,
    authored: "Thanks.",
    quoted: [[anna, "Die Pumpen sind da."]],
  },
  {
    name: "a subject that wraps",
    body: `Thanks.\n\nFrom: ${anna}\nDate: Tue, 4 Mar 2025 09:12:00 +0100\nTo: ${leo}\nSubject: Re: the pumps of the\n northern plant\n\nThe pumps are here.`,
    authored: "Thanks.",
    quoted: [[anna, "The pumps are here."]],
  },
  {
    name: "emphasis marks around labels",
    body: `Thanks.\n\n*From:* ${anna}\n*Sent:* Tuesday, March 4, 2025 9:12 AM\n*To:* ${leo}\n*Subject:* Pumps\n\nThe pumps are here.`,
    authored: "Thanks.",
    quoted: [[anna, "The pumps are here."]],
  },
  {
    name: "somebody on behalf of somebody",
    body: `Thanks.\n\nFrom: Board <board@contoso.example> on behalf of ${anna}\nSent: Tuesday, March 4, 2025 9:12 AM\nTo: ${leo}\nSubject: Pumps\n\nThe pumps are here.`,
    authored: "Thanks.",
    quoted: [[`Board <board@contoso.example> on behalf of ${anna}`, "The pumps are here."]],
  },
  {
    name: "a header quoted by marks",
    body: `Thanks.\n\n> -----Original Message-----\n> From: ${anna}\n> Sent: Tuesday, March 4, 2025 9:12 AM\n> To: ${leo}\n> Subject: Pumps\n>\n> The pumps are here.\n\nLeo`,
    authored: "Thanks.\n\nLeo",
    quoted: [[anna, "The pumps are here."]],
  },
  {
    name: "Zoho",
    body: `Thanks.\n\n---- On Tue, 04 Mar 2025 09:12:00 +0530 ${anna} wrote ----\n\n> The pumps are here.`,
    authored: "Thanks.",
    quoted: [[anna, "The pumps are here."]],
  },
  {
    name: "a travel plan",
    body: "From: Lyon\nTo: Oslo\nDate: 3 May\n\nSee you there.",
    authored: "From: Lyon\nTo: Oslo\nDate: 3 May\n\nSee you there.",
    quoted: [],
  },
  {
    name: "a form",
    body: "Please return:\nName:\nDate:\nSubject to approval:\n\nRegards",
    authored: "Please return:\nName:\nDate:\nSubject to approval:\n\nRegards",
    quoted: [],
  },
  {
    name: "a log that the author announces",
    body: "It says:\n\n> npm run build\n> ok\n\nAny idea?",
    authored: "It says:\n\n> npm run build\n> ok\n\nAny idea?",
    quoted: [],
  },
  {
    name: "plain rules and a sentence with a verb of writing",
    body: "First part\n----\nSecond part\n\nAs Anna wrote: be brief.\nOn Thursday: the plan.\nSent from my desk is a box.",
    authored: "First part\n----\nSecond part\n\nAs Anna wrote: be brief.\nOn Thursday: the plan.\nSent from my desk is a box.",
    quoted: [],
  },
  {
    name: "a signature under two dashes, and what follows the quote",
    body: `Thanks.\n-- \nLeo Falk\nContoso\n\nOn 4 Mar 2025, at 09:12, ${anna} wrote:\n> Nine?\n\nAnd bring the plan.`,
    authored: "Thanks.\nAnd bring the plan.",
    quoted: [[anna, "Nine?"]],
  },
  {
    name: "two dashes with nothing of the author's above them, which sign nothing",
    body: `\n-- \nClara, the pumps are late.\nLeo\n\nOn 4 Mar 2025, at 09:12, ${anna} wrote:\n> Nine?`,
    authored: "-- \nClara, the pumps are late.\nLeo",
    quoted: [[anna, "Nine?"]],
  },
  {
    name: "eM Client leaves the colons out",
    body: `Thanks.\n\n------ Original Message ------\nFrom ${anna}\nTo ${leo}\nDate 3/4/2025 9:12:00 AM\nSubject Re: Pumps\n\nThe pumps are here.`,
    authored: "Thanks.",
    quoted: [[anna, "The pumps are here."]],
  },
  {
    name: "quoted words on the attribution's own line",
    body: `Thanks.\n\n On Tue, 4 Mar 2025 at 9:12, Anna Berg<anna@northwind.example> wrote:   The pumps are here.\nCome and see.`,
    authored: "Thanks.",
    quoted: [["Anna Berg<anna@northwind.example>", "The pumps are here.\nCome and see."]],
  },
  {
    name: "a mailing list's footer is nobody's words",
    body: `On 4 Mar 2025, at 09:12, ${anna} wrote:\n> Nine?\n\nTen.\n\n_______________________________________________\npumps mailing list\npumps@lists.contoso.example\nhttps://lists.contoso.example/pumps`,
    authored: "Ten.",
    quoted: [[anna, "Nine?"]],
  },
  {
    name: "what a telephone signs with",
    body: `Thanks.\n\nVon meinem iPhone gesendet\n\nOn 4 Mar 2025, at 09:12, ${anna} wrote:\n> Nine?\n\nTen.`,
    authored: "Thanks.\nTen.",
    quoted: [[anna, "Nine?"]],
  },
  {
    name: "a quoted line that lost its mark on the way",
    body: `Yes.\n\nOn 4 Mar 2025, at 09:12, ${anna} wrote:\n> Could you please have a look at the drawing of the second pump and\ntell me soon\n> whether it fits?`,
    authored: "Yes.",
    quoted: [[anna, "Could you please have a look at the drawing of the second pump and\ntell me soon\nwhether it fits?"]],
  },
];

describe("in HTML", () => {
  test.each(html.map((one) => [one.name, one] as const))("%s", (_, { body, authored, quoted }) => check(body, authored, quoted));
});

describe("in plain text", () => {
  test.each(text.map((one) => [one.name, one] as const))("%s", (_, { body, authored, quoted }) => check(body, authored, quoted));
});

function check(body: string, authored: string, quoted: Case["quoted"]): void {
  const found = splitBody(body);
  expect({ authored: lines(found.authored), quoted: found.quoted.map((one) => [one.from, lines(one.text)]) }).toEqual({
    authored: lines(authored),
    quoted: quoted.map(([from, words]) => [from, lines(words)]),
  });
}

/** How many empty lines part two paragraphs is the client's taste. */
function lines(words: string): string[] {
  return words
    .split("\n")
    .map((line) => line.replace(/\u00a0/g, " ").trim())
    .filter((line) => line !== "");
}
