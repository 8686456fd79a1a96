import { ActionButton, DefaultButton } from "@fluentui/react";
import type { RepairId } from "../../classify";
import type { RepairView } from "../view";
import { styles } from "./styles";

interface Props {
  readonly repairs: readonly RepairView[];
  /** The repair whose panel is open. */
  readonly open: RepairId | undefined;
  readonly panelId: string;
  /** The pane does it at once. */
  readonly onEdit: (id: RepairId) => void;
  /** Guidance, what would go, a form or an editor opens below, or closes. */
  readonly onOpen: (id: RepairId) => void;
}

/** The repairs as buttons, the detector's first choice as the main one. */
export function Repairs({ repairs, open, panelId, onEdit, onOpen }: Props) {
  if (!repairs.length) return null;
  return (
    <div className={styles.actions}>
      {repairs.map(({ id, label, guide, isPreviewed, recap, advice }, index) => {
        const isOpen = id === open;
        const shared = guide || isPreviewed || recap || advice !== undefined
          ? { text: label, onClick: () => onOpen(id), "aria-expanded": isOpen, ...(isOpen && { "aria-controls": panelId }) }
          : { text: label, onClick: () => onEdit(id) };
        if (index > 0) return <ActionButton key={id} className={styles.textButton} {...shared} />;
        // One component in either state: another would be another button, and the focus gone.
        return <DefaultButton key={id} className={styles.button} primary={!isOpen} {...shared} />;
      })}
    </div>
  );
}
