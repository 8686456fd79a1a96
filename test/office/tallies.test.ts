import { readCounted, readFadedAt, readTallies, writeCounted, writeTallies } from "../../src/office/tallies";
import { fails, fakeOutlook, install, never } from "../support/outlook";

const kept = { tallies: { casualness: { asked: 9, meant: 7 } }, fadedAt: 1_000 };

test("what was written is read again, here and by the next runtime", async () => {
  const { roaming } = fakeOutlook();
  await writeTallies(kept);
  expect(readTallies()).toEqual(kept.tallies);
  expect(readFadedAt(5_000)).toBe(1_000);
  fakeOutlook({ roaming });
  expect(readTallies()).toEqual(kept.tallies);
});

test("what Outlook does not save is known here all the same, and it says so", async () => {
  const { roaming } = fakeOutlook({}, { "roamingSettings.saveAsync": fails(9057) });
  await expect(writeTallies(kept)).rejects.toMatchObject({ name: "OfficeError", api: "roamingSettings.saveAsync", code: "9057" });
  expect(readTallies()).toEqual(kept.tallies);
  expect(roaming).toEqual({});
});

test.each([
  ["never kept", {}],
  ["damaged", { secondLookTallies: 7 }],
  ["of another shape", { secondLookTallies: { tallies: null, fadedAt: "soon" } }],
])("settings that are %s hold none, as of now", (_how, roaming) => {
  fakeOutlook({ roaming });
  expect(readTallies()).toEqual({});
  expect(readFadedAt(5_000)).toBe(5_000);
});

test("an Outlook without roaming settings holds none", async () => {
  for (const office of [{}, { context: {} }, { context: { roamingSettings: { get: () => { throw new Error("no"); } } } }]) {
    install(office);
    expect(readTallies()).toEqual({});
    expect(readFadedAt(5_000)).toBe(5_000);
  }
  await expect(writeTallies(kept)).rejects.toMatchObject({ name: "OfficeError" });
});

test("a clock that was set back does not make old mails count for ever", () => {
  fakeOutlook({ roaming: { secondLookTallies: kept } });
  expect(readFadedAt(500)).toBe(500);
});

test("what a draft counts as stays with the draft", async () => {
  const { session } = fakeOutlook();
  expect(await readCounted()).toEqual({});
  await writeCounted({ casualness: "meant" });
  expect(await readCounted()).toEqual({ casualness: "meant" });
  fakeOutlook({ session });
  expect(await readCounted()).toEqual({ casualness: "meant" });
});

test("says when Outlook does not tell what a draft counts as", async () => {
  fakeOutlook({}, { "sessionData.getAsync": never });
  await expect(readCounted()).rejects.toMatchObject({ code: "timeout" });
  fakeOutlook({ session: { secondLookCounted: "{" } });
  await expect(readCounted()).rejects.toBeDefined();
});
