/** Bytes of an attached mail, its own attachments included, that is opened. Exchange Online takes up to 150 MB, few mails are near. */
export const largestMail = 50 * 1024 * 1024;
