import type { DetectorId, Language } from "../../../src/classify";
import { frameFor, type FieldValues } from "../../../src/taskpane/reword/frame";

const frame = (detector: DetectorId, sentence: string, language: Language = "en") => frameFor(detector, sentence, { language, isYouSmall: false })!;
const said = (detector: DetectorId, values: FieldValues, language: Language = "en", sentence = "As it was.") => frame(detector, sentence, language).compose(values);

describe("a judgment restated as fact", () => {
  test.each<[FieldValues, string]>([
    [{ what: "The goods came without papers", when: "3 March", document: "clause 7", ask: "send the papers" }, "The goods came without papers on 3 March (see clause 7). Please send the papers."],
    [{ what: "the invoice was paid twice.", when: "March 2025" }, "The invoice was paid twice in March 2025."],
    [{ what: "Contoso delivered late", when: "yesterday", ask: "Could you confirm the date" }, "Contoso delivered late yesterday. Could you confirm the date?"],
    [{ ask: "Confirm the refund." }, "Please confirm the refund."],
    [{ when: "Monday", document: "clause 7" }, "As it was."],
    [{}, "As it was."],
  ])("%j", (values, sentence) => {
    expect(said("allegation", values)).toBe(sentence);
  });

  test.each<[FieldValues, string]>([
    [{ what: "товар пришёл без сертификатов", when: "3 марта", document: "п. 7 договора", ask: "прислать сертификаты" }, "Товар пришёл без сертификатов 3 марта (см. п. 7 договора). Прошу прислать сертификаты."],
    [{ what: "счёт оплачен дважды", when: "понедельник", ask: "верните разницу" }, "Счёт оплачен дважды в понедельник. Верните, пожалуйста, разницу."],
    [{ what: "счёт оплачен дважды", ask: "разъяснение до пятницы" }, "Счёт оплачен дважды. Прошу: разъяснение до пятницы."],
  ])("%j", (values, sentence) => {
    expect(said("allegation", values, "ru")).toBe(sentence);
  });

  it("begins with the time and the document that the sentence names", () => {
    expect(frame("allegation", "Your office forged invoice no. 4471 on 3 March 2025.").values).toEqual({ when: "3 March 2025", document: "invoice no. 4471" });
    expect(frame("allegation", "Вы подделали акт № 12 от 3 марта 2025 года.", "ru").values).toEqual({ when: "3 марта 2025 года", document: "акт № 12" });
    expect(frame("allegation", "They are crooks.").values).toEqual({ when: "", document: "" });
  });
});

describe("a rumor with its source", () => {
  test.each([
    ["Rumor has it that the yard is for sale.", "the yard is for sale"],
    ["I heard from the porter that Tom is leaving the firm.", "Tom is leaving the firm"],
    ["A little bird told me they lost the tender.", "they lost the tender"],
    ["Apparently, their manager has resigned.", "their manager has resigned"],
    ["Говорят, что верфь скоро продадут.", "верфь скоро продадут"],
    ["По слухам, их директор уже уволен.", "их директор уже уволен"],
    ["My barber is sure of it.", ""],
  ])("%s says: %s", (rumor, claim) => {
    expect(frame("hearsay", rumor, /[а-я]/.test(rumor) ? "ru" : "en").values.claim).toBe(claim);
  });

  test.each<[FieldValues, Language, string]>([
    [{ who: "the Harbor Courier", when: "3 March", claim: "the yard is for sale" }, "en", "According to the Harbor Courier (3 March), the yard is for sale."],
    [{ who: "Tom", claim: "The yard is for sale." }, "en", "According to Tom, the yard is for sale."],
    [{ who: "газета «Время»", when: "3 марта", claim: "верфь продаётся" }, "ru", "Как сообщает газета «Время» (3 марта), верфь продаётся."],
    [{ who: "«Ведомости»", claim: "верфь продаётся" }, "ru", "Как сообщают «Ведомости», верфь продаётся."],
    [{ claim: "the yard is for sale" }, "en", "As it was."],
    [{ who: "Tom" }, "en", "As it was."],
  ])("%j", (values, language, sentence) => {
    expect(said("hearsay", values, language)).toBe(sentence);
  });
});

test("what is sent along begins with why it concerns the reader", () => {
  expect(said("time-waster", { why: "Your new site stands on clay." }, "en", "Came across this article.")).toBe("This concerns you because your new site stands on clay. Came across this article.");
  expect(said("time-waster", { why: "потому что вы строите маяк" }, "ru", "Вот статья.")).toBe("Это касается Вас, потому что вы строите маяк. Вот статья.");
  expect(said("time-waster", { why: " " }, "en", "Came across this article.")).toBe("Came across this article.");
});

test("name-calling is replaced by what happened and what is asked for", () => {
  expect(said("insult", { what: "sheet 4 lacks the riser", ask: "send the corrected sheet by noon" })).toBe("Sheet 4 lacks the riser. Please send the corrected sheet by noon.");
});

test("bad news is put in order", () => {
  expect(said("bad-news", { change: "the cabinets arrive on 24 March", next: "we lend you three until then" })).toBe("The cabinets arrive on 24 March. We lend you three until then.");
});

test("no facts are asked for where other words do", () => {
  expect(frameFor("casualness", "lol", { language: "en", isYouSmall: false })).toBeUndefined();
});
