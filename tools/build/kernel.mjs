/** `npm run kernel`: assembles src/classify/model/multiply.wat and prints `multiply-module.ts`, which is all that a build needs of it. */
import fs from "node:fs";
import wabt from "wabt";

const text = fs.readFileSync(new URL("../../src/classify/model/multiply.wat", import.meta.url), "utf8");
const module = (await wabt()).parseWat("multiply.wat", text, { simd: true });
const digits = Buffer.from(module.toBinary({}).buffer).toString("hex");
process.stdout.write(`/** Written by \`npm run kernel\`; do not edit. The module of \`multiply.wat\`, in hexadecimal digits. */\nexport const multiplyModule =\n  "${digits}";\n`);
