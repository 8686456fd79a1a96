import type { catalogue } from "../classify";

type Built = (typeof catalogue)[number];

/** Russian for every detector in the catalogue and each of its reasons; one that is missing does not compile. */
export const detectorsRu: {
  readonly [D in Built as D["id"]]: { readonly summary: string; readonly reasons: D["reasons"] };
} = {
  allegation: {
    summary: "Преступление, обман, непригодность, банкротство или злой умысел приписаны кому-то без оснований.",
    reasons: {
      lie: ({ target }) => `Обвинение в обмане${inBrackets(target)} без доказательств; на факт (что, когда, по какому пункту) можно было бы ответить.`,
      forge: ({ target }) => `Обвинение в подделке или вымысле данных${inBrackets(target)} без доказательств; на факт (что, когда, по какому пункту) можно было бы ответить.`,
      steal: ({ target }) => `Обвинение в воровстве${inBrackets(target)} без доказательств; на факт (что, когда, по какому пункту) можно было бы ответить.`,
      bribe: ({ target }) => `Обвинение в подкупе или сговоре${inBrackets(target)} без доказательств; на факт (что, когда, по какому пункту) можно было бы ответить.`,
      favor: ({ target }) => `Обвинение в кумовстве${inBrackets(target)} без доказательств; на факт (что, когда, по какому пункту) можно было бы ответить.`,
      broke: ({ target }) => `Утверждается, что кто-то${inBrackets(target)} не может платить, а доказательств нет; на факт (какой счёт, с какого дня) можно было бы ответить.`,
      unfit: ({ target }) => `Обвинение в непригодности к делу${inBrackets(target)} без доказательств; на факт (что, когда, по какому пункту) можно было бы ответить.`,
      faith: ({ target }) => `Обвинение в злом умысле${inBrackets(target)} без доказательств; на факт (что, когда, по какому пункту) можно было бы ответить.`,
      heard: ({ target }) => `Это звучит как обвинение${inBrackets(target)} без доказательств; на факт (что, когда, по какому пункту) можно было бы ответить.`,
      hint: ({ target }) => `Намёк на нечестность${inBrackets(target)}, где не сказано, в чём она; намёк нельзя ни доказать, ни опровергнуть.`,
    },
  },
  anger: {
    summary: "Раздражение, враждебность, угроза, ледяная вежливость или крик.",
    reasons: {
      heat: () => "Здесь слышно, что терпение кончилось; то же самое, сказанное спокойно, услышали бы.",
      threat: () => "Это звучит как угроза, и ответят на неё как на угрозу.",
      hostility: () => "Это враждебно к читателю: он ответит на тон, а не на суть.",
      icy: () => "Эта вежливость хочет уколоть, и уколет.",
      shouting: () => "Заглавные буквы и ряды восклицательных знаков читаются как крик.",
    },
  },
  "bad-news": {
    summary: "Задержка, повышение цен, отказ, отмена, потеря или сбой, о которых сообщают письмом, а не в разговоре.",
    reasons: {
      delay: ({ detail }) => `Здесь сообщают о задержке${inBrackets(detail)}. ${callFirst}`,
      price: ({ detail }) => `Здесь сообщают, что станет дороже${inBrackets(detail)}. ${callFirst}`,
      refusal: ({ detail }) => `Здесь читателю отказывают${inBrackets(detail)}. ${callFirst}`,
      cancellation: ({ detail }) => `Здесь отменяют то, на что читатель рассчитывает${inBrackets(detail)}. ${callFirst}`,
      termination: ({ detail }) => `Здесь прекращают договор или отношения${inBrackets(detail)}. ${callFirst}`,
      loss: ({ detail }) => `Здесь сообщают о потере или ущербе${inBrackets(detail)}. ${callFirst}`,
      outage: ({ detail }) => `Здесь сообщают о сбое${inBrackets(detail)}. ${callFirst}`,
      regret: () => `Здесь сообщают плохую новость. ${callFirst}`,
    },
  },
  casualness: {
    summary: "Жаргон, язык чатов, ряды смайликов, панибратство или «ты» клиенту.",
    reasons: {
      familiar: ({ words }) => `Здесь к читателю обращаются на «ты»${inBrackets(words)}.`,
      textspeak: ({ words }) => `Это язык чатов${inBrackets(words)}.`,
      slang: ({ words }) => `Это жаргон${inBrackets(words)}.`,
      banter: ({ words }) => `Это панибратство${inBrackets(words)}.`,
      emoji: ({ words }) => `Здесь говорят смайликами: «${words}».`,
      lowercase: () => "Это написано без заглавных букв.",
      tone: ({ words }) => `Всё вместе звучит как болтовня с приятелем${inBrackets(words)}.`,
    },
  },
  command: {
    summary: "Приказы и резкие требования к тем, кем автор не руководит.",
    reasons: {
      order: () => "Это приказ; просьбу с объяснением выполнят скорее.",
      demand: () => "Это требование, которое не оставляет выбора; просьбу с объяснением выполнят скорее.",
    },
  },
  confidence: {
    summary: "Слова не для записи, зарплата или здоровье названного человека, закрытые названия, дела одного клиента в письме другому.",
    reasons: {
      heard: ({ readers }) => `Похоже на то, что должно было остаться между немногими${andFirst(readers)}.`,
      hush: ({ readers }) => `Здесь письменно просят хранить тайну, а письмо как раз хранят и находят${andFirst(readers)}.`,
      pay: ({ target, readers }) => `Здесь названа чужая зарплата${whom(target)}${andFirst(readers)}.`,
      health: ({ target, readers }) => `Здесь сказано о чужом здоровье${whom(target)}, знать это адресату не положено${andFirst(readers)}.`,
      staff: ({ target, readers }) => `Здесь сказано о чужом личном деле${whom(target)}, знать это адресату не положено${andFirst(readers)}.`,
      term: ({ term, readers }) => `«${term}» — закрытое название, за пределы организации оно выйти не должно${andFirst(readers)}.`,
      client: ({ client, readers }) => `Здесь о делах клиента (${client}) рассказывают другому клиенту${andFirst(readers)}.`,
      terms: ({ readers }) => `Здесь одному покупателю рассказывают, сколько платит или получает другой${andFirst(readers)}.`,
      limit: ({ readers }) => `Здесь сказано, на что мы в крайнем случае согласны; на меньшее после этого не согласится никто${andFirst(readers)}.`,
      early: ({ readers }) => `Здесь сказано о том, что ещё не объявлено${andFirst(readers)}.`,
    },
  },
  "exposed-recipients": {
    summary: "Получатели рассылки из разных организаций видят адреса друг друга.",
    reasons: { mailing: ({ readers, firms }) => `Получатели (${readers} чел. из ${firms} организаций) увидят адреса друг друга.` },
  },
  hearsay: {
    summary: "Слух или сплетня о человеке или фирме: передаётся дальше или выспрашивается.",
    reasons: {
      rumour: ({ target }) => `Это слух${whom(target)}: за ним не стоит никто, кроме отправителя.`,
      source: ({ target }) => `Это пересказ разговоров${whom(target)}: источник, на который можно сослаться, не назван.`,
      request: ({ target }) => `Здесь письменно выспрашивают сплетни${whom(target)}.`,
    },
  },
  insult: {
    summary: "Обзывание, унижение, насмешка или презрение к человеку, группе или фирме.",
    reasons: {
      name: ({ target, readers }) => (readers ? `В цитате оскорбление${whom(target)}; ${firstTime(readers)}` : `Это оскорбление${whom(target)}; из всего письма запомнят именно его.`),
      contempt: ({ target, readers }) => (readers ? `В цитате звучит презрение${whom(target)}; ${firstTime(readers)}` : `Здесь звучит презрение${whom(target)}; критику работы услышали бы, а это — нет.`),
      mockery: ({ target, readers }) => (readers ? `В цитате насмешка${whom(target)}; ${firstTime(readers)}` : `Это насмешка${whom(target)}, и что не так, из неё не узнать.`),
      taunt: ({ target, readers }) =>
        readers ? `В цитате с адресатом говорят свысока${inBrackets(target)}; ${firstTime(readers)}` : `С читателем говорят свысока${inBrackets(target)}; сквозь это прочтут и остальное.`,
    },
  },
  "internal-thread": {
    summary: "Переписка, которую читали только коллеги, вот-вот попадёт к новому читателю: в тексте или во вложении.",
    reasons: {
      internal: ({ readers, people }) => `Это писали только для коллег (${people} чел.); ${firstTime(readers)}`,
      unaddressed: ({ readers, people }) => `Похоже, это писали только для коллег (${people} чел.); ${firstTime(readers)}`,
      unflattering: ({ readers }) => `Это сказано недобро; ${firstTime(readers)}`,
    },
  },
  "loose-commitment": {
    summary: "Договорённость без имени или срока.",
    reasons: {
      owner: () => "Не сказано, кто.",
      due: () => "Не сказано, когда.",
      both: () => "Не сказано, кто и когда.",
    },
  },
  "missing-unsubscribe": {
    summary: "Рассылка, от которой нельзя отписаться.",
    reasons: {
      none: () => "Это рассылка, и в ней не сказано, как отписаться.",
      dead: () => "Это рассылка, и ссылка для отписки никуда не ведёт.",
    },
  },
  profanity: {
    summary: "Грубые и непристойные слова, в том числе замаскированные.",
    reasons: {
      vulgar: ({ word }) => `«${word}» — грубое слово, а написанное остаётся.`,
      masked: ({ word }) => `«${word}» прочитают как то слово, которое здесь спрятано.`,
    },
  },
  "time-waster": {
    summary: "Прислано без просьбы, и не сказано, зачем это читать именно этому читателю.",
    reasons: {
      idle: () => "Письмо само говорит, что читать его незачем.",
      offer: () => "Здесь не сказано, зачем этому читателю тратить на это время.",
    },
  },
  unfinished: {
    summary: "Остатки шаблона, обещанное, но не приложенное вложение или обращение к тому, кого нет среди получателей.",
    reasons: {
      field: ({ excerpt }) => `«${excerpt}» осталось от шаблона, и вместо этого нужно что-то вписать.`,
      note: ({ excerpt }) => `«${excerpt}» — пометка для себя, а не для читателя.`,
      gap: ({ excerpt }) => `Здесь чего-то ещё не хватает: «${excerpt}».`,
      greeting: () => "В обращении никто не назван.",
      attachment: () => "Здесь обещано вложение, а к письму ничего не приложено.",
      stranger: ({ name, readers }) => `Письмо обращено к другому человеку (${name}), а получит его ${readers}.`,
    },
  },
};

const callFirst = "Сначала позвоните, а письмо подтвердит сказанное.";

/** A name stands as it is, the sender's own words for somebody in quotation marks; neither is inflected. */
function whom(target: string | undefined): string {
  if (!target) return "";
  return ` (о ком: ${target.charAt(0) === target.charAt(0).toLowerCase() ? `«${target}»` : target})`;
}

function firstTime(readers: string | undefined): string {
  return `впервые это прочтут: ${readers}.`;
}

function andFirst(readers: string | undefined): string {
  return readers ? `; впервые это прочтут: ${readers}` : "";
}

function inBrackets(words: string | undefined): string {
  return words ? ` (${words})` : "";
}
