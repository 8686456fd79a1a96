import type { ReaderRole } from "../../classify";
import type { Mood } from "../../wording/pane";
import { styles } from "./styles";

const line = { fill: "none", stroke: "currentColor", strokeWidth: 2, strokeLinecap: "round", strokeLinejoin: "round" } as const;

/**
 * One of the three readers in a medallion. Who it is shows in hair and dress, the mood in brows, eyes and mouth: each
 * mood has a drawing of its own and is told without its color.
 */
export function Face({ role, mood }: { readonly role: ReaderRole; readonly mood: Mood }) {
  return (
    <svg className={styles.face} viewBox="0 0 72 72" aria-hidden="true" focusable="false">
      <circle cx="36" cy="36" r="34.5" fill="var(--paper)" stroke="currentColor" strokeWidth="1.5" strokeDasharray={mood === "unknown" ? "3 4" : undefined} />
      {dress[role]}
      <path {...line} fill="var(--paper)" d="M23 31c0-10 5.6-15.5 13-15.5S49 21 49 31v3.5c0 9-5.6 15.5-13 15.5S23 43.5 23 34.5z" />
      {hair[role]}
      {expression[mood]}
    </svg>
  );
}

/** Shoulders, cut by the medallion's rim. */
const dress: Readonly<Record<ReaderRole, React.JSX.Element>> = {
  client: (
    <g {...line}>
      <path d="M13.5 61.5c1.5-6.5 7-10 14.5-11M58.5 61.5c-1.5-6.5-7-10-14.5-11" />
      <path d="M28 51c1.5 4.5 4.5 7 8 7s6.5-2.5 8-7" />
    </g>
  ),
  ceo: (
    <g {...line}>
      <path d="M13.5 61.5c1.5-6.5 7-10 14.5-11M58.5 61.5c-1.5-6.5-7-10-14.5-11" />
      <path d="M28.5 50.5 36 57l7.5-6.5" />
      <path fill="currentColor" d="m34 57.5 2 2 2-2 1.5 11.5h-7z" />
    </g>
  ),
  court: (
    <g {...line}>
      <path d="M13.5 61.5c1.5-6.5 6-9.5 11-10.5M58.5 61.5c-1.5-6.5-6-9.5-11-10.5" />
      <path fill="currentColor" d="M33.5 54h-1.8l-2.2 12h5zM38.5 54h1.8l2.2 12h-5z" strokeWidth="1" />
    </g>
  ),
};

const hair: Readonly<Record<ReaderRole, React.JSX.Element>> = {
  /** A bob with a parting. */
  client: <path fill="currentColor" d="M20.5 43C18 34 18 12 36 12s18 22 15.5 31c-2.5-1-3-5-3-9-.2-4-1.5-7-4-9.5C40 26.5 31 26 28.5 23.5 26 27 23.7 30 23.5 34c0 4-.5 8-3 9z" />,
  /** Short, combed to the side. */
  ceo: <path fill="currentColor" d="M22 31.5C20.5 19 27 11.5 37 11.5S51.5 19 50 31.5c-1.2-1-1.6-3.5-2.2-6C43 26 33 25 29.5 20.5c-1.5 4.5-5.5 5.5-7.5 11z" />,
  /** The wig: rolls to both sides. */
  court: (
    <g {...line} fill="var(--paper)">
      <path d="M22 27C21 17 27 10.5 36 10.5S51 17 50 27c-3-4-8-6.5-14-6.5S25 23 22 27z" />
      <path d="M29 14.5c4-2 10-2 14 0" strokeWidth="1.5" />
      <rect x="15.5" y="26" width="8.5" height="7" rx="3.5" />
      <rect x="15" y="33" width="8.5" height="7" rx="3.5" />
      <rect x="15.5" y="40" width="8.5" height="7" rx="3.5" />
      <rect x="48" y="26" width="8.5" height="7" rx="3.5" />
      <rect x="48.5" y="33" width="8.5" height="7" rx="3.5" />
      <rect x="48" y="40" width="8.5" height="7" rx="3.5" />
    </g>
  ),
};

const expression: Readonly<Record<Mood, React.JSX.Element>> = {
  /** Soft brows, a small smile. */
  clear: (
    <g {...line}>
      <path d="M28.5 30c1-1 3-1 4 0M39.5 30c1-1 3-1 4 0" strokeWidth="1.6" />
      <circle cx="30.6" cy="34" r="0.9" fill="currentColor" />
      <circle cx="41.4" cy="34" r="0.9" fill="currentColor" />
      <path d="M31 41.5c2.5 3 7.5 3 10 0" />
    </g>
  ),
  /** Brows drawn up toward each other, a glance aside, a wavering mouth. */
  uneasy: (
    <g {...line}>
      <path d="m28 31 4.5-2.2M44 31l-4.5-2.2" />
      <circle cx="31.6" cy="34.5" r="0.9" fill="currentColor" />
      <circle cx="42.4" cy="34.5" r="0.9" fill="currentColor" />
      <path d="M30.5 43c1.8-2 3.6-2 5.5 0s3.7 2 5.5 0" />
    </g>
  ),
  /** Brows raised high, eyes wide open, the mouth fallen open. */
  appalled: (
    <g {...line}>
      <path d="M27.6 28.6c.8-2.3 3.6-3 5.2-1.5M44.4 28.6c-.8-2.3-3.6-3-5.2-1.5" />
      <circle cx="30.6" cy="34" r="2.6" fill="var(--paper)" strokeWidth="1.5" />
      <circle cx="41.4" cy="34" r="2.6" fill="var(--paper)" strokeWidth="1.5" />
      <circle cx="30.6" cy="34" r="1.1" fill="currentColor" stroke="none" />
      <circle cx="41.4" cy="34" r="1.1" fill="currentColor" stroke="none" />
      <path fill="currentColor" strokeWidth="1.5" d="M32.3 45.6c-.2-3.4 1.3-5.6 3.7-5.6s3.9 2.2 3.7 5.6c-1.9-1.3-5.5-1.3-7.4 0z" />
    </g>
  ),
  /** Eyes closed. */
  unknown: (
    <g {...line}>
      <path d="M28.5 33.5c1 1.4 3.2 1.4 4.2 0M39.3 33.5c1 1.4 3.2 1.4 4.2 0" strokeWidth="1.6" />
      <path d="M32.5 43h7" />
    </g>
  ),
};
