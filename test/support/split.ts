import { parse } from "../../src/classify";
import { defaultPolicy } from "../../src/policy/default";

export interface SplitView {
  readonly authored: string;
  readonly quoted: readonly { from?: string | undefined; date?: string | undefined; to?: readonly string[]; cc?: readonly string[]; subject?: string | undefined; text: string }[];
}

/** @returns who wrote what in a body: HTML where it begins with `<`, else plain text. Fields a header does not have are left out. */
export function splitBody(body: string): SplitView {
  const { authored, layers } = parse(
    {
      to: [],
      cc: [],
      bcc: [],
      subject: "",
      body: { format: body.charAt(0) === "<" ? "html" : "text", source: body },
      composeType: "reply",
      attachments: [],
      unread: [],
    },
    defaultPolicy,
  );
  return {
    authored: authored.text.trim(),
    quoted: layers.map((layer) => ({
      ...(layer.from && { from: layer.from.written }),
      ...(layer.date && { date: layer.date }),
      ...(layer.to.length && { to: layer.to.map(({ written }) => written) }),
      ...(layer.cc.length && { cc: layer.cc.map(({ written }) => written) }),
      ...(layer.subject && { subject: layer.subject }),
      text: layer.passage.text.trim(),
    })),
  };
}
