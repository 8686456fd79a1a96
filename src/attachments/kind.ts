import type { Attachment } from "../classify";

/** @returns the attachment, marked where it is a mail of its own, as its media type or its name says. `size` in bytes. */
export function attachmentOf(name: string, contentType: string | undefined, size: number | undefined, isInline: boolean): Attachment {
  return {
    name,
    ...(contentType !== undefined && { contentType }),
    ...(size !== undefined && { size }),
    ...(isInline && { isInline }),
    ...(isMail(name, contentType) && { isMessage: true }),
  };
}

function isMail(name: string, contentType = ""): boolean {
  return /^(?:message\/(?:rfc822|global)|application\/vnd\.ms-outlook)\s*(?:;|$)/i.test(contentType) || /\.(?:eml|msg)$/i.test(name);
}
