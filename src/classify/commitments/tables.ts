import type { Body } from "../message";
import type { Passage } from "../parsed-message";
import type { Span } from "../span";

/** One table of a body: rows of cells by column; a cell without words is absent. */
export type Table = readonly (readonly (Span<"text"> | undefined)[])[];

/** Where one cell, or what lies between tables, begins in the source. */
interface Change {
  readonly at: number;
  readonly cell: Cell | undefined;
}

interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A table with more cells is data, not a list of steps. */
const mostCells = 2000;

/** @returns the tables of a passage of the body, in reading order: those of the markup, in plain text lines with tabs or bars. */
export function tablesIn(passage: Passage, { format, source }: Body): Table[] {
  const changes = format === "html" ? changesIn(source) : undefined;
  if (changes ? !changes.length : !/[\t|]/.test(passage.text)) return [];
  const tables: (Span<"text"> | undefined)[][][] = [];
  let count = 0;
  let line = 0;
  let column = 0;
  let next = 0;
  let lastLine = -2;
  let table = -1;
  for (const { start, end, sign } of piecesOf(passage.text, changes ? /[\n\t]/g : /[\n\t|]/g)) {
    const words = trimmed(passage.text, start, end);
    let cell: Cell | undefined;
    if (changes) {
      const place = words && passage.toSource({ start: words.start, end: words.start + 1 })[0];
      if (place) {
        while (next < changes.length && changes[next]!.at <= place.start) next++;
        cell = next ? changes[next - 1]!.cell : undefined;
      }
    } else {
      // A run of lines that are parted is a table; a bar at either end of a line parts nothing.
      const isParted = sign !== "\n" || column > 0;
      if (isParted && lastLine !== line) {
        if (lastLine !== line - 1) table++;
        lastLine = line;
      }
      if (isParted && (words || column > 0 || sign !== "|")) cell = { table, row: line, column: column++ };
    }
    if (cell && words && count++ < mostCells) {
      const rows = (tables[cell.table] = tables[cell.table] ?? []);
      const row = (rows[cell.row] = rows[cell.row] ?? []);
      const known = row[cell.column];
      row[cell.column] = known ? { start: known.start, end: words.end } : words;
    }
    if (sign === "\n") {
      line++;
      column = 0;
    }
  }
  return tables.map((rows) => rows.filter(Boolean)).filter((rows) => rows.length > 0);
}

function piecesOf(text: string, signs: RegExp): { start: number; end: number; sign: string }[] {
  const pieces: { start: number; end: number; sign: string }[] = [];
  let start = 0;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    pieces.push({ start, end: found.index, sign: found[0] });
    start = found.index + 1;
  }
  pieces.push({ start, end: text.length, sign: "\n" });
  return pieces;
}

function trimmed(text: string, start: number, end: number): Span<"text"> | undefined {
  const words = text.slice(start, end);
  const first = words.search(/\S/);
  return first < 0 ? undefined : { start: start + first, end: start + words.replace(/\s+$/, "").length };
}

/** Where cells begin and end in HTML, tables within tables too. */
function changesIn(source: string): Change[] {
  const changes: Change[] = [];
  const open: { table: number; row: number; column: number; isInCell: boolean }[] = [];
  const tag = /<(\/?)(table|t[rdh])(?=[\s>/])/gi;
  let tables = 0;
  for (let found = tag.exec(source); found; found = tag.exec(source)) {
    const name = found[2]!.toLowerCase();
    const isEnd = found[1] === "/";
    if (name === "table" && !isEnd) open.push({ table: tables++, row: -1, column: -1, isInCell: false });
    else if (name === "table") open.pop();
    const here = open[open.length - 1];
    if (here && name !== "table") {
      here.isInCell = name !== "tr" && !isEnd;
      if (name === "tr" && !isEnd) {
        here.row++;
        here.column = -1;
      } else if (here.isInCell) here.column++;
    }
    changes.push({ at: found.index, cell: here && here.isInCell ? { table: here.table, row: Math.max(0, here.row), column: here.column } : undefined });
  }
  return changes;
}
