import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Encoder, readAlong } from "../../src/classify";

/** The same way from the sources and from what is built of them. */
const file = join(__dirname, "../../src/classify/model/encoder.bin");

/**
 * Lets the encoder read along from now on, as it does in the pane.
 *
 * @returns what is wrong with it, said for the person at the terminal: without it mail is judged by the smaller models alone
 */
export function readAlongFromFile(): string | undefined {
  try {
    readAlong(new Encoder(readFileSync(file)));
    return undefined;
  } catch (error) {
    return `judging without the encoder: ${(error as Error).message}`;
  }
}
