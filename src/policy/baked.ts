/**
 * The policy this bundle was packed with. `second-look pack` finds the JSON below in the built file and puts the
 * organization's in its place; nothing is rebuilt. It must stay the only occurrence in the bundle, and a string handed
 * to `JSON.parse`: that keeps it findable after minification, and engines read it faster than an object literal.
 *
 * @returns the JSON as packed, for `parsePolicy`.
 */
export function bakedPolicy(): unknown {
  return JSON.parse('{"version":"unpacked"}');
}
