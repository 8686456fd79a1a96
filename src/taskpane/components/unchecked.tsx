import { DefaultButton } from "@fluentui/react";
import { useId } from "react";
import { UncheckedIcon } from "./icons";
import { styles } from "./styles";
import { useWording } from "./wording-context";

/** What nobody has looked at. Neither clean nor at fault, and it looks like neither. */
export function Unchecked({ sentences, onRetry }: { readonly sentences: readonly string[]; readonly onRetry: () => void }) {
  const { unchecked: wording } = useWording();
  const id = useId();
  if (!sentences.length) return null;
  return (
    <section className={styles.unchecked} aria-labelledby={id}>
      <h2 id={id} className={styles.uncheckedTitle}>
        <UncheckedIcon className={styles.cardIcon} />
        {wording.title}
      </h2>
      <ul className={styles.uncheckedList}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className={styles.quiet}>{wording.explain}</p>
      <div className={styles.actions}>
        <DefaultButton className={styles.button} text={wording.retry} onClick={onRetry} />
      </div>
    </section>
  );
}
