import type { Quote } from "../quote";
import { styles } from "./styles";

/** The sender's words with the passage marked among its neighbors; the beginning of a message that is meant as a whole. */
export function QuotedPassage({ quote: { before, marked, after }, isWhole = false }: { readonly quote: Quote; readonly isWhole?: boolean }) {
  if (isWhole) {
    return (
      <blockquote className={styles.quote}>
        <div className={styles.glimpse}>{marked}</div>
      </blockquote>
    );
  }
  return (
    <blockquote className={styles.quote}>
      {before}
      <mark className={styles.mark}>{marked}</mark>
      {after}
    </blockquote>
  );
}
