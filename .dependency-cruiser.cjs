/** Who may import whom. Each law has a name and says why. */
const room = (name) => `^src/${name}/`;
const law = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    law("no-cycles", "A cycle is one thought in two files, or two thoughts in one.", {}, { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } }),
    law("classify-stands-alone", "The engine is pure: no Office, no DOM, no package.", { path: room("classify") }, { pathNot: room("classify") }),
    law("policy-knows-the-engine-only", "The policy is data for the engine.", { path: room("policy") }, { pathNot: ["^src/(policy|classify)/", "^node_modules/valibot/"] }),
    law("wording-knows-findings-only", "Wording turns verdicts into sentences; it decides nothing.", { path: room("wording") }, { pathNot: "^src/(wording|classify)/" }),
    law("office-knows-types-only", "The adapter moves data; it does not judge.", { path: room("office") }, { path: "^src/(classify|policy)/", dependencyTypesNot: ["type-only"] }),
    law("office-stands-apart", "The adapter imports no room but types of classify and policy.", { path: room("office") }, { path: "^(src/(gate|taskpane|wording)/|node_modules/)" }),
    law("attachments-know-types-only", "Attached mail is read into plain data; it is judged elsewhere.", { path: room("attachments") }, { path: "^src/classify/", dependencyTypesNot: ["type-only"] }),
    law("attachments-stand-apart", "Reading a file needs no Outlook, no pane and no policy, and no package but the readers that docs/decisions/0010-attached-mail.md names.", { path: room("attachments") }, { pathNot: "^(src/(attachments|classify)/|node_modules/(postal-mime|@kenjiuno/(msgreader|decompressrtf))/)" }),
    law("attachments-for-pane-and-tools", "Reading is asynchronous and as slow as the file is large: whoever must answer at Send does without.", { path: "^src/", pathNot: "^src/(attachments|taskpane)/" }, { path: room("attachments") }),
    law("gate-opens-no-attachment", "The gate answers within 3 s and weighs at most 350 kB: no file is opened there.", { path: room("gate") }, { path: "^(src/attachments/|node_modules/(postal-mime|@kenjiuno)/)", reachable: true }),
    law("gate-is-small", "The gate runs in a bare engine: no React, no pane.", { path: room("gate") }, { path: "^(src/taskpane/|node_modules/(react|react-dom|@fluentui)/)", reachable: true }),
    law("nobody-imports-an-entry", "Gate and pane are entries.", { path: "^(src|tools)/", pathNot: "^src/(gate|taskpane)/" }, { path: "^src/(gate|taskpane)/" }),
    law("one-door", "The engine is entered by its index only.", { path: "^src/", pathNot: room("classify") }, { path: room("classify"), pathNot: "^src/classify/index\\.ts$" }),
    law("src-ships-alone", "Nothing shipped reaches for tools or tests.", { path: "^src/" }, { path: "^(tools|test)/" }),
    law("resolvable", "Every import must resolve.", {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"], exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
