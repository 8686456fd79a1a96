import { Link } from "@fluentui/react";
import type { View } from "../view";
import { styles } from "./styles";
import { useWording } from "./wording-context";

/** The quiet end of the pane: the organization's page, and what its administrator should know. */
export function PolicyNote({ policy: { issues, helpUrl, version } }: Pick<View, "policy">) {
  const { policy: wording } = useWording();
  return (
    <footer className={styles.footer}>
      {helpUrl && (
        <Link href={helpUrl} target="_blank" rel="noopener noreferrer">
          {wording.help}
        </Link>
      )}
      <div>{wording.version(version)}</div>
      {issues.length > 0 && (
        <details>
          {/* office.js, which handles Tab on Outlook on the web, does not know that a summary is tabbable. */}
          <summary className={styles.summary} tabIndex={0}>
            {wording.title}: {wording.issues(issues.length)}
          </summary>
          <ul className={styles.places}>
            {issues.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}
