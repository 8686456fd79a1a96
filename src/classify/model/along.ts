/** An encoder, as far as it is heard here. */
export interface Along {
  /** @returns by `faults`, how much a sentence sounds like it; then how much it makes its neighbors sound like it */
  read(sentence: string): Float32Array;
}

let reading: Along | undefined;

/** From now on an encoder reads along where the author's own English sounds suspicious to the other models; with `undefined` none does. It speaks up in notes alone. */
export function readAlong(along: Along | undefined): void {
  reading = along;
}

export function encoder(): Along | undefined {
  return reading;
}
