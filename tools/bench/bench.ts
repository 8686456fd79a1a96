/**
 * `npm run bench`: what a judgement costs, in H, where one H is one htmlparser2 pass (text and offsets) over the same
 * HTML in the same process. Ratios travel between machines; milliseconds do not.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { classify, Encoder, Glossary, parse, type Message, type Policy } from "../../src/classify";
import { parsePolicy } from "../../src/policy/load";
import { aboutFirms, directory } from "./directory";
import { englishHtml, hostile, nestedThread, outlookHtml, outlookText } from "./inputs";
import { yardstick } from "./yardstick";

const { policy } = parsePolicy({
  version: "bench",
  organization: "Northwind",
  internalDomains: ["northwind.example"],
  clients: [{ name: "Contoso", domains: ["contoso.example"] }],
});

const message = (format: "html" | "text", source: string): Message => ({
  from: { address: "anna.berg@northwind.example" },
  to: [{ address: "clara@contoso.example" }],
  cc: [],
  bcc: [],
  subject: "RE: Delivery schedule",
  body: { format, source },
  composeType: "reply",
  attachments: [],
  unread: [],
});

const middle = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1]!;

/** @returns the median of `runs` timings in milliseconds, after a warm-up. */
function median(run: () => unknown, runs: number): number {
  for (let i = 0; i < Math.max(2, runs >> 2); i++) run();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return middle(times);
}

const starts = 15;
console.log("cold start in a process of its own: load the gate and judge a first mail of 10 kB       against htmlparser2 alone");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "second-look-"));
const gate = path.join(__dirname, "../addin/gate.js");
const alone = path.join(__dirname, "yardstick.js");
for (const [engine, flags] of [["as node comes", []], ["without a JIT", ["--jitless", "--no-expose-wasm"]]] as const) {
  for (const [name, make] of [["in two languages", outlookHtml], ["in English", englishHtml]] as const) {
    const mail = path.join(folder, "mail.html");
    fs.writeFileSync(mail, make(1e4));
    const cold = (bundle: string) => Number(execFileSync(process.execPath, [...flags, path.join(__dirname, "cold.js"), bundle, mail], { encoding: "utf8" }));
    const times: [number, number][] = [];
    // In turns, so that whatever else the machine does falls on both alike.
    for (let i = 0; i < starts; i++) times.push([cold(gate), cold(alone)]);
    const [judged, read] = [middle(times.map(([one]) => one)), middle(times.map(([, one]) => one))];
    console.log(`  ${`${engine}, mail ${name}`.padEnd(45)} ${judged.toFixed(1).padStart(7)} ms ${read.toFixed(1).padStart(7)} ms ${(judged / read).toFixed(2).padStart(7)} ×`);
  }
}
fs.rmSync(folder, { recursive: true });

const sizes = { "10 kB": 1e4, "100 kB": 1e5, "1 MB": 1e6, "5 MB": 4.9e6 };
const cost: Record<string, number> = {};

console.log("\nwhole judgement of Outlook-like HTML        H       read only  H in ms");
for (const [name, size] of Object.entries(sizes)) {
  const html = outlookHtml(size);
  const runs = size > 1e6 ? 5 : size > 1e5 ? 9 : size > 1e4 ? 41 : 301;
  const h = median(() => yardstick(html), runs);
  const judged = (cost[name] = median(() => classify(message("html", html), policy), runs));
  const read = median(() => parse(message("html", html), policy), runs);
  console.log(`  ${name.padEnd(36)} ${(judged / h).toFixed(2).padStart(7)} ${(read / h).toFixed(2).padStart(12)} ${h.toFixed(2).padStart(8)}`);
}
const exponent = Math.log(cost["5 MB"]! / cost["100 kB"]!) / Math.log(sizes["5 MB"] / sizes["100 kB"]);
console.log(`\ngrowth exponent, 100 kB to 5 MB: ${exponent.toFixed(3)}`);

const size = 1e6;
const ordinary = {
  html: median(() => classify(message("html", outlookHtml(size)), policy), 5),
  text: median(() => classify(message("text", outlookText(size)), policy), 5),
};
console.log("\nhostile input of 1 MB against ordinary input of its size");
for (const [name, { format, make }] of Object.entries(hostile)) {
  const source = make(size);
  const time = median(() => classify(message(format, source), policy), 3);
  console.log(`  ${name.padEnd(36)} ${(time / ordinary[format]).toFixed(2).padStart(7)} ×  (${format})`);
}

const encoderFile = fs.readFileSync("src/classify/model/encoder-en.bin");
const encoder = new Encoder(encoderFile);
const glossaryFile = fs.readFileSync("src/classify/model/glossary-ru.txt", "utf8");
const glossary = new Glossary(glossaryFile);
const russian = "Коллеги, отчёт за третий квартал будет готов в четверг, а расчёт по складу пришлю завтра до обеда.";
const pieces = Array.from({ length: 18 }, (_, i) => 100 + 31 * i);
console.log("\nthe encoder, which reads what sounds suspicious in the pane and the command line");
console.log(`  to get it ready ${median(() => new Encoder(encoderFile), 9).toFixed(1)} ms, a sentence of 18 pieces ${median(() => encoder.hear(pieces), 101).toFixed(1)} ms`);
console.log(`  the glossary, by which it reads Russian: to get it ready ${median(() => new Glossary(glossaryFile), 9).toFixed(1)} ms, a sentence of 16 words ${median(() => glossary.of(russian), 101).toFixed(2)} ms`);

console.log("\nthreads nested as Gmail nests them, 1 MB and 4 MB: splitting, against ordinary HTML of 1 MB read");
const read = median(() => parse(message("html", outlookHtml(size)), policy), 5);
for (const format of ["html", "text"] as const) {
  const [one, four] = [size, 4 * size].map((units) => {
    const source = nestedThread(format, 200, units);
    return median(() => parse(message(format, source), policy), 5) / read;
  });
  console.log(`  ${`200 layers in ${format}`.padEnd(36)} ${one!.toFixed(2).padStart(7)} × ${four!.toFixed(2).padStart(7)} ×`);
}

console.log("\na mail under a policy with a client directory: against one with no clients, and its first mail, which makes the index");
const mails = [message("html", outlookHtml(1e4)), message("text", outlookText(1e4)), message("text", aboutFirms)];
const judgeAll = (under: Policy) => mails.forEach((mail) => classify(mail, under));
const sizesOfDirectory = [0, 1000, 50_000];
const underClients = sizesOfDirectory.map((firms): Policy => ({ ...policy, clients: directory(firms) }));
const first = underClients.map((under) => median(() => judgeAll({ ...under }), 9));
// In turns, so that whatever else the machine does falls on all alike.
const rounds = underClients.map((): number[] => []);
for (let round = 0; round < 200; round++) underClients.forEach((under, i) => rounds[i]!.push(median(() => judgeAll(under), 1)));
const warm = rounds.map(middle);
sizesOfDirectory.forEach((firms, i) => {
  console.log(`  ${`${firms} clients`.padEnd(36)} ${(warm[i]! / warm[0]!).toFixed(2).padStart(7)} × ${(first[i]! / warm[0]!).toFixed(2).padStart(11)} ×`);
});
