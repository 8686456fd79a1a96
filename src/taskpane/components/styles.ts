import { keyframes, mergeStyles, mergeStyleSets } from "@fluentui/react";
import { darkColors, lightColors, sans, type Colors } from "../theme";

const forced = "@media (forced-colors: active)";

/** The sender's own words are set in a book face, ours in the system's: one sees whose words are whose. */
const serif = 'Georgia, "Source Serif 4", "PT Serif", "Times New Roman", serif';

const variables = (colors: Colors) => Object.fromEntries(Object.entries(colors).map(([name, color]) => [`--${name}`, color]));

/** In a contrast theme the system's colors stand for ours: drawings are not repainted by the browser as text is. */
const systemColors: Colors = {
  paper: "Canvas",
  wash: "Canvas",
  ink: "CanvasText",
  quiet: "CanvasText",
  line: "CanvasText",
  accent: "LinkText",
  accentStrong: "LinkText",
  onAccent: "Canvas",
  stop: "CanvasText",
  stopWash: "Canvas",
  ask: "CanvasText",
  askWash: "Canvas",
  note: "CanvasText",
  noteWash: "Canvas",
  clear: "CanvasText",
  clearWash: "Canvas",
};

/** Rules for the whole page, of one theme. */
export function pageClass(isDark: boolean): string {
  return mergeStyles({
    ...variables(isDark ? darkColors : lightColors),
    colorScheme: isDark ? "dark" : "light",
    background: "var(--paper)",
    color: "var(--ink)",
    minHeight: "100vh",
    fontFamily: sans,
    fontSize: 14,
    lineHeight: "1.45",
    overflowWrap: "break-word",
    WebkitFontSmoothing: "antialiased",
    selectors: { [forced]: { ...variables(systemColors), colorScheme: "light dark" } },
  });
}

const appear = keyframes({ from: { opacity: 0 }, to: { opacity: 1 } });
const breathe = keyframes({ "0%, 100%": { opacity: 1 }, "50%": { opacity: 0.45 } });

const bare = { margin: 0, padding: 0 };
const list = { ...bare, listStyle: "none" };
const still = "@media (prefers-reduced-motion: reduce)";
const gutter = 20;

const tone = (color: string) => ({ color: `var(--${color})`, "--tone": `var(--${color})`, "--toneWash": `var(--${color}Wash)` });

