import { ActionButton, ChoiceGroup, PrimaryButton, TextField } from "@fluentui/react";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { reasonGiven } from "../reason";
import { styles } from "./styles";
import { useWording } from "./wording-context";

interface Props {
  /** The policy's own; may be empty, then words alone count. */
  readonly reasons: readonly string[];
  readonly onGive: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a stopped mail has to go out. Opened by the sender, so it may take the focus. */
export function ReasonForm({ reasons, onGive, onCancel }: Props) {
  const { acknowledge: wording } = useWording();
  const id = useId();
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
  return (
    <form ref={form} className={styles.form} aria-labelledby={`${id}-title`} onSubmit={submit}>
      <h4 id={`${id}-title`} className={styles.guideTitle}>
        {wording.title}
      </h4>
      {reasons.length > 0 && (
        <ChoiceGroup
          label={wording.reasons}
          options={reasons.map((reason) => ({ key: reason, text: reason }))}
          selectedKey={choice ?? null}
          onChange={(_, option) => setChoice(option?.key)}
        />
      )}
      <TextField label={wording.words} description={wording.wordsHint} multiline rows={2} autoAdjustHeight resizable={false} maxLength={500} value={words} onChange={(_, value) => setWords(value ?? "")} />
      <div role="alert">{isMissing && <p className={styles.formError}>{wording.missing}</p>}</div>
      <div className={styles.actions}>
        <PrimaryButton className={styles.button} type="submit" text={wording.confirm} />
        <ActionButton className={styles.textButton} text={wording.cancel} onClick={onCancel} />
      </div>
    </form>
  );
}
