import fs from "node:fs";
import path from "node:path";
import { readAlong } from "../../src/classify";
import { encoder } from "../../src/classify/model/along";
import { fetchEncoder } from "../../src/taskpane/encoder";

const file = fs.readFileSync(path.join(__dirname, "../../src/classify/model/encoder.bin"));
const answers = (ok: boolean, bytes: Uint8Array) => jest.spyOn(globalThis, "fetch").mockResolvedValue({ ok, arrayBuffer: () => Promise.resolve(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)) } as Response);

afterEach(() => {
  jest.restoreAllMocks();
  readAlong(undefined);
});

test("it is fetched from where the pane came from, asking anew whether it changed", async () => {
  const fetched = answers(true, file);
  expect(await fetchEncoder()).toBe(true);
  expect(fetched).toHaveBeenCalledWith("encoder.bin", { cache: "no-cache", priority: "low" });
  expect(encoder()!.read("You are an idiot.")).toHaveLength(18);
});

test.each([
  ["is not there", () => answers(false, file)],
  ["is damaged", () => answers(true, file.subarray(0, 1000))],
  ["cannot be reached", () => jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Failed to fetch"))],
])("where it %s, none reads along", async (_, prepare) => {
  prepare();
  expect(await fetchEncoder()).toBe(false);
  expect(encoder()).toBeUndefined();
});
