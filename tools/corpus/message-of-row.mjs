/**
 * Other people's rows of mail as messages of the command line contract. Sets of real mail come without recipients: the
 * greeting names one.
 */
const person = "[A-Z\\u00c0-\\u024f\\u0410-\\u042f\\u0401][\\w\\u00c0-\\u024f\\u0430-\\u044f\\u0451'-]{1,30}";
const opening = "[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening|day)|Здравствуй(?:те)?|Добрый (?:день|вечер)|Привет|Уважаем(?:ый|ая)";
const greeted = new RegExp(`^\\s*(?:(?:${opening})[, ]+)?(?:(?:Mr|Mrs|Ms|Dr)\\.? )?(${person}(?: ${person})?)\\s*(?:[,:;!]|--?(?:\\s|$)|\\n)`);

/** Greetings that are no name, and first words of a sentence set off by a comma. */
const nobody = new Set("All Everyone Everybody Team Folks Guys Gentlemen Ladies Friends Colleagues Sir Madam There Attached Please Thanks Thank Yes No Ok OK Okay Hi Hello Hey Dear Well So Also However Per Here Original Message Subject From To On When Today Sorry Greetings Good Members Reminder REMINDER RE FYI Fyi Всем Коллеги Друзья Да Нет Спасибо".split(" "));

function greetedName(body) {
  const name = greeted.exec(body)?.[1];
  return name && !nobody.has(name.split(" ")[0]) ? name : undefined;
}

/** Tags of a mail body, one element around all of it, or a document's first line; a lone `<` or `<a@b.example>` is text. */
function isHtml(body) {
  if (/^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(body)) return true;
  if (/^\s*<(?:p|div|span|font|table|ul|b|i)\b[^<>]*>/i.test(body) && /<\/(?:p|div|span|font|table|ul|b|i)>\s*$/i.test(body.slice(-200))) return true;
  return (body.slice(0, 20000).match(/<\/?(?:html|head|body|table|tr|td|p|br|div|span|font|center|a\s+href|img|b|i|ul|li)\b[^<>]*>/gi) ?? []).length >= 3;
}

function list(value) {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === "string" && value.trim() !== "" ? value.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((one) => one.trim()).filter(Boolean) : [];
}

/**
 * @param row any of: id, from, to, cc, bcc, subject, date, headers, body (or text, html); or a `message` with labels beside it, which is taken as it is
 * @param options `from`, `to`: addresses for mail that names none, `to` one or several; `replace`: for all mail; `greeting`: name the recipient as the mail greets; `attachment`: names
 */
export function messageOf(row, options) {
  // Labeled sets hold a whole message beside its labels.
  if (typeof row.message === "object" && row.message) return { id: row.id, ...row.message };
  const body = row.html ?? row.text ?? row.body ?? "";
  const own = { from: options.replace ? undefined : row.from, to: options.replace ? [] : list(row.to) };
  const name = options.greeting ? greetedName(body) : undefined;
  const [first, ...others] = list(options.to);
  const to = own.to.length > 0 || !first ? own.to : [name ? `${name} <${first}>` : first, ...others];
  return {
    id: row.id,
    from: own.from || options.from,
    to,
    cc: options.replace ? [] : list(row.cc),
    bcc: options.replace ? [] : list(row.bcc),
    subject: row.subject ?? "",
    date: Number.isNaN(Date.parse(row.date)) ? undefined : row.date,
    headers: row.headers,
    [row.html || (!row.text && isHtml(body)) ? "html" : "text"]: body,
    attachments: options.attachment.map((one) => ({ name: one })),
  };
}
