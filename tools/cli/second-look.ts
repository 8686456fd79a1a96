import { secondLook } from "./command";

void secondLook(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
