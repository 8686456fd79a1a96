/**
 * Byte pair encoding over several texts with one dictionary: the commonest pair of neighboring symbols becomes a
 * symbol of its own, again and again. `src/classify/text/packed-text.ts` is the inverse.
 */

/** A rarer pair would not save what its entry in the dictionary costs. */
const leastCount = 5;

/** Characters a string literal holds as they are, cheapest first: ASCII in one byte of UTF-8, then two bytes each. */
const alphabet = [...range(32, 126).filter((c) => c !== 34 && c !== 92), ...range(0xa1, 0x24f).filter((c) => c !== 0xad)];

/**
 * @param {string[]} texts
 * @param {number} mostRuns more of them make a shorter file that a network compresses less well
 * @returns {{ plain: string, codes: string, runs: string, packed: string[] }} see packedText; `packed` has one string for each text
 * @throws where the texts use more different characters than there are codes
 */
module.exports.packTexts = function packTexts(texts, mostRuns = alphabet.length) {
  const plain = [...new Set(texts.join("").split(""))];
  const free = alphabet.length - plain.length;
  if (free < 0) throw new Error(`These texts use ${plain.length} different characters, and the packer has ${alphabet.length} codes.`);
  const ids = new Map(plain.map((character, id) => [character, id]));
  const symbols = texts.map((text) => Array.from(text.split(""), (character) => ids.get(character)));
  const runs = [];
  for (let pair = commonestPair(symbols); pair && runs.length < Math.min(free, mostRuns); pair = commonestPair(symbols)) {
    replacePair(symbols, pair, plain.length + runs.length);
    runs.push(pair);
  }
  const codes = codesByFrequency(symbols, runs, plain.length);
  const write = (list) => list.map((id) => codes[id]).join("");
  return { plain: plain.join(""), codes: codes.join(""), runs: write(runs.flat()), packed: symbols.map(write) };
};

function commonestPair(symbols) {
  const counts = new Map();
  for (const list of symbols) {
    for (let i = 1; i < list.length; i++) {
      const pair = list[i - 1] * 65536 + list[i];
      counts.set(pair, (counts.get(pair) || 0) + 1);
      // Of three equal symbols the middle one pairs once.
      if (list[i - 1] === list[i] && list[i] === list[i + 1]) i++;
    }
  }
  let best;
  let most = leastCount - 1;
  for (const [pair, count] of counts) {
    if (count > most) {
      most = count;
      best = pair;
    }
  }
  return best === undefined ? undefined : [Math.floor(best / 65536), best % 65536];
}

function replacePair(symbols, [first, second], run) {
  for (const list of symbols) {
    let kept = 0;
    for (let i = 0; i < list.length; i++) {
      const isPair = list[i] === first && list[i + 1] === second;
      list[kept++] = isPair ? run : list[i];
      if (isPair) i++;
    }
    list.length = kept;
  }
}

/** The most frequent symbols take the shortest codes. */
function codesByFrequency(symbols, runs, plainCount) {
  const counts = new Array(plainCount + runs.length).fill(0);
  for (const list of [...symbols, ...runs]) for (const id of list) counts[id]++;
  const byCount = counts.map((_, id) => id).sort((a, b) => counts[b] - counts[a] || a - b);
  const codes = [];
  byCount.forEach((id, rank) => (codes[id] = String.fromCharCode(alphabet[rank])));
  return codes;
}

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
