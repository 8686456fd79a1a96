/** The normal quantile of a two-sided interval of 95 %. */
const z = 1.96;

/** @returns Wilson's score interval (1927) for `count` of `of`, 95 %: honest where few cases were counted. */
export function interval(count: number, of: number): [number, number] {
  if (!of) return [0, 1];
  const p = count / of;
  const middle = p + (z * z) / (2 * of);
  const half = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}
