import { ActionButton, PrimaryButton, TextField } from "@fluentui/react";
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { composed, type Change } from "../reword/change";
import type { Desk } from "../reword/desk";
import type { FieldValues } from "../reword/frame";
import { mergedText, toldDifference } from "../reword/word-difference";
import type { FindingView } from "../view";
import { CleanIcon, SeverityIcon } from "./icons";
import { styles } from "./styles";
import { useWording } from "./wording-context";

/** Characters. */
const longestField = 300;
/** A pause in writing after which the draft is judged with the new words, ms. */
const pause = 400;

interface Props {
  readonly id: string;
  readonly desk: Desk;
  readonly advice: string;
  /** What would be found in the new words; `undefined` where the draft is another by now. */
  readonly judge: (text: string) => readonly FindingView[] | undefined;
  readonly onConfirm: (text: string) => void;
  readonly onCancel: () => void;
}

/** A sentence at fault and better words for it, judged while they are written. Opened by the sender, so it may take the focus. */
export function WordingEditor({ id, desk, advice, judge, onConfirm, onCancel }: Props) {
  const { reword: wording, guides } = useWording();
  const form = useRef<HTMLFormElement>(null);
  const { sentence, changes, frame, byHand } = desk;
  const [isOff, setOff] = useState<readonly boolean[]>(() => changes.map(() => false));
  const [values, setValues] = useState<FieldValues>(frame?.values ?? {});
  const [proposal, setProposal] = useState(() => composed(sentence, changes));
  const [text, setText] = useState(proposal);
  const [said, setSaid] = useState<"empty" | "same" | "copied" | "notCopied">();
  useEffect(() => form.current?.querySelector<HTMLElement>("input:not([type=checkbox]), textarea")?.focus(), []);

  /** What was written by hand stays in what is proposed next. */
  const propose = (next: string) => {
    setText(mergedText(proposal, text, next));
    setProposal(next);
    setSaid(undefined);
  };
  const toggle = (index: number) => {
    const next = isOff.map((off, i) => (i === index ? !off : off));
    setOff(next);
    propose(composed(sentence, changes.filter((_, i) => !next[i])));
  };
  const fill = (field: keyof FieldValues, value: string) => {
    const next = { ...values, [field]: value };
    setValues(next);
    propose(frame!.compose(next));
  };
  const write = (next: string) => {
    setText(next);
    setSaid(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) setSaid("empty");
    else if (byHand) setSaid(copied(form.current?.querySelector("textarea")) ? "copied" : "notCopied");
    else if (text.trim() === sentence) setSaid("same");
    else onConfirm(text.trim());
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // office.js would give the focus back to the draft.
    event.stopPropagation();
    onCancel();
  };
  return (
    // Several may be open: a group each, and no landmark.
    <div id={id} role="group" aria-label={guides.reword.title} onKeyDown={leave}>
      <form ref={form} className={styles.form} onSubmit={submit}>
        <h4 className={styles.guideTitle}>{guides.reword.title}</h4>
        <p className={styles.guideText}>{advice}</p>
        {frame && (
          <fieldset className={styles.fields}>
            <legend className={styles.scriptTitle}>{wording.fields}</legend>
            {frame.fields.map((field) => (
              <TextField
                key={field}
                className={styles.fieldOf}
                label={field === "why" && desk.reader ? wording.why(desk.reader) : wording.field[field].label}
                placeholder={wording.field[field].hint}
                value={values[field] ?? ""}
                maxLength={longestField}
                onChange={(_, value) => fill(field, value ?? "")}
              />
            ))}
            <p className={styles.quiet}>{wording.fieldsHint}</p>
          </fieldset>
        )}
        <TextField className={styles.newWording} label={wording.text} multiline rows={2} autoAdjustHeight resizable={false} value={text} onChange={(_, value) => write(value ?? "")} />
        {changes.length > 0 && (
          <fieldset className={styles.fields}>
            <legend className={styles.scriptTitle}>{wording.changes}</legend>
            <ul className={styles.changes}>
              {changes.map((change, index) => (
                <li key={index}>
                  <ChangeBox sentence={sentence} change={change} isOn={!isOff[index]} onToggle={() => toggle(index)} />
                </li>
              ))}
            </ul>
          </fieldset>
        )}
        {text !== sentence && (frame || text !== proposal) && <DifferenceLine from={sentence} to={text} />}
        {text.trim() !== sentence && <Heard text={text} judge={judge} />}
        <div role="alert">
          {(said === "empty" || said === "same") && <p className={styles.formError}>{wording[said]}</p>}
          {(said === "copied" || said === "notCopied") && <p className={styles.quiet}>{wording[said]}</p>}
        </div>
        {byHand && <p className={styles.quiet}>{wording.byHand[byHand]}</p>}
        <div className={styles.actions}>
          <PrimaryButton className={styles.button} type="submit" text={byHand ? wording.copy : wording.confirm} />
          <ActionButton className={styles.textButton} text={wording.cancel} onClick={onCancel} />
        </div>
      </form>
    </div>
  );
}

