import type { Arrival } from "../session";
import type { LayerView, StackView } from "../stack";
import { Coins } from "./coin";
import { FindingCard, type FindingActions } from "./finding-card";
import { styles } from "./styles";

interface Props {
  readonly stack: StackView;
  readonly arrival: Arrival | undefined;
  readonly actions: FindingActions;
}

/** The mail as a stack of sheets, newest on top: who was on each, who would be new to it, and which must go. */
export function Stack({ stack, arrival, actions }: Props) {
  const sheets = (
    <ol className={styles.sheets} aria-label={stack.title}>
      <li className={`${styles.sheet} ${styles.sheetToday}`}>
        <div className={styles.sheetHead}>
          <span className={styles.sheetTitle}>{stack.today.title}</span>
          <Coins people={stack.today.faces} />
        </div>
        <p className={styles.sheetWho}>{stack.today.who}</p>
      </li>
      {stack.rows.map((row) =>
        "folded" in row ? (
          <li key={row.folded[0]!.key} className={styles.sheet}>
            <details>
              {/* office.js, which handles Tab on Outlook on the web, does not know that a summary is tabbable. */}
              <summary className={styles.summary} tabIndex={0}>
                {row.title}
              </summary>
              <ol className={styles.sheetsWithin}>
                {row.folded.map((layer) => (
                  <li key={layer.key} className={styles.sheetWithin}>
                    <Layer layer={layer} />
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ) : (
          <Sheet key={row.key} layer={row} arrival={arrival} actions={actions} />
        ),
      )}
    </ol>
  );
  if (stack.isUrgent) {
    return (
      <section aria-label={stack.title}>
        <h2 className={styles.sectionTitle}>{stack.title}</h2>
        {sheets}
      </section>
    );
  }
  return (
    <details className={styles.stackClosed}>
      <summary className={styles.summary} tabIndex={0}>
        {stack.title}
        {stack.note && <span className={styles.stackNote}> · {stack.note}</span>}
      </summary>
      {sheets}
    </details>
  );
}

const tones = { block: styles.stop, warn: styles.ask, info: styles.note } as const;

function Sheet({ layer, arrival, actions }: { readonly layer: LayerView } & Omit<Props, "stack">) {
  const { finding } = layer;
  if (!finding) {
    return (
      <li className={styles.sheet}>
        <Layer layer={layer} />
      </li>
    );
  }
  return (
    <li className={`${styles.sheet} ${styles.sheetPulled} ${tones[finding.severity]}`}>
      <FindingCard finding={finding} layer={layer} arrival={arrival?.fingerprint === finding.fingerprint ? arrival.turn : undefined} actions={actions} />
    </li>
  );
}

/** A message there is nothing to do about. */
function Layer({ layer: { label, faces, who, date, circle, newTo, meant } }: { readonly layer: LayerView }) {
  return (
    <>
      <div className={styles.sheetHead}>
        <span className={styles.sheetLabel}>{label}</span>
        <Coins people={faces} />
      </div>
      <p className={styles.sheetWho}>{who}</p>
      <p className={styles.sheetFacts}>{[date, circle].filter(Boolean).join(" · ")}</p>
      {(newTo || meant) && <p className={styles.sheetNew}>{[newTo, meant].filter(Boolean).join(" · ")}</p>}
    </>
  );
}
