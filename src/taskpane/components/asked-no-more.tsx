import { ActionButton } from "@fluentui/react";
import type { DetectorId } from "../../classify";
import type { View } from "../view";
import { styles } from "./styles";
import { useWording } from "./wording-context";

/** What the sender is asked about no more, having meant it so again and again; it can be switched back on. */
export function AskedNoMore({ detectors, onAskAgain }: { readonly detectors: View["askedNoMore"]; readonly onAskAgain: (detector: DetectorId) => void }) {
  const { askedNoMore: wording } = useWording();
  if (!detectors.length) return null;
  return (
    <section aria-label={wording.title}>
      <h2 className={styles.sectionTitle}>{wording.title}</h2>
      <ul className={styles.list}>
        {detectors.map(({ detector, says }) => (
          <li key={detector} className={styles.meantRow}>
            <div className={styles.meantWords}>{says}</div>
            <ActionButton className={styles.textButton} text={wording.askAgain} ariaLabel={`${wording.askAgain}: ${says}`} onClick={() => onAskAgain(detector)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
