import { ActionButton } from "@fluentui/react";
import { useState } from "react";
import type { AcknowledgeView } from "../view";
import { ReasonForm } from "./reason-form";
import { styles } from "./styles";
import { useWording } from "./wording-context";

/** "I mean it so": one click, or a reason where the policy asks for one, or not at all. */
export function Acknowledge({ acknowledge, onAcknowledge }: { readonly acknowledge: AcknowledgeView; readonly onAcknowledge: (reason?: string) => void }) {
  const wording = useWording();
  const [isOpen, setOpen] = useState(false);
  if (acknowledge.by === "nothing") return null;
  if (acknowledge.by === "reason" && isOpen) return <ReasonForm reasons={acknowledge.reasons} onGive={onAcknowledge} onCancel={() => setOpen(false)} />;
  const needsReason = acknowledge.by === "reason";
  return (
    <div className={styles.meant}>
      <ActionButton
        className={`${styles.textButton} ${styles.quietButton}`}
        text={needsReason ? wording.acknowledge.open : wording.acknowledge.button}
        onClick={() => (needsReason ? setOpen(true) : onAcknowledge())}
      />
    </div>
  );
}
