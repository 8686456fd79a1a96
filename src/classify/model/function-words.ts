import { englishFunctionWords } from "../lexicons/en/function-words";
import { russianFunctionWords } from "../lexicons/ru/function-words";

let words: ReadonlySet<string> | undefined;

/** @returns the closed-class words of all languages, made on first use so that loading costs nothing. */
export function functionWords(): ReadonlySet<string> {
  return (words = words ?? new Set(`${englishFunctionWords.words} ${russianFunctionWords.words}`.split(" ")));
}
