import fs from "node:fs";
import { readAlong } from "../../../src/classify";
import { encoder } from "../../../src/classify/model/along";
import { readAlongFromFile } from "../../../tools/cli/encoder-file";

afterEach(() => {
  jest.restoreAllMocks();
  readAlong(undefined);
});

test("the encoder of the sources reads along", () => {
  expect(readAlongFromFile()).toBeUndefined();
  expect(encoder()!.read("You are an idiot.")).toHaveLength(18);
});

test("where it is not there or damaged, that is said, and mail is judged without it", () => {
  jest.spyOn(fs, "readFileSync").mockImplementationOnce(() => {
    throw new Error("ENOENT: no such file");
  });
  expect(readAlongFromFile()).toBe("judging without the encoder: ENOENT: no such file");
  jest.spyOn(fs, "readFileSync").mockReturnValueOnce(Buffer.alloc(20));
  expect(readAlongFromFile()).toBe("judging without the encoder: this is no encoder's file");
  expect(encoder()).toBeUndefined();
});
