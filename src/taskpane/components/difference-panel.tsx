import { ActionButton, PrimaryButton } from "@fluentui/react";
import { useState } from "react";
import type { Difference, DifferencePart } from "../difference";
import { styles } from "./styles";
import { useWording } from "./wording-context";

interface Props {
  readonly id: string;
  readonly difference: Difference;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What would go, among the lines that stay; nothing has been touched yet. */
export function DifferencePanel({ id, difference: { parts, pictures }, onConfirm, onCancel }: Props) {
  const { difference: wording } = useWording();
  return (
    <div id={id} className={styles.guide} role="group" aria-label={wording.title}>
      <h4 className={styles.guideTitle}>{wording.title}</h4>
      <div className={styles.difference}>
        {parts.map((part, index) => (
          <Part key={index} part={part} />
        ))}
      </div>
      {pictures > 0 && <p className={styles.quiet}>{wording.pictures(pictures)}</p>}
      <div className={styles.actions}>
        <PrimaryButton className={styles.button} text={wording.confirm} onClick={onConfirm} />
        <ActionButton className={styles.textButton} text={wording.cancel} onClick={onCancel} />
      </div>
    </div>
  );
}

function Part({ part }: { readonly part: DifferencePart }) {
  const { difference: wording } = useWording();
  switch (part.is) {
    case "stays":
      return (
        <div className={styles.stays}>
          <span className={styles.unseen}>{wording.stays}: </span>
          <Lines lines={part.lines} />
        </div>
      );
    case "skipped":
      return <p className={styles.skipped}>{wording.skipped(part.count)}</p>;
    case "goes":
      return <Going part={part} />;
  }
}

function Going({ part: { lines, short } }: { readonly part: Extract<DifferencePart, { is: "goes" }> }) {
  const { difference: wording } = useWording();
  const [isWhole, setWhole] = useState(false);
  const isShort = short && !isWhole;
  return (
    <div className={styles.goes}>
      <span className={styles.unseen}>{wording.goes}: </span>
      <del className={styles.deleted}>
        <Lines lines={isShort ? short.head : lines} />
      </del>
      {short && (
        <ActionButton
          className={styles.textButton}
          text={isShort ? wording.more(short.hidden) : wording.less}
          aria-expanded={!isShort}
          onClick={() => setWhole((before) => !before)}
        />
      )}
      {isShort && short.tail.length > 0 && (
        <del className={styles.deleted}>
          <Lines lines={short.tail} />
        </del>
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    <span key={index} className={styles.shownLine} dir="auto">
      {line}
    </span>
  ));
}
