/** So many words are remembered before all are forgotten. */
const most = 5000;

/**
 * A mail says the same words over and over, and so does the next one.
 *
 * @param compute depends on nothing but the word
 * @returns the same function, which remembers what it made of the words it met lately
 */
export function remembering<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      known.set(word, (value = compute(word)));
    }
    return value;
  };
}
