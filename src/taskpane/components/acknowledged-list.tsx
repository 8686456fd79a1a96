import { ActionButton } from "@fluentui/react";
import type { FindingView } from "../view";
import { styles } from "./styles";
import { useWording } from "./wording-context";

/** What the sender has looked at and meant so; it can be taken back. */
export function AcknowledgedList({ findings, onTakeBack }: { readonly findings: readonly FindingView[]; readonly onTakeBack: (fingerprint: string) => void }) {
  const { acknowledge: wording } = useWording();
  if (!findings.length) return null;
  return (
    <section aria-label={wording.done}>
      <h2 className={styles.sectionTitle}>{wording.done}</h2>
      <ul className={styles.list}>
        {findings.map(({ key, fingerprint, name, quote, because }) => (
          <li key={key} className={styles.meantRow}>
            <div className={styles.meantWords}>
              <strong>{name}</strong>
              <div className={styles.meantQuote}>{quote.marked}</div>
              {because && <div>{because}</div>}
            </div>
            <ActionButton className={styles.textButton} text={wording.takeBack} ariaLabel={`${wording.takeBack}: ${name}`} onClick={() => onTakeBack(fingerprint)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
