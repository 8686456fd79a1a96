import type { StateKind } from "../view";

const line = { fill: "none", stroke: "currentColor", strokeWidth: 2, strokeLinecap: "round", strokeLinejoin: "round" } as const;

/** One shape for each state, so that nothing is told by color alone: a tick, a question, a stop sign, a pause. */
export function StateIcon({ kind, className }: { readonly kind: StateKind; readonly className: string }) {
  return (
    <svg className={className} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      {kind === "ready" && (
        <g {...line}>
          <circle cx="14" cy="14" r="11.5" />
          <path d="M8.8 14.4l3.6 3.6 6.8-7.6" />
        </g>
      )}
      {kind === "asked" && (
        <g {...line}>
          <path d="M14 3.2 26 24H2z" />
          <path d="M14 11.2v5.6" />
          <circle cx="14" cy="20.4" r="0.6" fill="currentColor" strokeWidth="1.4" />
        </g>
      )}
      {kind === "stopped" && (
        <g {...line}>
          <path d="M9.2 2.6h9.6l6.6 6.6v9.6l-6.6 6.6H9.2l-6.6-6.6V9.2z" />
          <path d="M8.6 14h10.8" strokeWidth="2.6" />
        </g>
      )}
      {kind === "off" && (
        <g {...line}>
          <circle cx="14" cy="14" r="11.5" />
          <path d="M11 9.8v8.4M17 9.8v8.4" />
        </g>
      )}
    </svg>
  );
}

/** The same shapes, small, for a finding; a note is an i in a ring. */
export function SeverityIcon({ severity, className }: { readonly severity: "block" | "warn" | "info"; readonly className: string }) {
  return (
    <svg className={className} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      {severity === "block" && (
        <g>
          <path fill="currentColor" d="M5.7 1h6.6L17 5.7v6.6L12.3 17H5.7L1 12.3V5.7z" />
          <path d="M5.2 9h7.6" stroke="var(--paper)" strokeWidth="2" strokeLinecap="round" />
        </g>
      )}
      {severity === "warn" && (
        <g>
          <path fill="currentColor" d="M9 1.4 17.4 16H.6z" stroke="currentColor" strokeLinejoin="round" />
          <path d="M9 6.6v4.2" stroke="var(--paper)" strokeWidth="2" strokeLinecap="round" />
          <circle cx="9" cy="13.4" r="1.1" fill="var(--paper)" />
        </g>
      )}
      {severity === "info" && (
        <g>
          <circle cx="9" cy="9" r="7.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M9 8.4v4" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
          <circle cx="9" cy="5.6" r="1" fill="currentColor" />
        </g>
      )}
    </svg>
  );
}

/** A tick: read, and nothing to say. */
export function CleanIcon({ className }: { readonly className: string }) {
  return (
    <svg className={className} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <circle cx="9" cy="9" r="7.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path {...line} strokeWidth="1.8" d="m5.6 9.3 2.3 2.3 4.4-4.9" />
    </svg>
  );
}

/** A closed eye: nobody has looked. */
export function UncheckedIcon({ className }: { readonly className: string }) {
  return (
    <svg className={className} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <path {...line} strokeWidth="1.6" d="M1.6 7.4C3.4 10 6 11.4 9 11.4s5.6-1.4 7.4-4M9 11.4v2.8M4.6 10.4l-1.4 2.2M13.4 10.4l1.4 2.2" />
    </svg>
  );
}
