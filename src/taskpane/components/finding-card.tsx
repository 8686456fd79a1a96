import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { RepairId } from "../../classify";
import type { Difference } from "../difference";
import type { Recap } from "../recap";
import type { LayerView } from "../stack";
import type { Desk } from "../reword/desk";
import type { FindingView } from "../view";
import { Acknowledge } from "./acknowledge";
import { Coins } from "./coin";
import { DifferencePanel } from "./difference-panel";
import { GuidePanel } from "./guide-panel";
import { SeverityIcon } from "./icons";
import { QuotedPassage } from "./quoted-passage";
import { RecapForm } from "./recap-form";
import { Repairs } from "./repairs";
import { styles } from "./styles";
import { WordingEditor } from "./wording-editor";

export interface FindingActions {
  readonly onRepair: (fingerprint: string, id: RepairId) => void;
  /** What a repair would take away. */
  readonly preview: (fingerprint: string, id: RepairId) => Difference | undefined;
  /** Tells whether it was done: what was typed is kept where it was not. */
  readonly onInsertRecap: (recap: Recap) => Promise<boolean>;
  /** Better words for a sentence. */
  readonly wording: (fingerprint: string) => Desk | undefined;
  /** What would be found in it. */
  readonly judgeWording: (fingerprint: string, from: string, to: string) => readonly FindingView[] | undefined;
  /** Tells whether it was done. */
  readonly onReword: (fingerprint: string, from: string, to: string) => Promise<boolean>;
  readonly onAcknowledge: (fingerprint: string, reason?: string) => void;
  readonly onDeliverLater: () => void;
}

interface Props {
  readonly finding: FindingView;
  /** The message of the history it is about: it heads the card then. */
  readonly layer?: LayerView;
  /** Changes when the sender is to be taken here; absent for a finding nobody was sent to. */
  readonly arrival: number | undefined;
  readonly actions: FindingActions;
}

const tones = { block: styles.stop, warn: styles.ask, info: styles.note } as const;

/** One finding: what, where, why, what now. */
export function FindingCard({ finding, layer, arrival, actions }: Props) {
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<RepairId>();
  useEffect(() => {
    if (arrival === undefined) return;
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: "nearest" });
  }, [arrival]);

  const repair = finding.repairs.find((one) => one.id === open);
  const difference = useMemo(
    () => (repair?.isPreviewed ? actions.preview(finding.fingerprint, repair.id) : undefined),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the finding is another object whenever the draft has been judged anew, and nothing else changes what a repair would do
    [finding, repair?.id],
  );
  const desk = useMemo(
    () => (repair?.advice === undefined ? undefined : actions.wording(finding.fingerprint)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
    [finding, repair?.id],
  );
  const close = () => {
    setOpen(undefined);
    card.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
  };
  const insert = async (recap: Recap) => {
    if (await actions.onInsertRecap(recap)) setOpen(undefined);
  };
  const reword = async (from: string, to: string) => {
    if (await actions.onReword(finding.fingerprint, from, to)) setOpen(undefined);
  };
  // office.js moves the focus itself on Outlook on the web, from one tabbable element to the next: from a card that took
  // the focus without being one, Tab would leave the pane.
  const tabIndex = arrival === undefined ? undefined : 0;
  return (
    <article ref={card} className={`${styles.card} ${tones[finding.severity]}`} aria-labelledby={`${id}-name`} tabIndex={tabIndex}>
      {layer ? <LayerHead id={`${id}-name`} layer={layer} severity={finding.severity} /> : <FindingHead id={`${id}-name`} finding={finding} />}
      <QuotedPassage quote={finding.quote} isWhole={!!layer} />
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
      {repair?.guide && <GuidePanel id={`${id}-guide`} guide={repair.guide} onDeliverLater={actions.onDeliverLater} />}
      {repair && difference && <DifferencePanel id={`${id}-guide`} difference={difference} onConfirm={() => actions.onRepair(finding.fingerprint, repair.id)} onCancel={close} />}
      {repair?.recap && <RecapForm id={`${id}-guide`} {...repair.recap} onInsert={(recap) => void insert(recap)} onCancel={close} />}
      {repair?.advice !== undefined && desk && (
        <WordingEditor
          key={desk.sentence}
          id={`${id}-guide`}
          desk={desk}
          advice={repair.advice}
          judge={(text) => actions.judgeWording(finding.fingerprint, desk.sentence, text)}
          onConfirm={(text) => void reword(desk.sentence, text)}
          onCancel={close}
        />
      )}
      <Acknowledge acknowledge={finding.acknowledge} onAcknowledge={(reason) => actions.onAcknowledge(finding.fingerprint, reason)} />
    </article>
  );
}

function FindingHead({ id, finding }: { readonly id: string; readonly finding: FindingView }) {
  return (
    <>
      <div className={styles.cardHead}>
        <SeverityIcon severity={finding.severity} className={styles.cardIcon} />
        <h3 id={id} className={styles.cardTitle}>
          {finding.name}
        </h3>
        <span className={styles.severity}>{finding.severityName}</span>
      </div>
      {finding.place && <p className={styles.place}>{finding.place}</p>}
    </>
  );
}

function LayerHead({ id, layer, severity }: { readonly id: string; readonly layer: LayerView; readonly severity: FindingView["severity"] }) {
  return (
    <>
      <div className={styles.sheetHead}>
        <span className={styles.sheetLabel}>{layer.label}</span>
        <Coins people={layer.faces} />
        <span className={styles.fate}>
          <SeverityIcon severity={severity} className={styles.cardIcon} />
          {layer.fate}
        </span>
      </div>
      <h3 id={id} className={styles.sheetWho}>
        {layer.who}
      </h3>
      <p className={styles.sheetFacts}>{[layer.date, layer.circle].filter(Boolean).join(" · ")}</p>
    </>
  );
}
