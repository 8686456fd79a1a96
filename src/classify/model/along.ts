import type { Language } from "../ids";

/** An encoder, as far as it is heard here. */
export interface Along {
  /** @returns by `faults`, how much a sentence sounds like it; then how much it makes its neighbors sound like it */
  read(sentence: string): Float32Array;
}

const reading: { [language in Language]?: Along | undefined } = {};

/** From now on an encoder reads along in each language named where words in it sound suspicious to the other models; with `undefined` none does. It speaks up in notes alone. */
export function readAlong(encoders: { readonly [language in Language]?: Along | undefined }): void {
  Object.assign(reading, encoders);
}

export function encoder(language: Language): Along | undefined {
  return reading[language];
}
