import { Encoder, readAlong } from "../classify";

/**
 * Fetches the encoder from where the pane came from; from then on it reads along. Nothing waits for it.
 *
 * @returns whether it does; without it, or without WebAssembly, the pane shows fewer notes
 */
export async function fetchEncoder(): Promise<boolean> {
  try {
    // A new version of the add-in has a new encoder under the same name.
    const response = await fetch("encoder.bin", { cache: "no-cache", priority: "low" });
    if (!response.ok) return false;
    readAlong(new Encoder(new Uint8Array(await response.arrayBuffer())));
    return true;
  } catch {
    return false;
  }
}
