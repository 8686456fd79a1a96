/**
 * @returns the path of a Chromium, Chrome or Edge; one is installed where there is none.
 * @throws where that fails, saying what to do.
 */
export function findBrowser(options?: { readonly log?: (line: string) => void }): Promise<string>;

export const browserArguments: readonly string[];
