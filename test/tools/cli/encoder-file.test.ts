import fs from "node:fs";
import { readAlong } from "../../../src/classify";
import { encoder } from "../../../src/classify/model/along";
import { readAlongFromFile } from "../../../tools/cli/encoder-file";
import { noEncoders } from "../../support/encoder";

afterEach(() => {
  jest.restoreAllMocks();
  readAlong(noEncoders);
});

test("the encoders of the sources read along", () => {
  expect(readAlongFromFile()).toBeUndefined();
  expect(encoder("en")!.read("You are an idiot.")).toHaveLength(18);
  expect(encoder("ru")!.read("Вы идиот.")).not.toEqual(encoder("en")!.read("Вы идиот."));
});

test("where one is not there or damaged, that is said, and mail is judged without them", () => {
  jest.spyOn(fs, "readFileSync").mockImplementationOnce(() => {
    throw new Error("ENOENT: no such file");
  });
  expect(readAlongFromFile()).toBe("judging without the encoders: ENOENT: no such file");
  jest.spyOn(fs, "readFileSync").mockReturnValueOnce(Buffer.alloc(20));
  expect(readAlongFromFile()).toBe("judging without the encoders: this is no encoder's file");
  expect([encoder("en"), encoder("ru")]).toEqual([undefined, undefined]);
});
