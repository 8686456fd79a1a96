/** `npm run kernel`: assembles src/classify/model/multiply.wat to `multiply-module.ts`, which is all that a build needs of it. */
import fs from "node:fs";
import wabt from "wabt";

const folder = new URL("../../src/classify/model/", import.meta.url);

/** @returns the module as hexadecimal digits */
export async function assembled() {
  const module = (await wabt()).parseWat("multiply.wat", fs.readFileSync(new URL("multiply.wat", folder), "utf8"), { simd: true });
  return Buffer.from(module.toBinary({}).buffer).toString("hex");
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  fs.writeFileSync(new URL("multiply-module.ts", folder), `/** Written by \`npm run kernel\`; do not edit. The module of \`multiply.wat\`, in hexadecimal digits. */\nexport const multiplyModule =\n  "${await assembled()}";\n`);
}
