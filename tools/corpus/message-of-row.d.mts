/** See message-of-row.mjs. The result is a JSONL message of the command line contract. */
export function messageOf(
  row: unknown,
  options: { readonly from?: string; readonly to?: string | readonly string[]; readonly replace?: boolean; readonly greeting?: boolean; readonly attachment: readonly string[] },
): unknown;
