import fs from "node:fs";
import path from "node:path";
import { Encoder } from "../../src/classify";

/** @returns the encoder that the pane and the command line are built with. */
export function builtInEncoder(): Encoder {
  return new Encoder(fs.readFileSync(path.join(__dirname, "../../src/classify/model/encoder.bin")));
}
