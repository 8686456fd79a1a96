import { ActionButton, PrimaryButton, TextField } from "@fluentui/react";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import type { Recap, RecapRow } from "../recap";
import { styles } from "./styles";
import { useWording } from "./wording-context";

/** Characters; a step is a line. */
const longestField = 300;

interface Props {
  readonly id: string;
  /** Heads the list in the draft. */
  readonly title: string;
  readonly rows: readonly RecapRow[];
  /** The row whose gap takes the focus first. */
  readonly first: number;
  readonly onInsert: (recap: Recap) => void;
  readonly onCancel: () => void;
}

/** The steps of a mail as a small table to be completed. Opened by the sender, so it may take the focus. */
export function RecapForm({ id, title, rows: given, first, onInsert, onCancel }: Props) {
  const { recap: wording } = useWording();
  const form = useRef<HTMLFormElement>(null);
  const [rows, setRows] = useState(given);
  const [isEmpty, setEmpty] = useState(false);
  useEffect(() => {
    const fields = [...(form.current?.querySelectorAll<HTMLElement>("input, textarea") ?? [])] as HTMLInputElement[];
    const isGap = (field: HTMLInputElement) => field.value === "";
    (fields.slice(first * 3, first * 3 + 3).find(isGap) ?? fields.find(isGap) ?? fields[0])?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when it opens: later the sender is writing somewhere
  }, []);

  const change = (index: number, part: keyof RecapRow, value: string) => setRows((before) => before.map((row, i) => (i === index ? { ...row, [part]: value } : row)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (rows.some(({ what }) => what.trim())) onInsert({ title, rows });
    else setEmpty(true);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // office.js would give the focus back to the draft.
    event.stopPropagation();
    onCancel();
  };
  return (
    <form id={id} ref={form} className={styles.form} aria-label={wording.title} onSubmit={submit} onKeyDown={leave}>
      <h4 className={styles.guideTitle}>{wording.title}</h4>
      <p className={styles.guideText}>{wording.hint}</p>
      <ol className={styles.recap}>
        {rows.map((row, index) => (
          <li key={index} className={styles.recapRow}>
            <div role="group" aria-label={wording.step(index + 1)}>
              <Field label={wording.what} value={row.what} isLong onChange={(value) => change(index, "what", value)} />
              <div className={styles.recapPair}>
                <Field label={wording.who} value={row.who} isGap={given[index]?.who === ""} onChange={(value) => change(index, "who", value)} />
                <Field label={wording.when} value={row.when} isGap={given[index]?.when === ""} onChange={(value) => change(index, "when", value)} />
              </div>
            </div>
          </li>
        ))}
      </ol>
      <ActionButton className={styles.textButton} text={wording.add} onClick={() => setRows((before) => [...before, { what: "", who: "", when: "" }])} />
      <div role="alert">{isEmpty && <p className={styles.formError}>{wording.empty}</p>}</div>
      <div className={styles.actions}>
        <PrimaryButton className={styles.button} type="submit" text={wording.confirm} />
        <ActionButton className={styles.textButton} text={wording.cancel} onClick={onCancel} />
      </div>
    </form>
  );
}

/** `isGap`: the mail does not say it; marked until it is filled in. */
function Field({ label, value, isLong, isGap, onChange }: { readonly label: string; readonly value: string; readonly isLong?: boolean; readonly isGap?: boolean; readonly onChange: (value: string) => void }) {
  const { recap: wording } = useWording();
  const isMissing = !!isGap && !value.trim();
  const shared = { label, value, maxLength: longestField, onChange: (_: unknown, next?: string) => onChange(next ?? "") };
  return isLong ? (
    <TextField {...shared} multiline rows={1} autoAdjustHeight resizable={false} />
  ) : (
    <TextField {...shared} className={isMissing ? styles.recapGap : undefined} placeholder={isMissing ? wording.missing : undefined} aria-description={isMissing ? wording.missing : undefined} />
  );
}
