import { PrimaryButton } from "@fluentui/react";
import { styles } from "./styles";

const line = { fill: "none", stroke: "currentColor", strokeWidth: 2, strokeLinecap: "round", strokeLinejoin: "round" } as const;

/** Drawings for a pane with nothing to list: a letter read and closed, a letter that did not arrive, an empty desk. */
const pictures = {
  letter: (
    <g {...line}>
      <rect x="20" y="20" width="72" height="48" rx="5" />
      <path d="m22 24 34 24 34-24" />
      <circle cx="88" cy="64" r="12" fill="var(--paper)" stroke="var(--clear)" />
      <path d="m83 64.5 3.5 3.5 6.5-7.5" stroke="var(--clear)" />
    </g>
  ),
  lost: (
    <g {...line}>
      <path d="M58 20H25a5 5 0 0 0-5 5v38a5 5 0 0 0 5 5h62a5 5 0 0 0 5-5V25a5 5 0 0 0-5-5h-9" strokeDasharray="5 6" />
      <path d="m22 24 34 24 34-24" strokeDasharray="5 6" />
    </g>
  ),
  desk: (
    <g {...line}>
      <path d="M12 68h88" />
      <path d="m64 54 22-30 6 4.5L70.5 59l-8 4z" />
      <path d="M24 62h26M24 54h16" />
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