export const styles = mergeStyleSets({
  /** Heard, not seen. */
  unseen: { position: "absolute", width: 1, height: 1, margin: -1, overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },

  stop: tone("stop"),
  ask: tone("ask"),
  note: tone("note"),
  clear: tone("clear"),

  header: { background: "var(--toneWash)", padding: `20px ${gutter}px 18px`, borderBottom: "1px solid var(--line)" },
  stateRow: { display: "flex", gap: 12, alignItems: "flex-start" },
  stateIcon: { flex: "none", width: 28, height: 28, display: "block" },
  stateTitle: { ...bare, fontSize: 19, lineHeight: "28px", fontWeight: 600, letterSpacing: "-0.01em", color: "var(--ink)" },
  stateDetail: { ...bare, marginTop: 2, color: "var(--ink)" },

  readers: { ...list, display: "grid", gridTemplateColumns: "1fr 1fr 1fr", gap: 8, marginTop: 18 },
  reader: { display: "flex", flexDirection: "column", alignItems: "center", textAlign: "center", minWidth: 0 },
  face: { width: 68, maxWidth: "100%", height: "auto", display: "block" },
  readerName: { marginTop: 6, fontSize: 13, lineHeight: "18px", fontWeight: 600, color: "var(--ink)" },
  readerMood: { fontSize: 12, lineHeight: "16px", maxWidth: "100%" },

  main: { padding: `0 ${gutter}px 24px` },
  sectionTitle: { ...bare, margin: "20px 0 4px", fontSize: 12, lineHeight: "16px", fontWeight: 600, letterSpacing: "0.02em", color: "var(--quiet)" },
  list: { ...list },
  card: {
    margin: "0 -12px",
    padding: "16px 12px 14px",
    borderRadius: 8,
    outline: "none",
    selectors: {
      ":focus-visible": { outline: "2px solid var(--accent)", outlineOffset: -2 },
      "li + li > &": { borderTop: "1px solid var(--line)", borderRadius: 0 },
    },
  },
  cardHead: { display: "flex", alignItems: "center", gap: 8 },
  cardIcon: { flex: "none", width: 18, height: 18, display: "block" },
  cardTitle: { ...bare, flex: 1, minWidth: 0, fontSize: 15, lineHeight: "20px", fontWeight: 600, color: "var(--ink)" },
  severity: { flex: "none", fontSize: 12, lineHeight: "16px", fontWeight: 600 },
  place: { ...bare, marginTop: 8, fontSize: 12, lineHeight: "16px", color: "var(--quiet)" },
  quote: {
    margin: "8px 0 0",
    padding: "10px 12px",
    background: "var(--wash)",
    borderRadius: 6,
    fontFamily: serif,
    fontSize: 15,
    lineHeight: "22px",
    color: "var(--quiet)",
    whiteSpace: "pre-line",
    selectors: { [forced]: { border: "1px solid CanvasText" } },
  },
  /** All of it is meant, so nothing is marked; its beginning tells which it is. */
  glimpse: { color: "var(--ink)", display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 4, overflow: "hidden" },
  mark: {
    color: "var(--ink)",
    background: "var(--toneWash)",
    boxDecorationBreak: "clone",
    padding: "1px 2px",
    borderRadius: 2,
    textDecorationLine: "underline",
    textDecorationColor: "var(--tone)",
    textDecorationThickness: 2,
    textUnderlineOffset: 3,
    selectors: { [forced]: { background: "Mark", color: "MarkText", forcedColorAdjust: "none", textDecorationColor: "MarkText" } },
  },
  reason: { ...bare, marginTop: 10, color: "var(--ink)" },
  facts: { ...list, marginTop: 6, fontSize: 13, lineHeight: "18px", color: "var(--quiet)" },

  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 16px", marginTop: 12, color: "var(--ink)" },
  button: { borderRadius: 6, minHeight: 32, height: "auto", padding: "4px 14px", selectors: { "span.ms-Button-label": { fontWeight: 600, margin: 0, lineHeight: "20px" } } },
  /** A button that reads as a link; flush with the text, so that wrapped ones align. */
  textButton: {
    minHeight: 28,
    height: "auto",
    padding: 0,
    border: "none",
    minWidth: 0,
    color: "var(--accent)",
    selectors: {
      "span.ms-Button-flexContainer": { margin: 0 },
      "span.ms-Button-label": { margin: 0, lineHeight: "20px", textAlign: "left", fontWeight: 600 },
      ":hover": { color: "var(--accentStrong)", textDecoration: "underline" },
      ":active": { color: "var(--accentStrong)" },
    },
  },
  /** Stands back from the repairs: it changes nothing about the mail. */
  quietButton: { color: "var(--quiet)", selectors: { "span.ms-Button-label": { fontWeight: 400 }, ":hover": { color: "var(--ink)" } } },
  meant: { marginTop: 4 },
  guide: { marginTop: 12, padding: "12px 14px 14px", background: "var(--wash)", borderRadius: 6, selectors: { [forced]: { border: "1px solid CanvasText" } }, color: "var(--ink)" },
  guideTitle: { ...bare, fontSize: 14, lineHeight: "20px", fontWeight: 600 },
  guideText: { ...bare, marginTop: 4 },
  scriptTitle: { ...bare, marginTop: 12, fontSize: 12, lineHeight: "16px", fontWeight: 600, color: "var(--quiet)" },
  script: { margin: "6px 0 0", padding: "0 0 0 18px", selectors: { "> li": { marginTop: 6 }, "> li::marker": { color: "var(--quiet)" } } },

  form: { ...bare, border: "none", marginTop: 12, padding: "12px 14px 14px", background: "var(--wash)", borderRadius: 6, selectors: { [forced]: { border: "1px solid CanvasText" } }, color: "var(--ink)" },
  formWords: { marginTop: 12, selectors: { ".ms-TextField-description": { fontSize: 12, lineHeight: "16px", color: "var(--quiet)" } } },
  formError: { ...bare, marginTop: 8, color: "var(--stop)", fontSize: 13 },

  fields: { ...bare, border: "none", minWidth: 0, marginTop: 12, selectors: { legend: { padding: 0, marginTop: 0 } } },
  fieldOf: { marginTop: 4 },
  /** These words will be the sender's. */
  newWording: { marginTop: 12, selectors: { textarea: { fontFamily: serif, fontSize: 15, lineHeight: "22px" } } },
  changes: { ...list, marginTop: 4 },
  change: { display: "flex", alignItems: "flex-start", gap: 10, padding: "5px 0", cursor: "pointer" },
  /** The browser's own: every theme and reader knows it, and no icon font is needed for its tick. */
  changeBox: { flex: "none", width: 18, height: 18, margin: "1px 0 0", accentColor: "var(--accent)", selectors: { ":focus-visible": { outline: "2px solid var(--accent)", outlineOffset: 2 } } },
  changeWords: { flex: 1, minWidth: 0, overflowWrap: "anywhere", fontFamily: serif, fontSize: 14, lineHeight: "20px" },
  changeOld: { color: "var(--quiet)" },
  changeArrow: { fontFamily: sans, color: "var(--quiet)" },
  changeNew: { color: "var(--ink)" },
  changeGone: { fontFamily: sans, fontSize: 13, color: "var(--quiet)" },
  compared: { ...bare, marginTop: 4, padding: "8px 10px", border: "1px solid var(--line)", borderRadius: 6, background: "var(--paper)", fontFamily: serif, fontSize: 14, lineHeight: "21px", color: "var(--ink)", whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  out: { marginRight: 2, color: "var(--stop)", background: "var(--stopWash)", textDecorationThickness: 1, borderRadius: 2 },
  in: { color: "var(--clear)", background: "var(--clearWash)", textDecorationThickness: 1, textUnderlineOffset: 3, borderRadius: 2 },
  heard: { marginTop: 12, minHeight: 26 },
  heardLine: { ...bare, display: "flex", alignItems: "flex-start", gap: 8, selectors: { "& + &": { marginTop: 6 } } },
  heardWords: { flex: 1, minWidth: 0, color: "var(--ink)" },

  recap: { ...list, marginTop: 8 },
  recapRow: { padding: "8px 0 10px", borderTop: "1px solid var(--line)", selectors: { ":first-child": { borderTop: "none" } } },
  recapPair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: 8 },
  /** Still to be filled in. */
  recapGap: { selectors: { ".ms-TextField-fieldGroup": { borderColor: "var(--ask)", background: "var(--askWash)" }, "input::placeholder": { color: "var(--ask)", opacity: 1 }, [forced]: { outline: "2px solid Highlight" } } },

  /** Sheets lie on each other; one that must go is pulled out to the side. */
  sheets: { ...list, margin: "8px -8px 0" },
  sheet: {
    position: "relative",
    marginTop: -1,
    padding: "10px 12px",
    border: "1px solid var(--line)",
    background: "var(--paper)",
    selectors: {
      ":first-child": { borderRadius: "8px 8px 0 0" },
      ":last-child": { borderRadius: "0 0 8px 8px" },
    },
  },
  sheetToday: { background: "var(--wash)" },
  sheetPulled: {
    zIndex: 1,
    margin: "5px -6px 6px 8px",
    padding: 0,
    borderRadius: 8,
    borderColor: "var(--tone)",
    borderLeftWidth: 4,
    boxShadow: "0 2px 8px rgb(0 0 0 / 14%)",
    selectors: { ":first-child, :last-child": { borderRadius: 8 }, "&& > article": { margin: 0, border: "none", borderRadius: 6 } },
  },
  sheetsWithin: { ...list, marginTop: 8 },
  sheetWithin: { padding: "8px 0", borderTop: "1px solid var(--line)" },
  sheetTitle: { ...bare, flex: "none", fontSize: 12, lineHeight: "16px", fontWeight: 600, color: "var(--quiet)" },
  sheetHead: { display: "flex", alignItems: "center", gap: 8, flexWrap: "wrap" },
  sheetLabel: { minWidth: 12, overflowWrap: "anywhere", fontSize: 12, lineHeight: "16px", fontWeight: 600, color: "var(--quiet)" },
  sheetWho: { ...bare, marginTop: 6, fontSize: 14, lineHeight: "19px", fontWeight: 600, color: "var(--ink)" },
  sheetFacts: { ...bare, marginTop: 2, fontSize: 12, lineHeight: "17px", color: "var(--quiet)" },
  sheetNew: { ...bare, marginTop: 2, fontSize: 12, lineHeight: "17px", fontWeight: 600, color: "var(--ink)" },
  fate: { flex: "none", display: "flex", alignItems: "center", gap: 5, marginLeft: "auto", fontSize: 12, lineHeight: "16px", fontWeight: 600, color: "var(--tone)" },
  stackNote: { color: "var(--quiet)" },
  stackClosed: { marginTop: 20, paddingTop: 12, borderTop: "1px solid var(--line)" },

  coins: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: 5 },
  coinsMore: { fontSize: 12, lineHeight: "16px", color: "var(--quiet)" },
  coin: {
    position: "relative",
    boxSizing: "border-box",
    display: "grid",
    placeItems: "center",
    width: 28,
    height: 28,
    fontSize: 11,
    lineHeight: "12px",
    fontWeight: 600,
    border: "1.5px solid",
    letterSpacing: "0.01em",
  },
  coinInside: { borderRadius: "50%", color: "var(--note)", background: "var(--noteWash)", borderColor: "var(--line)", selectors: { [forced]: { borderColor: "CanvasText" } } },
  coinOutside: { borderRadius: 7, color: "var(--paper)", background: "var(--note)", borderColor: "var(--note)", selectors: { [forced]: { borderColor: "CanvasText", color: "CanvasText", background: "Canvas" } } },
  coinUnknown: { borderRadius: "50%", color: "var(--quiet)", background: "transparent", borderStyle: "dashed", borderColor: "var(--quiet)" },
  coinNew: { outline: "2px solid var(--ask)", outlineOffset: 1, marginLeft: 3, selectors: { [forced]: { outlineColor: "Highlight" } } },
  coinMark: {
    position: "absolute",
    right: -6,
    bottom: -6,
    display: "grid",
    placeItems: "center",
    width: 14,
    height: 14,
    borderRadius: "50%",
    fontSize: 10,
    lineHeight: "14px",
    fontWeight: 700,
    color: "var(--paper)",
    background: "var(--quiet)",
    selectors: { [forced]: { color: "CanvasText", background: "Canvas", border: "1px solid" } },
  },
  coinPlus: { background: "var(--ask)" },

  difference: { marginTop: 8, fontFamily: serif, fontSize: 14, lineHeight: "20px", border: "1px solid var(--line)", borderRadius: 6, background: "var(--paper)", overflow: "hidden" },
  shownLine: { display: "block", whiteSpace: "pre-wrap", overflowWrap: "anywhere", unicodeBidi: "plaintext" },
  stays: { padding: "4px 10px 4px 22px", color: "var(--quiet)" },
  skipped: { ...bare, padding: "2px 10px 2px 22px", fontFamily: sans, fontSize: 12, lineHeight: "18px", color: "var(--quiet)" },
  goes: {
    position: "relative",
    padding: "4px 10px 4px 19px",
    color: "var(--ink)",
    background: "var(--stopWash)",
    borderLeft: "3px solid var(--stop)",
    selectors: { "::before": { content: '"−"', position: "absolute", left: 5, top: 4, color: "var(--stop)", fontFamily: sans, fontWeight: 600 } },
  },
  /** Told by its place behind the minus sign: words struck through are hard to read. */
  deleted: { textDecoration: "none" },

  meantRow: { display: "flex", alignItems: "flex-start", gap: 12, padding: "6px 0" },
  meantWords: { flex: 1, minWidth: 0, fontSize: 13, lineHeight: "18px" },
  meantQuote: { fontFamily: serif, color: "var(--quiet)", display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 2, overflow: "hidden" },

  unchecked: { marginTop: 16, padding: "12px 14px", border: "1px dashed var(--quiet)", borderRadius: 6 },
  uncheckedTitle: { ...bare, display: "flex", alignItems: "center", gap: 8, fontSize: 14, lineHeight: "20px", fontWeight: 600 },
  uncheckedList: { margin: "6px 0 0", padding: "0 0 0 18px" },
  quiet: { ...bare, marginTop: 8, fontSize: 13, lineHeight: "18px", color: "var(--quiet)" },

  calm: { padding: "40px 4px 24px", textAlign: "center", display: "flex", flexDirection: "column", alignItems: "center" },
  calmPicture: { width: 128, height: 96, display: "block", color: "var(--quiet)" },
  calmTitle: { ...bare, marginTop: 16, fontSize: 17, lineHeight: "24px", fontWeight: 600 },
  calmText: { ...bare, marginTop: 6, maxWidth: 250, color: "var(--quiet)" },
  calmAction: { marginTop: 16 },

  notice: {
    display: "flex",
    alignItems: "center",
    gap: 10,
    marginTop: 16,
    padding: "8px 12px",
    background: "var(--noteWash)",
    borderRadius: 6,
    outline: "none",
    selectors: { ":focus-visible": { outline: "2px solid var(--accent)", outlineOffset: 2 }, [forced]: { border: "1px solid CanvasText" } },
  },
  noticeText: { ...bare, flex: 1, minWidth: 0, fontSize: 13, lineHeight: "18px" },

  footer: { marginTop: 20, paddingTop: 12, borderTop: "1px solid var(--line)", fontSize: 12, lineHeight: "18px", color: "var(--quiet)" },
  places: { ...list, marginTop: 4, fontFamily: "Consolas, Menlo, monospace", selectors: { li: { overflowWrap: "anywhere" } } },
  summary: { cursor: "pointer", selectors: { ":focus-visible": { outline: "2px solid var(--accent)", outlineOffset: 2 } } },

  /** Shows itself only when reading takes longer than 0.3 s, so that quick reading does not flash. */
  skeleton: { animation: `${appear} 0.2s 0.3s both`, selectors: { [still]: { animationDuration: "1ms" } } },
  bone: {
    background: "var(--line)",
    borderRadius: 6,
    animation: `${breathe} 1.8s ease-in-out infinite`,
    selectors: { [still]: { animation: "none" }, [forced]: { border: "1px solid CanvasText" } },
  },
});
