import { mailsIn } from "./attached";
import type { Body, Message } from "./message";
import type { Layer, ParsedMessage, Participant, Passage, Reader } from "./parsed-message";
import { audienceOf, peopleOf, readersOf } from "./people";
import type { People } from "./people";
import type { Policy } from "./policy";
import type { Span } from "./span";
import { htmlText } from "./text/html-text";
import { joinPieces, mappedText, plainText, sourceHull } from "./text/mapped-text";
import type { Chunks } from "./text/mapped-text";
import { linksOf, type Link } from "./text/links";
import type { Names } from "./thread/names";
import { attachedHeader, namesOf, newReadersOf, parents, readHeader, resolve, resolveSender } from "./thread/participants";
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
  readonly links: () => readonly Link[];
}

/** Reads a message: who gets it, which words are the author's, and what is quoted below them or attached. Total; linear in the bodies. */
export function parse(message: Message, policy: Policy): ParsedMessage {
  const people = peopleOf(policy, message.from);
  const readers = readersOf(message, people);
  const body = scan(message.body);
  const split = splitThread(body.text, body.structure);
  const headers = split.messages.map(({ fields }) => readHeader(body.text, fields, body.structure));
  const passage = (pieces: readonly Span<"text">[], part: Where["part"]): Passage => ({
    ...joinPieces(body.text, body.chunks, pieces),
    where: { in: "body", part },
  });
  return {
    message,
    subject: { ...plainText(message.subject), where: { in: "subject", part: "authored" } },
    authored: passage(split.authored, "authored"),
    ...(split.signature.length ? { signature: passage(split.signature, "signature") } : {}),
    whole: { ...mappedText(body.text, body.chunks), where: { in: "body", part: "authored" } },
    links: body.links,
    layers: layersOf(split.messages, headers, {
      author: authorOf(message, people),
      body,
      names: namesOf(message, headers),
      people,
      readers,
      whereOf: (level) => ({ in: "body", part: "quoted", level }),
    }),
    attached: attachedLayers(message, readers, people),
    readers,
    audience: audienceOf(readers),
  };
}

function scan(body: Body): Scanned {
  if (body.format === "html") {
    const { text, chunks, marks } = htmlText(body.source);
    let known: readonly Link[] | undefined;
    return { text, chunks, structure: structureOf(marks), links: () => (known = known ?? linksOf(marks)) };
  }
  const { source } = body;
  return { text: source, chunks: { text: [0], sourceStart: [0], sourceEnd: [source.length] }, structure: noStructure(), links: () => [] };
}

function authorOf({ from }: Message, people: People): Participant | undefined {
  return (
    from && {
      address: from.address.trim().toLowerCase(),
      ...(from.name ? { name: from.name } : {}),
      kind: people.standingOf(from.address.trim()).kind,
      written: from.address,
    }
  );
}

/** An attached mail is one more message around everything it quotes: today's author passes it on as a quote does. */
function attachedLayers(message: Message, readers: readonly Reader[], people: People): Layer[] {
  const layers: Layer[] = [];
  message.attachments.forEach((attachment, position) => {
    let above = 0;
    for (const { name, mail } of mailsIn(attachment)) {
      const body = scan(mail.body);
      const { authored, signature, messages } = splitThread(body.text, body.structure);
      const own = authored.concat(signature).sort((a, b) => a.start - b.start);
      const all = [{ fields: {}, own, hull: { start: 0, end: body.text.length } } as SplitMessage].concat(messages);
      const headers = all.map(({ fields }, i) => (i ? readHeader(body.text, fields, body.structure) : attachedHeader(mail)));
      const from = above;
      const added = layersOf(all, headers, {
        author: authorOf(message, people),
        body,
        names: namesOf(message, headers),
        people,
        readers,
        whereOf: (level) => ({ in: "attachment", part: "quoted", level: from + level, attachment: position, name, body: mail.body.format }),
      });
      above += added.length;
      for (const layer of added) layers.push(layer);
    }
  });
  return layers;
}

function layersOf(messages: readonly SplitMessage[], headers: readonly WrittenHeader[], around: Surroundings): Layer[] {
  const { author, names, people } = around;
  const parent = parents(messages);
  const senders = headers.map((header, i) => header.from.map((person) => resolveSender(person, messages[i]!.server, names, people)));
  return messages.map((split, i) => {
    const quoting = parent[i]!;
    const quotedBy = quoting < 0 ? author : senders[quoting]![senders[quoting]!.length - 1];
    return layerOf(i + 1, split, headers[i]!, senders[i]!, quotedBy, around);
  });
}

interface Surroundings {
  /** Today's. */
  readonly author: Participant | undefined;
  readonly body: Scanned;
  readonly names: Names;
  readonly people: People;
  readonly readers: readonly Reader[];
  readonly whereOf: (level: number) => Where & { readonly level: number };
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
  const where = around.whereOf(level);
  return {
    level: where.level,
    from: sender && { name: sender.name, address: sender.address, kind: sender.kind, written: header.sender || sender.written },
    to,
    cc,
    date: header.date,
    subject: header.subject,
    passage: { text, toSource, where },
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