/** One phrase, old and new, to be changed or not. */
function ChangeBox({ sentence, change, isOn, onToggle }: { readonly sentence: string; readonly change: Change; readonly isOn: boolean; readonly onToggle: () => void }) {
  const { reword: wording } = useWording();
  const from = shown(change.parts.map(({ start, end }) => sentence.slice(start, end)).filter((words, i) => i === 0 || words !== "."));
  const to = shown(change.parts.map((part) => part.to));
  return (
    <label className={styles.change}>
      <input className={styles.changeBox} type="checkbox" checked={isOn} aria-label={to ? wording.becomes(from, to) : wording.goes(from)} onChange={onToggle} />
      <span className={styles.changeWords} aria-hidden="true">
        <span className={styles.changeOld}>{from}</span> <span className={styles.changeArrow}>→</span> {to ? <span className={styles.changeNew}>{to}</span> : <span className={styles.changeGone}>{wording.leftOut}</span>}
      </span>
    </label>
  );
}

/** The words of a change that belong together, without the comma before them; a mark stays with its last word. */
function shown(parts: readonly string[]): string {
  const words = parts.map((part) => part.replace(/^[\s,;–—]+(?=\S)/, "").trim()).filter(Boolean);
  return words.join(" …\u00a0");
}

/** The old sentence with what goes and what comes, in one line. */
function DifferenceLine({ from, to }: { readonly from: string; readonly to: string }) {
  const { reword: wording } = useWording();
  const titleId = useId();
  const pieces: React.ReactNode[] = [];
  let at = 0;
  for (const part of toldDifference(from, to)) {
    pieces.push(from.slice(at, part.start));
    if (part.end > part.start) pieces.push(<del key={`-${part.start}`} className={styles.out}><span className={styles.unseen}>{wording.removed}: </span>{from.slice(part.start, part.end)}</del>);
    if (part.to) pieces.push(<ins key={`+${part.start}`} className={styles.in}><span className={styles.unseen}>{wording.added}: </span>{part.to}</ins>);
    at = part.end;
  }
  pieces.push(from.slice(at));
  return (
    <div role="group" aria-labelledby={titleId}>
      <h5 id={titleId} className={styles.scriptTitle}>{wording.difference}</h5>
      <p className={styles.compared}>{pieces}</p>
    </div>
  );
}

/** What Second Look would say of the new words, once the sender pauses. */
function Heard({ text, judge }: { readonly text: string; readonly judge: Props["judge"] }) {
  const { reword: wording } = useWording();
  const [heard, setHeard] = useState<{ readonly text: string; readonly findings: readonly FindingView[] | undefined }>();
  const latest = useRef(judge);
  useEffect(() => {
    latest.current = judge;
  });
  useEffect(() => {
    const timer = setTimeout(() => setHeard({ text, findings: text.trim() ? latest.current(text.trim()) : undefined }), pause);
    return () => clearTimeout(timer);
  }, [text]);
  const findings = heard?.text === text ? heard.findings : undefined;
  return (
    <div className={styles.heard}>
      <div role="status">
        {findings?.length === 0 && (
          <p className={`${styles.heardLine} ${styles.clear}`}>
            <CleanIcon className={styles.cardIcon} />
            <span className={styles.heardWords}>{wording.clean}</span>
          </p>
        )}
        {findings?.map(({ key, name, reason, severity }) => (
          <p key={key} className={`${styles.heardLine} ${tones[severity]}`}>
            <SeverityIcon severity={severity} className={styles.cardIcon} />
            <span className={styles.heardWords}>
              <strong>{wording.found} {name}.</strong> {reason}
            </span>
          </p>
        ))}
      </div>
      {!findings && text.trim() && <p className={styles.quiet}>{wording.reading}</p>}
    </div>
  );
}

const tones = { block: styles.stop, warn: styles.ask, info: styles.note } as const;

/** Copies the field's words; with `execCommand`, which needs no clipboard permission of the page that frames the pane. */
function copied(field: HTMLTextAreaElement | null | undefined): boolean {
  try {
    field?.select();
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
