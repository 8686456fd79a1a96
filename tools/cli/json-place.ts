/**
 * Finds the line of a value in a JSON text that `JSON.parse` has accepted, so that a message about a policy can name the
 * place an editor jumps to.
 *
 * @param keys object keys and list positions from the outside in; where a key is missing, the line of its owner.
 * @returns 1 for the first line.
 */
export function lineOf(json: string, keys: readonly (string | number)[]): number {
  let at = skip(json, 0);
  let found = at;
  for (const key of keys) {
    const next = json[at] === "{" ? member(json, at, String(key)) : json[at] === "[" ? item(json, at, Number(key)) : undefined;
    if (!next) break;
    found = next.start;
    at = next.value;
  }
  return lineAt(json, found);
}

/** @returns keys that stand in their object a second time: `JSON.parse` keeps the last and says nothing. */
export function repeatedKeys(json: string): { readonly key: string; readonly line: number }[] {
  const repeated: { key: string; line: number }[] = [];
  const owners: Set<string>[] = [];
  for (let at = 0; at < json.length; ) {
    if (json[at] === '"') {
      const end = endOf(json, at);
      if (json[skip(json, end)] === ":") {
        const key = JSON.parse(json.slice(at, end)) as string;
        const known = owners[owners.length - 1]!;
        if (known.has(key)) repeated.push({ key, line: lineAt(json, at) });
        known.add(key);
      }
      at = end;
      continue;
    }
    if (json[at] === "{") owners.push(new Set());
    else if (json[at] === "}") owners.pop();
    at++;
  }
  return repeated;
}

function lineAt(json: string, place: number): number {
  let line = 1;
  for (let i = json.indexOf("\n"); i >= 0 && i < place; i = json.indexOf("\n", i + 1)) line++;
  return line;
}

/** Where an entry begins, and where its value does: for a member the key comes first. */
interface Entry {
  readonly start: number;
  readonly value: number;
}

function member(json: string, open: number, wanted: string): Entry | undefined {
  let found: Entry | undefined;
  for (let at = skip(json, open + 1); json[at] === '"'; ) {
    const keyEnd = endOf(json, at);
    const value = skip(json, skip(json, keyEnd) + 1);
    // Of a repeated key, JSON.parse keeps the last.
    if (JSON.parse(json.slice(at, keyEnd)) === wanted) found = { start: at, value };
    at = skip(json, endOf(json, value));
    if (json[at] === ",") at = skip(json, at + 1);
  }
  return found;
}

function item(json: string, open: number, wanted: number): Entry | undefined {
  for (let at = skip(json, open + 1), i = 0; at < json.length && json[at] !== "]"; i++) {
    if (i === wanted) return { start: at, value: at };
    at = skip(json, endOf(json, at));
    if (json[at] === ",") at = skip(json, at + 1);
  }
  return undefined;
}

/** Where the value that begins at `at` ends. */
function endOf(json: string, at: number): number {
  let depth = 0;
  do {
    const letter = json[at];
    if (letter === '"') {
      for (at++; json[at] !== '"'; at++) if (json[at] === "\\") at++;
      at++;
    } else if (letter === "{" || letter === "[") {
      depth++;
      at++;
    } else if (letter === "}" || letter === "]") {
      depth--;
      at++;
    } else if (depth === 0) {
      while (at < json.length && !/[\s,\]}]/.test(json[at]!)) at++;
    } else {
      at++;
    }
  } while (depth > 0 && at < json.length);
  return at;
}

function skip(json: string, at: number): number {
  while (/\s/.test(json[at] ?? "x")) at++;
  return at;
}
