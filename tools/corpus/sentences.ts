import fs from "node:fs";
import path from "node:path";
import type { Passage } from "../../src/classify/parsed-message";
import type { Span } from "../../src/classify/span";
import { plainText } from "../../src/classify/text/mapped-text";

/** One line of the corpus: a short mail, with the faults marked. See `tools/corpus/README.md` for the format. */
export interface CorpusLine {
  /** File and line, for messages. */
  readonly place: string;
  /** The file's name up to the first hyphen: who wrote it. */
  readonly hand: string;
  readonly language: string;
  /** Scenes are never torn apart between training and testing. */
  readonly scene: string;
  readonly text: string;
  readonly marks: readonly { readonly labels: readonly string[]; readonly span: Span<"text"> }[];
  readonly isNearMiss: boolean;
}

/** @returns every line of a folder with one folder a language. @throws where a line is malformed, with its place. */
export function readCorpus(folder: string, languages: readonly string[]): CorpusLine[] {
  return languages.flatMap((language) => {
    const files = fs.readdirSync(path.join(folder, language)).filter((name) => name.endsWith(".txt"));
    return files.sort().flatMap((file) => readCorpusFile(path.join(folder, language, file)));
  });
}

/** @returns the lines of one file; its folder is its language. @throws where a line is malformed, with its place. */
export function readCorpusFile(file: string): CorpusLine[] {
  const language = path.basename(path.dirname(file));
  const hand = path.basename(file).split("-")[0]!;
  const lines: CorpusLine[] = [];
  let scene = "";
  fs.readFileSync(file, "utf8")
    .split("\n")
    .forEach((written, i) => {
      const place = `${path.basename(file)}:${i + 1}`;
      if (written.startsWith("# scene:")) scene = `${hand}: ${written.slice(8).trim()}`;
      else if (written.trim()) lines.push({ place, hand, language, scene, ...readLine(written.trim(), place) });
    });
  return lines;
}

function readLine(written: string, place: string): Pick<CorpusLine, "text" | "marks" | "isNearMiss"> {
  const isNearMiss = written.startsWith("~");
  let text = "";
  const marks: CorpusLine["marks"][number][] = [];
  const rest = isNearMiss ? written.slice(1).trim() : written;
  let at = 0;
  for (const mark of rest.matchAll(/\[\[([a-z, -]+):\s*([^\]]*)\]\]/g)) {
    text += rest.slice(at, mark.index);
    const start = text.length;
    text += mark[2]!.trim();
    marks.push({ labels: mark[1]!.split(",").map((label) => label.trim()), span: { start, end: text.length } });
    at = mark.index + mark[0].length;
  }
  text += rest.slice(at);
  if (/\[\[|\]\]/.test(text)) throw new Error(`${place}: a mark is not closed`);
  if (isNearMiss && marks.length) throw new Error(`${place}: a near miss has no faults`);
  return { text, marks, isNearMiss };
}

/** @returns the line as a passage the engine can read. */
export function passageOf(text: string): Passage {
  return { ...plainText(text), where: { in: "body", part: "authored" } };
}
