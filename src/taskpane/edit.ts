/** A change of the body, good only while the body is still exactly `from`. */
export interface Edit {
  readonly format: "html" | "text";
  readonly from: string;
  readonly to: string;
  /** Clients have broken pictures when a body was written back (office-js #402, #5430): ask the sender to look. */
  readonly hasPictures: boolean;
}

/** Longest body an Outlook draft takes, characters. */
const longestBody = 1_000_000;

/** @returns whether a body can be written back without a loss: a picture that was read without its address comes back empty (office-js #5036). */
export function canWriteBack(format: "html" | "text", source: string): boolean {
  return source.length <= longestBody && (format === "text" || !/<img\b(?![^<>]{0,4000}\ssrc\s*=)/i.test(source));
}
