import type { Message } from "./message";
import type { Layer, ParsedMessage, Participant, Passage, Reader } from "./parsed-message";
import { audienceOf, peopleOf, readersOf } from "./people";
import type { People } from "./people";
import type { Policy } from "./policy";
import type { Span } from "./span";
import { htmlText } from "./text/html-text";
import { joinPieces, plainText, sourceHull } from "./text/mapped-text";
import type { Chunks } from "./text/mapped-text";
import type { Names } from "./thread/names";
import { namesOf, newReadersOf, parents, readHeader, resolve, resolveSender } from "./thread/participants";
import type { WrittenHeader } from "./thread/participants";
import { splitThread } from "./thread/split";
import type { SplitMessage } from "./thread/split";
import { noStructure, structureOf } from "./thread/structure";
import type { Structure } from "./thread/structure";
import type { Where } from "./verdict";

/** Text with its map and what the markup says of its structure. */
interface Scanned {
  readonly text: string;
  readonly chunks: Chunks;
  readonly structure: Structure;
}

/** Reads a message: who gets it, which words are the author's, and what is quoted below them. Total; linear in the body. */
export function parse(message: Message, policy: Policy): ParsedMessage {
  const people = peopleOf(policy, message.from);
  const readers = readersOf(message, people);
  const body = scan(message);
  const split = splitThread(body.text, body.structure);
  const passage = (pieces: readonly Span<"text">[], part: Where["part"]): Passage => ({
    ...joinPieces(body.text, body.chunks, pieces),
    where: { in: "body", part },
  });
  return {
    message,
    subject: { ...plainText(message.subject), where: { in: "subject", part: "authored" } },
    authored: passage(split.authored, "authored"),
    ...(split.signature.length ? { signature: passage(split.signature, "signature") } : {}),
    layers: layersOf(message, body, split.messages, readers, people),
    readers,
    audience: audienceOf(readers),
  };
}

function scan({ body }: Message): Scanned {
  if (body.format === "html") {
    const { text, chunks, marks } = htmlText(body.source);
    return { text, chunks, structure: structureOf(marks) };
  }
  const { source } = body;
  return { text: source, chunks: { text: [0], sourceStart: [0], sourceEnd: [source.length] }, structure: noStructure() };
}

function layersOf(message: Message, body: Scanned, messages: readonly SplitMessage[], readers: readonly Reader[], people: People): Layer[] {
  const headers = messages.map(({ fields }) => readHeader(body.text, fields, body.structure));
  const names = namesOf(message, headers);
  const around = parents(messages);
  const author: Participant | undefined = message.from && {
    address: message.from.address.trim().toLowerCase(),
    ...(message.from.name ? { name: message.from.name } : {}),
    kind: people.standingOf(message.from.address.trim()).kind,
    written: message.from.address,
  };
  const senders = headers.map((header, i) => header.from.map((person) => resolveSender(person, messages[i]!.server, names, people)));
  return messages.map((split, i) => {
    const parent = around[i]!;
    const quotedBy = parent < 0 ? author : senders[parent]![senders[parent]!.length - 1];
    return layerOf(i + 1, split, headers[i]!, senders[i]!, quotedBy, { body, names, people, readers });
  });
}

interface Surroundings {
  readonly body: Scanned;
  readonly names: Names;
  readonly people: People;
  readonly readers: readonly Reader[];
}

function layerOf(level: number, split: SplitMessage, header: WrittenHeader, senders: readonly Participant[], quotedBy: Participant | undefined, around: Surroundings): Layer {
  const { body, names, people, readers } = around;
  const to = header.to.map((person) => resolve(person, names, people));
  const cc = header.cc.map((person) => resolve(person, names, people));
  const named = senders.concat(to, cc);
  // An attribution names no recipients; whoever quotes a message has had it.
  const seenBy = quotedBy ? named.concat(quotedBy) : named;
  const sender = senders[senders.length - 1];
  const { text, toSource } = joinPieces(body.text, body.chunks, split.own);
  return {
    level,
    from: sender && { name: sender.name, address: sender.address, kind: sender.kind, written: header.sender || sender.written },
    to,
    cc,
    date: header.date,
    subject: header.subject,
    passage: { text, toSource, where: { in: "body", part: "quoted", level } },
    source: sourceHull(body.text, body.chunks, split.hull),
    internalOnly: senders.length ? isInternalOnly(to.length || cc.length ? named : seenBy) : "unknown",
    newReaders: newReadersOf(readers, seenBy),
  };
}

/** One outsider is enough to say no; one unknown is enough not to say yes. */
function isInternalOnly(participants: readonly Participant[]): boolean | "unknown" {
  if (participants.some(({ kind }) => kind === "client" || kind === "outside")) return false;
  return participants.some(({ kind }) => kind === "unknown") ? "unknown" : true;
}
