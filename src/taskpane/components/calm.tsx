import { PrimaryButton } from "@fluentui/react";
import { styles } from "./styles";

const line = { fill: "none", stroke: "currentColor", strokeWidth: 2, strokeLinecap: "round", strokeLinejoin: "round" } as const;

/** Drawings for a pane with nothing to list. The envelope with the eye is the product's own sign. */
const pictures = {
  /** Read, and nothing to say. */
  letter: (
    <g {...line}>
      <rect x="20" y="18" width="72" height="54" rx="9" />
      <path d="m28 66 14-13M84 66 70 53" />
      <path fill="var(--paper)" d="M16 36c11-15 24-22 40-22s29 7 40 22C85 51 72 58 56 58S27 51 16 36z" stroke="var(--accent)" />
      <circle cx="56" cy="35" r="11.5" stroke="var(--accent)" />
      <circle cx="56" cy="35" r="5" fill="var(--accent)" stroke="none" />
      <circle cx="59" cy="32" r="1.8" fill="var(--paper)" stroke="none" />
    </g>
  ),
  /** It did not arrive. */
  lost: (
    <g {...line} strokeDasharray="4 6">
      <rect x="20" y="18" width="72" height="54" rx="9" />
      <path d="m24 24 32 27 32-27" />
    </g>
  ),
  /** Nothing on the desk yet. */
  desk: (
    <g {...line}>
      <path d="M12 68h88" />
      <path d="m64 54 22-30 6 4.5L70.5 59l-8 4z" stroke="var(--accent)" />
      <path d="M24 60h28M24 52h18" />
    </g>
  ),
} as const;

interface Props {
  readonly picture: keyof typeof pictures;
  readonly title: string;
  readonly text: string;
  readonly isPageTitle?: boolean;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** A pane with nothing to list, said kindly. */
export function Calm({ picture, title, text, isPageTitle, action }: Props) {
  const Title = isPageTitle ? "h1" : "h2";
  return (
    <div className={styles.calm}>
      <svg className={styles.calmPicture} viewBox="0 0 112 84" aria-hidden="true" focusable="false">
        {pictures[picture]}
      </svg>
      <Title className={styles.calmTitle}>{title}</Title>
      <p className={styles.calmText}>{text}</p>
      {action && (
        <div className={styles.calmAction}>
          <PrimaryButton className={styles.button} text={action.label} onClick={action.onClick} />
        </div>
      )}
    </div>
  );
}
