import { ActionButton } from "@fluentui/react";
import { useContext, useEffect, useRef } from "react";
import { weekdayAndTime } from "../later";
import type { Notice } from "../session";
import { styles } from "./styles";
import { LanguageContext, useWording } from "./wording-context";

/**
 * What just happened, with the way back. It always answers something the sender did, whose button may be gone by now:
 * so the focus comes here, where Undo is the next stop. Tabbable for the reason given in `finding-card.tsx`.
 */
export function NoticeBar({ notice, onUndo }: { readonly notice: Notice; readonly onUndo: () => void }) {
  const { repairs: wording } = useWording();
  const language = useContext(LanguageContext);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.focus({ preventScroll: true });
    bar.current?.scrollIntoView({ block: "nearest" });
  }, [notice.turn]);
  const said = notice.said === "delivering" ? wording.delivering(notice.when ? weekdayAndTime(notice.when, language) : "") : wording[notice.said];
  return (
    <div ref={bar} className={styles.notice} role="group" aria-label={said} tabIndex={0}>
      <p className={styles.noticeText}>
        {said} {notice.checkPictures && wording.checkPictures}
      </p>
      {notice.canUndo && <ActionButton className={styles.textButton} text={wording.undo} onClick={onUndo} />}
    </div>
  );
}
