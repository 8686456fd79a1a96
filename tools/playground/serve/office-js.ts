/**
 * Microsoft's unmodified office.js on localhost: what the npm package lacks to start, and the one line of a page that
 * is mapped.
 */

/** Where this origin serves the package's `dist`. */
export const officeJsPath = "/office-js/";

const cdnScript = /<script([^>]*)\ssrc=(["']?)https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\/(office(?:\.debug)?\.js)\2([^>]*)><\/script>/i;

/**
 * @returns the page with its CDN script tag turned to the local copy: our stand-in for MicrosoftAjax before it, the
 * theme that today's CDN has and the package lacks behind it.
 */
export function withLocalOfficeJs(html: string): string {
  const script = (name: string, before = "", after = "") => `<script${before} src="${officeJsPath}${name}"${after}></script>`;
  return html.replace(cdnScript, (_tag, before: string, _quote: string, file: string, after: string) => script("MicrosoftAjax.js") + script(file, before, after) + script("OfficeTheme.js"));
}

/**
 * What Outlook's library uses of MicrosoftAjax.js, which its package does not contain and its CDN no longer serves
 * offline. Found by running it: without these names onReady never resolves.
 */
export const microsoftAjax = `"use strict";
(function () {
  window.Type = Function;
  Type.registerNamespace = function (path) {
    path.split(".").reduce(function (parent, name) { return (parent[name] = parent[name] || {}); }, window);
  };
  Type.prototype.registerClass = function () { return this; };
  Function._validateParams = function () { return null; };
  Function._validateParameter = function () { return null; };
  function StringBuilder(text) { this.parts = text === undefined ? [] : [text]; }
  StringBuilder.prototype.append = function (text) { this.parts.push(text); return this; };
  StringBuilder.prototype.toString = function (separator) { return this.parts.join(separator || ""); };
  window.Sys = {
    StringBuilder: StringBuilder,
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
    Debug: { trace: function () {} },
    Browser: {}
  };
  ["argument", "argumentNull", "argumentOutOfRange", "argumentType", "parameterCount", "invalidOperation"].forEach(function (kind) {
    Error[kind] = function (name, message) {
      var error = new Error(message || kind + (name ? ": " + name : ""));
      error.name = "Sys." + kind;
      return error;
    };
  });
})();
`;

/**
 * `Office.context.officeTheme` (Mailbox 1.14) is not in the package's office.js. The host puts the colors into the
 * name of a pane's window; pages without them, such as the gate's, are left alone. A browser would not tell the frame:
 * `prefers-color-scheme` is the system's, whatever the page around it looks like.
 */
export const officeTheme = `"use strict";
(function () {
  var colors;
  try { colors = JSON.parse(window.name).officeTheme; } catch (e) { return; }
  if (!colors) return;
  Office.onReady(function () {
    if (!Office.context.officeTheme) Object.defineProperty(Office.context, "officeTheme", { value: colors, configurable: true });
  });
})();
`;

/**
 * office.js asks this page whether the user trusts a host that is not one of Microsoft's. On localhost the host and
 * the add-in are the same machine's.
 */
export const trustPage = `<!doctype html>
<title>Trust</title>
<script>
  addEventListener("message", function (event) {
    event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
  });
</script>
`;
