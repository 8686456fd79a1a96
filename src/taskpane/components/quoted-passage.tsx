import type { Quote } from "../quote";
import { styles } from "./styles";

/** The sender's words with the passage marked among its neighbors. */
export function QuotedPassage({ quote: { before, marked, after } }: { readonly quote: Quote }) {
  return (
    <blockquote className={styles.quote}>
      {before}
      <mark className={styles.mark}>{marked}</mark>
      {after}
    </blockquote>
  );
}
