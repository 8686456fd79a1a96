/** The first bytes of a compound file (MS-CFB, section 2.2), the container of a .msg. */
const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Storages nested in one another; Outlook needs three for each attached mail. */
const deepest = 64;

const entrySize = 128;
const streamCutoff = 4096;
const endOfChain = -2;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes.length >= 512 && signature.every((byte, i) => bytes[i] === byte);
}

/**
 * Whether the chains and trees of a compound file end, and its streams are no larger than it is. The reader follows
 * them without looking: a file that was made to, or just damaged, would keep it busy or fill the memory.
 */
export function isSound(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = bytes[30] === 12 ? 4096 : 512;
  const at = (sector: number): number => (sector + 1) * sectorSize;
  const isInside = (sector: number): boolean => sector >= 0 && at(sector) < bytes.length;
  const word = (offset: number): number => (offset + 4 <= bytes.length ? view.getInt32(offset, true) : endOfChain);

  const fat = allocation(word, at, isInside, sectorSize);
  if (!fat) return false;
  const perTable = sectorSize / 4;
  const next = (sector: number, table: readonly number[]): number => {
    const holder = table[Math.floor(sector / perTable)];
    return holder === undefined ? endOfChain : word(at(holder) + 4 * (sector % perTable));
  };
  let links = 0;
  const chain = (first: number, table: readonly number[]): number[] | undefined => {
    const sectors: number[] = [];
    for (let sector = first; sector >= 0; sector = next(sector, table)) {
      // A link is a word of the file and belongs to one chain: more of them than words, and a chain runs in a circle or is shared.
      if (++links > bytes.length / 4) return undefined;
      sectors.push(sector);
    }
    return sectors;
  };

  const directory = chain(word(0x30), fat);
  if (!directory || directory.some((sector) => !isInside(sector))) return false;
  const perSector = sectorSize / entrySize;
  const entries = directory.length * perSector;
  const entryAt = (index: number): number => at(directory[Math.floor(index / perSector)]!) + (index % perSector) * entrySize;
  const miniFat = chain(word(0x3c), fat);
  if (entries === 0 || !miniFat || !chain(word(entryAt(0) + 0x74), fat)) return false;

  let total = 0;
  const seen = new Set<number>([0]);
  const open = [{ index: word(entryAt(0) + 0x4c), depth: 1 }];
  for (let one = open.pop(); one; one = open.pop()) {
    const { index, depth } = one;
    if (index === -1) continue;
    if (index < 0 || index >= entries || seen.has(index) || depth > deepest) return false;
    seen.add(index);
    const entry = entryAt(index);
    const size = word(entry + 0x78);
    const isStorage = bytes[entry + 0x42] === 1;
    if (!isStorage) {
      total += size;
      if (size < 0 || total > bytes.length || (size > 0 && size < streamCutoff && !chain(word(entry + 0x74), miniFat))) return false;
    }
    open.push({ index: word(entry + 0x44), depth }, { index: word(entry + 0x48), depth });
    if (isStorage) open.push({ index: word(entry + 0x4c), depth: depth + 1 });
  }
  return true;
}

/** @returns the sectors that hold the allocation table: 109 are named in the header, the rest in sectors of their own. */
function allocation(word: (offset: number) => number, at: (sector: number) => number, isInside: (sector: number) => boolean, sectorSize: number): number[] | undefined {
  const count = word(0x2c);
  const sectors: number[] = [];
  for (let i = 0; i < Math.min(count, 109); i++) sectors.push(word(0x4c + 4 * i));
  const perSector = sectorSize / 4 - 1;
  let more = word(0x44);
  for (let left = word(0x48); left > 0 && more >= 0 && sectors.length < count; left--) {
    if (!isInside(more)) return undefined;
    for (let i = 0; i < perSector && sectors.length < count; i++) sectors.push(word(at(more) + 4 * i));
    more = word(at(more) + 4 * perSector);
  }
  return count > 0 && sectors.length === count && sectors.every(isInside) ? sectors : undefined;
}
