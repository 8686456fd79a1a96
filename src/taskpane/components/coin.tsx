import type { PersonView } from "../stack";
import { styles } from "./styles";

const shapes = { internal: styles.coinInside, client: styles.coinOutside, outside: styles.coinOutside, unknown: styles.coinUnknown } as const;

/**
 * Somebody's initials. A colleague is round, somebody outside a tile, somebody nobody can place a broken ring with a
 * question mark; whoever would be new wears a plus. A drawing: the words beside it say the same.
 */
export function Coin({ person: { initials, name, kind, isNew } }: { readonly person: PersonView }) {
  return (
    <span className={`${styles.coin} ${shapes[kind]} ${isNew ? styles.coinNew : ""}`} title={name}>
      {initials}
      {kind === "unknown" && <span className={styles.coinMark}>?</span>}
      {isNew && <span className={`${styles.coinMark} ${styles.coinPlus}`}>+</span>}
    </span>
  );
}

/** More faces than fit beside each other are counted. */
const most = 8;

export function Coins({ people }: { readonly people: readonly PersonView[] }) {
  const shown = people.length > most ? [...people.filter(({ isNew }) => !isNew).slice(0, most - 3), ...people.filter(({ isNew }) => isNew).slice(0, 2)] : people;
  return (
    <div className={styles.coins} aria-hidden="true">
      {shown.map((person, index) => (
        <Coin key={index} person={person} />
      ))}
      {people.length > shown.length && <span className={styles.coinsMore}>+{people.length - shown.length}</span>}
    </div>
  );
}
