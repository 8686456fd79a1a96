import type { Policy } from "../../src/classify";

interface DeployValues {
  readonly origin: string;
  readonly policy: Policy;
  readonly manifest: string;
}

/** What the administrator does with the folder, step by step. Facts: Microsoft's pages on deploying event-based add-ins. */
export function deployText({ origin, policy, manifest }: DeployValues): string {
  const version = /<Version>([^<]*)</.exec(manifest)![1]!;
  const id = /<Id>([^<]*)</.exec(manifest)![1]!;
  const isBlock = manifest.includes('SendMode="Block"');
  return `# Deploying Second Look${policy.organization ? ` for ${policy.organization}` : ""}

Policy ${policy.version}, manifest ${version}, add-in id ${id}, host ${origin}.

## 1. Put the folder on its host
Upload everything in this folder, \`.well-known\` too (some tools skip names that begin with a dot), to the root of
${origin}. Any static host does, as long as it
- serves HTTPS with a publicly trusted certificate and no sign-in in front;
- sends \`Cache-Control: no-cache\` with \`*.html\` and \`gate.js\`, and lets \`assets/\` be cached (icons must be);
- answers \`.js\` as \`text/javascript\` and \`.json\` as \`application/json\`;
- lets the pane fetch \`encoder-en.bin\`, and for drafts with Russian in them \`encoder-ru.bin\` and \`glossary-ru.txt\` (6 MB each, kept by the
  client until they change), and sends no Content-Security-Policy that forbids WebAssembly (\`'wasm-unsafe-eval'\`): without them the
  pane works and shows fewer notes.

Check it, in this folder, against what the host serves (a file that differs or is missing says FAILED):

    while read -r sum file; do
      curl -fsS "${origin}/$file" | sha256sum | grep -q "$sum" || echo "$file FAILED"
    done < SHA256SUMS

These must open in a browser without a sign-in:
- ${origin}/gate.js
- ${origin}/taskpane.html
- ${origin}/.well-known/microsoft-officeaddins-allowed.json

Everybody who can reach the host can read the policy: it should hold no secrets.

## 2. Deploy the manifest
Microsoft 365 admin center > Settings > Integrated apps > Upload custom apps > Office add-in, and choose \`manifest.xml\`.
(Government clouds: Centralized Deployment.) It must be deployed by an administrator: for people who install it
themselves the pane works, but nothing is checked at Send.
- Assign it to a test group first. Groups: Microsoft 365 groups, distribution lists, mail-enabled security groups.
  Members of nested groups do **not** get it.
- It asks for consent to read and write the item being composed, and to two events: at Send, and when a draft's recipients
  change (a new reader of internal history is named above the text before Send).
- It appears within 24 hours; people may have to restart Outlook.
- Do not assign it to shared mailboxes: there, the add-in of the person who sends is the one that runs.

## 3. Know what it covers
- Checked: Outlook on the web, new Outlook for Windows, Outlook on Mac (new interface), classic Outlook for Windows from
  Version 2206; mailboxes in Exchange Online. "Send Anyway" after a warning needs Mailbox 1.14 (classic from Version 2404):
  older clients send a mail that has warnings only, and stop one that is blocked.
- Not checked: phones, other mail programs, meeting requests, mail sent by programs. On Mac, add-ins disappear where a
  policy turns optional connected experiences off.
- Send mode is **${isBlock ? "Block" : "SoftBlock"}**: ${
    isBlock
      ? "the policy says that what could not be checked must not go out, so while this host cannot be reached nobody can send. Give it a host that does not fail."
      : "when this host cannot be reached, Outlook says so and lets people send anyway."
  }
- Outlook on the web started offline sends without add-ins, unless the mailbox policy has \`OnSendAddinsEnabled\`. That switch
  acts on all installed add-ins and on offline sending: read its page before you set it.

## 4. Change it later
- **The policy, or a newer Second Look**: pack again into this same folder and upload it. The admin center has nothing to
  do unless \`manifest.xml\` has changed. Clients take the new files at their next start; keep the host up meanwhile.
- **When \`manifest.xml\` has changed** its version has risen: upload it in the admin center (Integrated apps > this add-in >
  Update). A changed permission, event or send mode asks for consent again, and the add-in may stand still until it is given.
- **In an emergency**: set \`"killSwitch": true\`, pack, upload. Nothing is judged, nobody is stopped.
- **Somebody still has old files**: classic Outlook on Windows and Mac keep their own copy. Close Outlook and empty the Wef
  folder (\`%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef\`, or \`npx office-addin-cache clear\`); on the web, empty the browser's cache.
`;
}
