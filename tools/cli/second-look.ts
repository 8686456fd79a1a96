import { secondLook } from "./command";

secondLook(process.argv.slice(2), process).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A mistake of ours. Its code must not look like an answer: 0, 1 and 2 have meanings.
    console.error(error);
    process.exitCode = 3;
  },
);
