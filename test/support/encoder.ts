import fs from "node:fs";
import path from "node:path";
import { Encoder, Glossary, type Language } from "../../src/classify";

const read = (name: string) => fs.readFileSync(path.join(__dirname, "../../src/classify/model", name));

/** @returns the encoder of a language that the pane and the command line are built with. */
export function builtInEncoder(language: Language): Encoder {
  return new Encoder(read(`encoder-${language}.bin`), language === "ru" ? builtInGlossary() : undefined);
}

export function builtInGlossary(): Glossary {
  return new Glossary(read("glossary-ru.txt").toString("utf8"));
}

export const builtInEncoders = () => ({ en: builtInEncoder("en"), ru: builtInEncoder("ru") });
export const noEncoders = { en: undefined, ru: undefined };
