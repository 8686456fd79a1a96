import { multiplyModule } from "./multiply-module";

/** What there is of WebAssembly in every runtime that has it. */
interface Assembly {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly multiply: Multiply } };
}
declare const WebAssembly: Assembly | undefined;

/**
 * Rows of 16-bit numbers times rows of 8-bit weights, as 32-bit sums. All are addresses in {@link Machine.memory}, in bytes.
 *
 * @param x `count` rows of `width` numbers
 * @param count a multiple of 4
 * @param w `outputs` rows of `width` weights
 * @param outputs a multiple of 2
 * @param width a multiple of 8
 * @param sums filled: `count` rows of `outputs` sums
 */
export type Multiply = (x: number, count: number, w: number, outputs: number, width: number, sums: number) => void;

/** Memory, and what multiplies in it. */
export interface Machine {
  readonly memory: ArrayBuffer;
  readonly multiply: Multiply;
}

/** The numbers multiplied may be this large, of either sign: 1,650 of them times the largest weights still are 32 bits. */
export const largest = 10000;

const page = 65536;

/**
 * @param bytes of memory, at least
 * @returns what computes eight products at a time, as `multiply.wat` says
 * @throws Error where the runtime, or the page's policy, has no WebAssembly with vectors
 */
export function machine(bytes: number): Machine {
  if (typeof WebAssembly === "undefined") throw new Error("this runtime has no WebAssembly");
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / page) });
  const code = Uint8Array.from(multiplyModule.match(/../g)!, (byte) => parseInt(byte, 16));
  const { multiply } = new WebAssembly.Instance(new WebAssembly.Module(code), { m: { memory } }).exports;
  return { memory: memory.buffer, multiply };
}
