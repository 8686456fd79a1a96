import { call } from "./call";

const fields = ["to", "cc", "bcc"] as const;
type Field = (typeof fields)[number];
type Person = Pick<Office.EmailAddressDetails, "emailAddress" | "displayName">;

/** Who stood in which field. */
export type Recipients = Readonly<Record<Field, readonly Person[]>>;

/** What became of moving recipients. */
export type MoveOutcome =
  /** As Outlook had them before, and after; what was written, where it does not say. */
  | { readonly is: "done"; readonly before: Recipients; readonly after: Recipients }
  /** The recipients are others by now; nothing was touched. */
  | { readonly is: "changed" }
  /** Outlook did not take it all, or not in time; what it took is put back, if it takes that. */
  | { readonly is: "refused" };

/** One call takes so many at most (reference of `Recipients.setAsync`); more are added behind them. */
const mostAtOnce = 100;
/** Some Outlooks hand over no more of a field: of a longer one we would lose the rest when writing it. */
const mostRead = 500;
/** Outlook looks every address up, ms. */
const writeTimeout = 10_000;

/**
 * Moves recipients from To and Cc to Bcc. They are in Bcc before they leave the other fields, so that a failure on the way
 * loses nobody. Names that Outlook has not resolved are not handed over to add-ins: a field that holds any other than
 * addresses is not touched.
 *
 * Never rejects.
 *
 * @param addresses lower-case
 */
export async function moveToBcc(addresses: ReadonlySet<string>): Promise<MoveOutcome> {
  try {
    const before = await readAll();
    if (fields.some((field) => before[field].length >= mostRead || before[field].some(({ emailAddress }) => !emailAddress.includes("@")))) return { is: "refused" };
    const isMoved = ({ emailAddress }: Person) => addresses.has(emailAddress.toLowerCase());
    const moved = [...before.to, ...before.cc].filter(isMoved);
    if (!moved.length) return { is: "changed" };
    const stays = (list: readonly Person[]) => list.filter((one) => !isMoved(one));
    return await change(before, { to: stays(before.to), cc: stays(before.cc), bcc: [...stays(before.bcc), ...moved] }, ["bcc", "to", "cc"]);
  } catch {
    return { is: "refused" };
  }
}

/** Puts recipients back where they were, if they are still where {@link moveToBcc} put them. Never rejects. */
export async function moveBack(before: Recipients, after: Recipients): Promise<MoveOutcome> {
  try {
    const now = await readAll();
    if (fields.some((field) => addressesOf(now[field]) !== addressesOf(after[field]))) return { is: "changed" };
    return await change(now, before, ["to", "cc", "bcc"]);
  } catch {
    return { is: "refused" };
  }
}

/** Writes the fields that differ, in this order; takes back what was written when one of them fails. */
async function change(before: Recipients, wanted: Recipients, order: readonly Field[]): Promise<MoveOutcome> {
  const written: Field[] = [];
  try {
    for (const field of order) {
      if (addressesOf(before[field]) === addressesOf(wanted[field])) continue;
      written.push(field);
      await write(field, wanted[field]);
    }
  } catch {
    for (const field of written.reverse()) await write(field, before[field]).catch(() => undefined);
    return { is: "refused" };
  }
  return { is: "done", before, after: await readAll().catch(() => wanted) };
}

async function readAll(): Promise<Recipients> {
  const [to, cc, bcc] = await Promise.all(fields.map((field) => call<Office.EmailAddressDetails[]>(`${field}.getAsync`, (done) => draft()[field].getAsync(done))));
  return { to: people(to!), cc: people(cc!), bcc: people(bcc!) };
}

function people(list: readonly Office.EmailAddressDetails[]): Person[] {
  return list.map(({ emailAddress, displayName }) => ({ emailAddress: emailAddress || "", displayName: displayName || emailAddress || "" }));
}

async function write(field: Field, list: readonly Person[]): Promise<void> {
  const first = list.slice(0, mostAtOnce);
  await call<void>(`${field}.setAsync`, (done) => draft()[field].setAsync([...first], done), writeTimeout);
  for (let at = mostAtOnce; at < list.length; at += mostAtOnce) {
    const next = list.slice(at, at + mostAtOnce);
    await call<void>(`${field}.addAsync`, (done) => draft()[field].addAsync([...next], done), writeTimeout);
  }
}

function addressesOf(list: readonly Person[]): string {
  return list.map(({ emailAddress }) => emailAddress.toLowerCase()).sort().join("\n");
}

function draft(): Office.MessageCompose {
  return Office.context.mailbox.item as unknown as Office.MessageCompose;
}
