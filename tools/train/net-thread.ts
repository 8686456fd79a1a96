import { once } from "node:events";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { faults } from "../../src/classify/model/format";
import type { Net } from "../../src/classify/model/net";
import { seeded } from "./learn";
import { learnNet, type NetExample, type NetHyper } from "./learn-net";

/** What another thread is given: all sentences in columns, which are handed over at once. */
interface Task {
  readonly words: Int32Array;
  /** Where the words of each sentence end, and where the sentences of each mail. */
  readonly wordEnds: Int32Array;
  readonly sentenceEnds: Int32Array;
  readonly labels: Uint8Array;
  readonly known: number;
  readonly hyper: NetHyper;
}

/**
 * @returns as {@link learnNet}, which another thread runs meanwhile. It begins where this program does, as all of it is one
 *   file (`webpack.config.js`), and sees there that it is not the main one.
 * @throws where the thread ends without an answer
 */
export async function learnAside(mails: readonly (readonly NetExample[])[], known: number, hyper: NetHyper): Promise<Net> {
  const sentences = mails.flat();
  const task: Task = {
    words: Int32Array.from(sentences.flatMap(({ words }) => [...words])),
    wordEnds: ends(sentences.map(({ words }) => words.length)),
    sentenceEnds: ends(mails.map(({ length }) => length)),
    labels: Uint8Array.from(sentences.flatMap(({ labels }) => [...labels])),
    known,
    hyper,
  };
  const thread = new Worker(__filename, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: 4096 } });
  const ended = once(thread, "exit").then(([code]) => Promise.reject(new Error(`the thread that learns the net ended with ${code}`)));
  const [net] = (await Promise.race([once(thread, "message"), ended])) as [Net];
  ended.catch(() => {});
  await thread.terminate();
  return net;
}

/** What the other thread does. */
export function learnForOthers(): void {
  const { words, wordEnds, sentenceEnds, labels, known, hyper } = workerData as Task;
  const sentences = parts(wordEnds).map(([from, to], i): NetExample => ({ words: words.subarray(from, to), labels: labels.subarray(i * faults.length, (i + 1) * faults.length) }));
  const mails = parts(sentenceEnds).map(([from, to]) => sentences.slice(from, to));
  parentPort!.postMessage(learnNet(mails, known, hyper, seeded(1)));
}

function ends(lengths: readonly number[]): Int32Array {
  let end = 0;
  return Int32Array.from(lengths, (length) => (end += length));
}

const parts = (of: Int32Array) => Array.from(of, (end, i) => [i ? of[i - 1]! : 0, end] as const);
