import { ActionButton, ChoiceGroup, PrimaryButton, TextField } from "@fluentui/react";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { reasonGiven } from "../reason";
import { styles } from "./styles";
import { useWording } from "./wording-context";

/** Characters; all reasons of one mail share the 50,000 of its session data. */
const longestReason = 500;

interface Props {
  /** The policy's own; may be empty, then words alone count. */
  readonly reasons: readonly string[];
  readonly onGive: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a stopped mail has to go out. Opened by the sender, so it may take the focus. */
export function ReasonForm({ reasons, onGive, onCancel }: Props) {
  const { acknowledge: wording } = useWording();
  const form = useRef<HTMLFormElement>(null);
  const [choice, setChoice] = useState<string>();
  const [words, setWords] = useState("");
  const [isMissing, setMissing] = useState(false);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reason = reasonGiven(reasons, choice, words);
    if (reason === undefined) setMissing(true);
    else onGive(reason);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // office.js would give the focus back to the draft.
    event.stopPropagation();
    onCancel();
  };
  return (
    <form ref={form} className={styles.form} aria-label={wording.title} onSubmit={submit} onKeyDown={leave}>
      {reasons.length > 0 && (
        <ChoiceGroup
          label={wording.title}
          options={reasons.map((reason) => ({ key: reason, text: reason }))}
          selectedKey={choice ?? null}
          onChange={(_, option) => setChoice(option?.key)}
        />
      )}
      <TextField
        className={styles.formWords}
        label={reasons.length > 0 ? wording.words : wording.title}
        description={wording.wordsHint}
        multiline
        rows={2}
        autoAdjustHeight
        resizable={false}
        maxLength={longestReason}
        value={words}
        onChange={(_, value) => setWords(value ?? "")}
      />
      <div role="alert">{isMissing && <p className={styles.formError}>{wording.missing}</p>}</div>
      <div className={styles.actions}>
        <PrimaryButton className={styles.button} type="submit" text={wording.confirm} />
        <ActionButton className={styles.textButton} text={wording.cancel} onClick={onCancel} />
      </div>
    </form>
  );
}
