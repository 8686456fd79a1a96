import type { ReaderView, StateKind, View } from "../view";
import type { Mood } from "../../wording/pane";
import { Face } from "./face";
import { StateIcon } from "./icons";
import { styles } from "./styles";
import { useWording } from "./wording-context";

const stateTone: Readonly<Record<StateKind, string>> = { ready: styles.clear, asked: styles.ask, stopped: styles.stop, off: styles.note };
const moodTone: Readonly<Record<Mood, string>> = { clear: styles.clear, uneasy: styles.ask, appalled: styles.stop, unknown: styles.note };

/** What would happen at Send now, and how the three readers would take it. */
export function StateHeader({ state, readers }: Pick<View, "state" | "readers">) {
  const wording = useWording();
  return (
    <header className={`${styles.header} ${stateTone[state.kind]}`}>
      <div className={styles.stateRow}>
        <StateIcon kind={state.kind} className={styles.stateIcon} />
        <div>
          <h1 className={styles.stateTitle}>{state.title}</h1>
          <p className={styles.stateDetail}>{state.detail}</p>
        </div>
      </div>
      {readers.length > 0 && (
        <ul className={styles.readers} aria-label={wording.readers.title}>
          {readers.map((reader) => (
            <Reader key={reader.role} {...reader} />
          ))}
        </ul>
      )}
    </header>
  );
}

function Reader({ role, mood, name, says }: ReaderView) {
  return (
    <li className={`${styles.reader} ${moodTone[mood]}`}>
      <Face role={role} mood={mood} />
      <span className={styles.readerName}>{name}</span> <span className={styles.readerMood}>{says}</span>
    </li>
  );
}
