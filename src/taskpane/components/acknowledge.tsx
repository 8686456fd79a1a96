import { ActionButton, type IButton } from "@fluentui/react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { AcknowledgeView } from "../view";
import { ReasonForm } from "./reason-form";
import { styles } from "./styles";
import { useWording } from "./wording-context";

/** "I mean it so": one click, or a reason where the policy asks for one, or not at all. */
export function Acknowledge({ acknowledge, onAcknowledge }: { readonly acknowledge: AcknowledgeView; readonly onAcknowledge: (reason?: string) => void }) {
  const { acknowledge: wording } = useWording();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<IButton>(null);
  if (acknowledge.by === "nothing") return null;
  if (acknowledge.by === "reason" && isOpen) {
    const cancel = () => {
      // The button has to be back before it can have the focus back.
      flushSync(() => setOpen(false));
      button.current?.focus();
    };
    return <ReasonForm reasons={acknowledge.reasons} onGive={onAcknowledge} onCancel={cancel} />;
  }
  const needsReason = acknowledge.by === "reason";
  return (
    <div className={styles.meant}>
      <ActionButton
        componentRef={button}
        className={`${styles.textButton} ${styles.quietButton}`}
        text={needsReason ? wording.open : wording.button}
        onClick={() => (needsReason ? setOpen(true) : onAcknowledge())}
      />
    </div>
  );
}
