/** The engine's only door. */
export { classify } from "./classify";
export { parse } from "./parse";
export { catalogue } from "./catalogue";
export * from "./ids";
export { cutLayer, type Cut } from "./thread/cut";
export { belowAuthored, type Below } from "./thread/below";
export { cutLines, type CutLine } from "./thread/cut-lines";
export { hull, spanAt, type MappedText } from "./text/mapped-text";
export type { Link } from "./text/links";
export { sentenceSpan } from "./text/reading";
export { isUsable } from "./way-out";
export type { Detector, Draft, Example, Examples, Match } from "./detector";
export type { Acknowledgement, Address, AttachedMail, Attachment, Body, Message, Part, Tallies, Tally, Unread } from "./message";
export type { Layer, ParsedMessage, Participant, Passage, Reader } from "./parsed-message";
export type { Client, DetectorPolicy, Policy, Stage } from "./policy";
export type { Span } from "./span";
export type { Commitment, Decision, Evidence, Finding, Incomplete, Target, Verdict, Where } from "./verdict";
