import { useEffect, useId, useRef, useState } from "react";
import type { RepairId } from "../../classify";
import type { FindingView } from "../view";
import { Acknowledge } from "./acknowledge";
import { GuidePanel } from "./guide-panel";
import { SeverityIcon } from "./icons";
import { QuotedPassage } from "./quoted-passage";
import { Repairs } from "./repairs";
import { styles } from "./styles";

export interface FindingActions {
  readonly onRepair: (fingerprint: string, id: RepairId) => void;
  readonly onAcknowledge: (fingerprint: string, reason?: string) => void;
  readonly onDeliverLater: () => void;
}

const tones = { block: styles.stop, warn: styles.ask, info: styles.note } as const;

/**
 * One finding: what, where, why, what now.
 *
 * @param arrival changes when the sender is to be taken here; absent for a finding nobody was sent to
 */
export function FindingCard({ finding, arrival, actions }: { readonly finding: FindingView; readonly arrival?: number; readonly actions: FindingActions }) {
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<RepairId>();
  useEffect(() => {
    if (arrival === undefined) return;
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: "nearest" });
  }, [arrival]);

  const guide = finding.repairs.find((repair) => repair.id === open)?.guide;
  // office.js moves the focus itself on Outlook on the web, from one tabbable element to the next: from a card that took
  // the focus without being one, Tab would leave the pane.
  const tabIndex = arrival === undefined ? undefined : 0;
  return (
    <article ref={card} className={`${styles.card} ${tones[finding.severity]}`} aria-labelledby={`${id}-name`} tabIndex={tabIndex}>
      <div className={styles.cardHead}>
        <SeverityIcon severity={finding.severity} className={styles.cardIcon} />
        <h3 id={`${id}-name`} className={styles.cardTitle}>
          {finding.name}
        </h3>
        <span className={styles.severity}>{finding.severityName}</span>
      </div>
      {finding.place && <p className={styles.place}>{finding.place}</p>}
      <QuotedPassage quote={finding.quote} />
      <p className={styles.reason}>{finding.reason}</p>
      {(finding.about || finding.newTo) && (
        <ul className={styles.facts}>
          {finding.about && <li>{finding.about}</li>}
          {finding.newTo && <li>{finding.newTo}</li>}
        </ul>
      )}
      <Repairs
        repairs={finding.repairs}
        open={open}
        panelId={`${id}-guide`}
        onEdit={(repair) => actions.onRepair(finding.fingerprint, repair)}
        onOpen={(repair) => setOpen((before) => (before === repair ? undefined : repair))}
      />
      {guide && <GuidePanel id={`${id}-guide`} guide={guide} onDeliverLater={actions.onDeliverLater} />}
      <Acknowledge acknowledge={finding.acknowledge} onAcknowledge={(reason) => actions.onAcknowledge(finding.fingerprint, reason)} />
    </article>
  );
}
