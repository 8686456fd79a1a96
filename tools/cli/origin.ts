import { Refusal } from "./terminal";

/**
 * Checks where the packed folder will be served: a scheme and a host, with a port where needed. A path would break the
 * `.well-known` file, which Outlook looks for at the root of the host.
 *
 * @returns the origin as browsers spell it, without the slash an address bar adds.
 * @throws {Refusal} naming what is wrong and what to write.
 */
export function checkedOrigin(written: string, { allowsLocalHttp }: { readonly allowsLocalHttp: boolean }): string {
  const refuse = (what: string, remedy: string): never => {
    throw new Refusal(`--origin ${JSON.stringify(written)}: ${what}; ${remedy}`);
  };
  const example = 'write it as "https://addins.example.com"';
  if (!/^https?:\/\//i.test(written)) return refuse("is not an https address", example);
  if (/[\s*]/.test(written)) return refuse(written.includes("*") ? "holds a wildcard" : "holds a space", "name the one host that serves the folder");
  const url = URL.canParse(written) ? new URL(written) : refuse("is not an address", example);
  const isLocalHttp = url.protocol === "http:" && (url.hostname === "localhost" || url.hostname === "127.0.0.1");
  if (url.protocol !== "https:" && !(allowsLocalHttp && isLocalHttp)) {
    return refuse("is not https, and Outlook loads add-ins over https only", `write "https://${url.host}"`);
  }
  if (url.username || url.password) return refuse("holds a user name", `write "${url.origin}"`);
  if (url.pathname !== "/" || url.search || url.hash || /[?#]$/.test(written)) {
    return refuse("has something behind the host; the folder is served at the root of its host", `write "${url.origin}"`);
  }
  return url.origin;
}
