import { ThemeProvider } from "@fluentui/react";
import { useMemo, useSyncExternalStore } from "react";
import type { Language } from "../../classify";
import type { PaneState, Session } from "../session";
import { fluentTheme } from "../theme";
import { AcknowledgedList } from "./acknowledged-list";
import { AskedNoMore } from "./asked-no-more";
import { Calm } from "./calm";
import { FindingCard, type FindingActions } from "./finding-card";
import { NoticeBar } from "./notice-bar";
import { PolicyNote } from "./policy-note";
import { Skeleton } from "./skeleton";
import { Stack } from "./stack";
import { StateHeader } from "./state-header";
import { pageClass, styles } from "./styles";
import { Unchecked } from "./unchecked";
import { LanguageContext, useWording } from "./wording-context";

/** The whole pane. */
export function Pane({ session, language, isDark }: { readonly session: Session; readonly language: Language; readonly isDark: boolean }) {
  const state = useSyncExternalStore(session.subscribe, session.current);
  const theme = useMemo(() => fluentTheme(isDark), [isDark]);
  return (
    <LanguageContext.Provider value={language}>
      <ThemeProvider theme={theme} applyTo="none" className={pageClass(isDark)}>
        <div className={styles.unseen} role="status">
          {state.is === "judged" ? state.view.announcement : ""}
        </div>
        <Screen state={state} session={session} />
      </ThemeProvider>
    </LanguageContext.Provider>
  );
}

function Screen({ state, session }: { readonly state: PaneState; readonly session: Session }) {
  const wording = useWording();
  switch (state.is) {
    case "loading":
      return <Skeleton />;
    case "no-draft":
      return (
        <main className={styles.main}>
          <Calm isPageTitle picture="desk" {...wording.noDraft} />
        </main>
      );
    case "failed":
      return (
        <main className={styles.main}>
          <Calm isPageTitle picture="lost" title={wording.failed.title} text={wording.failed.text} action={{ label: wording.failed.retry, onClick: session.retry }} />
        </main>
      );
    case "judged":
      return <Judged state={state} session={session} />;
  }
}

function Judged({ state: { view, notice, arrival }, session }: { readonly state: Extract<PaneState, { is: "judged" }>; readonly session: Session }) {
  const wording = useWording();
  const actions: FindingActions = {
    onRepair: (fingerprint, id) => void session.repair(fingerprint, id),
    preview: session.preview,
    onInsertRecap: session.insertRecap,
    wording: session.wording,
    judgeWording: session.judgeWording,
    onReword: session.reword,
    onAcknowledge: (fingerprint, reason) => void session.acknowledge(fingerprint, reason),
    onDeliverLater: () => void session.deliverLater(),
  };
  const { stack } = view;
  const inStack = new Set(stack?.rows.flatMap((row) => ("folded" in row || !row.finding ? [] : [row.finding])));
  const listed = view.findings.filter((finding) => !inStack.has(finding));
  // The gravest is shown first.
  const isStackFirst = !!view.findings[0] && inStack.has(view.findings[0]);
  const history = stack && <Stack stack={stack} arrival={arrival} actions={actions} />;
  return (
    <>
      <StateHeader state={view.state} readers={view.readers} />
      <main className={styles.main}>
        {notice && <NoticeBar notice={notice} onUndo={() => void session.undo()} />}
        {view.empty && <Calm picture="letter" {...view.empty} />}
        {isStackFirst && history}
        {listed.length > 0 && (
          <section aria-label={wording.findings.title(listed.length)}>
            <h2 className={styles.sectionTitle}>{wording.findings.title(listed.length)}</h2>
            <ol className={styles.list}>
              {listed.map((finding) => (
                <li key={finding.key}>
                  <FindingCard finding={finding} arrival={arrival?.fingerprint === finding.fingerprint ? arrival.turn : undefined} actions={actions} />
                </li>
              ))}
            </ol>
          </section>
        )}
        {!isStackFirst && history}
        <Unchecked sentences={view.unchecked} onRetry={session.checkAgain} />
        <AcknowledgedList findings={view.acknowledged} onTakeBack={(fingerprint) => void session.takeBack(fingerprint)} />
        <AskedNoMore detectors={view.askedNoMore} onAskAgain={(detector) => void session.askAgain(detector)} />
        <PolicyNote policy={view.policy} />
      </main>
    </>
  );
}
