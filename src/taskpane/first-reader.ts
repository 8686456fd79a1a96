import type { ParsedMessage } from "../classify";

/** @returns the name of the first reader outside in To, else of the first one: whoever the mail is addressed to first */
export function firstReaderName({ readers }: ParsedMessage): string | undefined {
  const addressed = readers.filter(({ field }) => field === "to");
  const reader = addressed.find(({ kind }) => kind !== "internal") ?? addressed[0];
  return reader?.name;
}

/** @returns what to call that reader */
export function firstReader(parsed: ParsedMessage): string | undefined {
  const name = firstReaderName(parsed);
  return name && firstName(name);
}

/** `Meyer, Clara` is Clara; so is `Clara Meyer`. Initials and titles are no name to address anybody by. */
function firstName(name: string): string | undefined {
  const given = name.includes(",") ? name.split(",")[1]! : name;
  const first = given.trim().split(/\s+/)[0];
  return first && first.length > 2 && !first.endsWith(".") && !first.includes("@") ? first : undefined;
}
