import fs from "node:fs";
import path from "node:path";
import { parse, readAlong } from "../../src/classify";
import { encoder } from "../../src/classify/model/along";
import { Encoders } from "../../src/taskpane/encoders";
import { noEncoders } from "../support/encoder";
import { examplePolicy, messageOf } from "../support/examples";

const file = (name: string) => fs.readFileSync(path.join(__dirname, "../../src/classify/model", name));
const bytesOf = (bytes: Uint8Array) => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
const answers = (ok: boolean, bytes?: Uint8Array) =>
  jest.spyOn(globalThis, "fetch").mockImplementation((name) => Promise.resolve({ ok, arrayBuffer: () => Promise.resolve(bytesOf(bytes ?? file(name as string))), text: () => Promise.resolve((bytes ?? file(name as string)).toString()) } as Response));
const draft = (text: string) => parse(messageOf({ body: text }).message, examplePolicy());
const arrived = jest.fn();

afterEach(() => {
  jest.restoreAllMocks();
  arrived.mockReset();
  readAlong(noEncoders);
});

test("one is fetched once, from where the pane came from, asking anew whether it changed", async () => {
  const fetched = answers(true);
  const encoders = new Encoders(["en", "ru"], arrived);
  await Promise.all([encoders.want("en"), encoders.want("en")]);
  expect(fetched.mock.calls).toEqual([["encoder-en.bin", { cache: "no-cache", priority: "low" }]]);
  expect(encoder("en")!.read("You are an idiot.")).toHaveLength(18);
  expect(arrived).toHaveBeenCalledTimes(1);
});

test("the Russian one comes with its glossary, and only to drafts with Russian in them", async () => {
  const fetched = answers(true);
  const encoders = new Encoders(["en", "ru"], arrived);
  encoders.wantFor(draft("The tiles come on Friday."));
  expect(fetched).not.toHaveBeenCalled();
  const done = new Promise<void>((resolve) => arrived.mockImplementation(resolve));
  encoders.wantFor(draft("Плитка приедет в пятницу."));
  await done;
  expect(fetched.mock.calls.map(([name]) => name)).toEqual(["encoder-ru.bin", "glossary-ru.txt"]);
  expect(encoder("ru")!.read("Вы идиот.")).toHaveLength(18);
});

test("none is fetched for a language that is not judged", async () => {
  const fetched = answers(true);
  await new Encoders(["ru"], arrived).want("en");
  expect(fetched).not.toHaveBeenCalled();
});

test.each([
  ["is not there", () => answers(false)],
  ["is damaged", () => answers(true, file("encoder-en.bin").subarray(0, 1000))],
  ["cannot be reached", () => jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Failed to fetch"))],
])("where it %s, none reads along", async (_, prepare) => {
  prepare();
  await new Encoders(["en"], arrived).want("en");
  expect(encoder("en")).toBeUndefined();
  expect(arrived).not.toHaveBeenCalled();
});
