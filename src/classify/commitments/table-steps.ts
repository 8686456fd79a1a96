import type { Passage } from "../parsed-message";
import type { Span } from "../span";
import { fold } from "../text/fold";
import { readingOf } from "../text/reading";
import { dueIn } from "./due";
import type { Owner, Owners } from "./owners";
import { finished, unnamed, type ReadStep } from "./step";
import type { Table } from "./tables";

/** A longer cell heads no column; UTF-16 units. */
const longestHead = 30;

/** Headings of columns, folded. */
const ownerColumn = /^(?:who|owner|action owner|owned|by whom|responsib|resp|assign|person|lead|pic|кто|ответствен|исполнител|отв)/;
const dueColumn = /^(?:when|due|deadline|date|by(?! whom)|until|target|timing|когда|срок|дата|дедлайн|до$)/;
const otherColumn = /^(?:#|no|nr|№|п\/п|status|статус|comment|note|примечан|коммент|priority|приоритет)/;

/** The steps of a table whose columns say who or when; without such headings names and dates tell. */
export function stepsOf(table: Table, body: Passage, owners: Owners, isRecap: boolean): ReadStep[] {
  const written = (cell: Span<"text"> | undefined) => (cell ? body.text.slice(cell.start, cell.end).replace(/\s+/g, " ").trim() : "");
  const columns = table.reduce((most, row) => Math.max(most, row.length), 0);
  const head: string[] = [];
  for (let column = 0; column < columns; column++) head.push(fold(written(table[0]![column])));
  const isHead = columns > 1 && table.length > 1;
  let who = isHead ? head.findIndex((text) => text.length < longestHead && ownerColumn.test(text)) : -1;
  let when = isHead ? head.findIndex((text) => text.length < longestHead && dueColumn.test(text)) : -1;
  const isHeaded = who >= 0 || (when >= 0 && isRecap);
  if (!isHeaded) {
    if (!isRecap || table.length < 2) return [];
    const most = (test: (cell: Span<"text"> | undefined) => boolean) => {
      for (let column = 0; column < columns; column++) if (table.filter((row) => test(row[column])).length * 2 > table.length) return column;
      return -1;
    };
    when = most((cell) => cell !== undefined && cell.end - cell.start < 40 && dueIn(written(cell)) !== undefined);
    who = most((cell) => cell !== undefined && ownerOfCell(cell, body, owners) !== undefined);
    if (when < 0 || who < 0) return [];
  }
  const rows = isHeaded ? table.slice(1) : table;
  const length = (column: number) => rows.reduce((sum, row) => sum + written(row[column]).length, 0);
  let what = -1;
  for (let column = 0; column < columns; column++) {
    if (column !== who && column !== when && !otherColumn.test(head[column] ?? "") && (what < 0 || length(column) > length(what))) what = column;
  }
  if (what < 0) return [];
  const steps: ReadStep[] = [];
  for (const row of rows) {
    const cell = row[what];
    if (!cell || row.some((one) => finished.test(fold(written(one))))) continue;
    const due = dueIn(written(when >= 0 ? row[when] : cell));
    const person = who >= 0 ? row[who] : undefined;
    const name = person && nameInCell(written(person), ownerOfCell(person, body, owners), owners);
    steps.push({ span: cell, ...(name && { owner: name }), ...(due && { due: due.text }), isSigned: true });
  }
  return steps;
}

/** @returns whether a table holds data, in short cells side by side: no prose and no list of steps, as a table for layout may. */
export function isData(table: Table): boolean {
  return table.length > 1 && table.every((row) => row.every((cell) => !cell || cell.end - cell.start < longestDatum)) && table.some((row) => row.length > 1);
}

/** UTF-16 units. */
const longestDatum = 80;

/** From the first cell to the last. */
export function extentOf(table: Table): Span<"text"> {
  const cells = table.reduce<Span<"text">[]>((all, row) => all.concat(row.filter((cell): cell is Span<"text"> => cell !== undefined)), []);
  return { start: cells[0]!.start, end: cells[cells.length - 1]!.end };
}

/** As written: a table says who in the author's own words. A pronoun is resolved, "tbd" and "-" are nobody. */
function nameInCell(written: string, owner: Owner | undefined, owners: Owners): string | undefined {
  const form = fold(written).replace(/[.?!]+$/, "");
  if (!/[a-zа-я]/.test(form) || unnamed.test(form) || /^(?:some|any|every)(?:body|one)|^to be |^кто-|^будет |^не /.test(form)) return undefined;
  return owner && owner.is !== "named" ? owners.nameOf(owner) : written;
}

function ownerOfCell(cell: Span<"text">, body: Passage, owners: Owners): Owner | undefined {
  const { words } = readingOf(body);
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.start[middle]! < cell.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last + 1 < words.count && words.end[last + 1]! <= cell.end) last++;
  return low < words.count && words.end[low]! <= cell.end && last - low < 6 ? owners.ownerAt(low, last) : undefined;
}
