import { DefaultButton } from "@fluentui/react";
import type { Guide } from "../guides";
import { QuotedPassage } from "./quoted-passage";
import { styles } from "./styles";

/** Guidance in place, under the button that opened it. */
export function GuidePanel({ id, guide, onDeliverLater }: { readonly id: string; readonly guide: Guide; readonly onDeliverLater: () => void }) {
  const { title, text, place, script, after, deliver } = guide;
  return (
    <div id={id} className={styles.guide}>
      <h4 className={styles.guideTitle}>{title}</h4>
      <p className={styles.guideText}>{text}</p>
      {place && <QuotedPassage quote={place} />}
      {script && (
        <>
          <h5 className={styles.scriptTitle}>{script.title}</h5>
          <ol className={styles.script}>
            {script.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </>
      )}
      {after && <p className={styles.quiet}>{after}</p>}
      {deliver && (
        <div className={styles.actions}>
          <DefaultButton className={styles.button} text={deliver} onClick={onDeliverLater} />
        </div>
      )}
    </div>
  );
}
