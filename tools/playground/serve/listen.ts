import type { Server } from "node:http";

/** @returns the port the server listens on: `port`, or the next free one of twenty. 0 lets the system choose. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      return await tryListen(server, candidate);
    } catch (failure) {
      const isTaken = (failure as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!isTaken || candidate >= port + 20) throw failure;
    }
  }
}

function tryListen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // This machine only: drafts are nobody else's business.
    server.listen({ port, host: "localhost" }, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
