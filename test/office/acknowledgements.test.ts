import { readAcknowledgements, writeAcknowledgements } from "../../src/office/acknowledgements";
import { fails, fakeOutlook, install, missing } from "../support/outlook";

test("what was written is read again", async () => {
  fakeOutlook();
  await writeAcknowledgements([{ fingerprint: "a1", reason: "agreed by phone" }, { fingerprint: "b2" }]);
  expect(await readAcknowledgements()).toEqual([{ fingerprint: "a1", reason: "agreed by phone" }, { fingerprint: "b2" }]);
});

test("keeps the newest where all are too many for Outlook", async () => {
  const { session } = fakeOutlook();
  const many = Array.from({ length: 3000 }, (_, i) => ({ fingerprint: `fingerprint-${i}`, reason: "agreed" }));
  await writeAcknowledgements(many);
  expect(Object.values(session)[0]!.length).toBeLessThanOrEqual(50_000);
  const kept = await readAcknowledgements();
  expect(kept.length).toBeGreaterThan(500);
  expect(kept[kept.length - 1]).toEqual(many[many.length - 1]);
});

test("says when Outlook cannot keep it", async () => {
  fakeOutlook({}, { "sessionData.setAsync": fails(9051) });
  await expect(writeAcknowledgements([{ fingerprint: "a1" }])).rejects.toMatchObject({ name: "OfficeError", api: "sessionData.setAsync", code: "9051" });
});

test("says when Outlook has no session data", async () => {
  fakeOutlook({}, { "sessionData.getAsync": missing });
  await expect(writeAcknowledgements([{ fingerprint: "a1" }])).rejects.toMatchObject({ code: "unsupported" });
});

test("an Outlook without an item holds no acknowledgements", async () => {
  install({ context: {} });
  expect(await readAcknowledgements()).toEqual([]);
});
