/**
 * Microsoft's unmodified office.js on localhost: what the npm package lacks to start, and the one line of a page that
 * is mapped.
 */

/** Where this origin serves the package's `dist`. */
export const officeJsPath = "/office-js/";

const cdnScript = /<script([^>]*)\ssrc=(["']?)https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\/(office(?:\.debug)?\.js)\2([^>]*)>/i;

/** @returns the page with its CDN script tag turned to the local copy, our stand-in for MicrosoftAjax before it. */
export function withLocalOfficeJs(html: string): string {
  return html.replace(cdnScript, (_tag, before: string, _quote: string, file: string, after: string) => `<script src="${officeJsPath}MicrosoftAjax.js"></script><script${before} src="${officeJsPath}${file}"${after}>`);
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
