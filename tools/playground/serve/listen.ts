import type { Server } from "node:http";

/**
 * Listens on this machine only: drafts are nobody else's business.
 *
 * @returns the port: `port`, or the next free one of twenty. 0 lets the system choose.
 */
export async function listen(server: Server, port: number, host = "localhost"): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      return await tryListen(server, candidate, host);
    } catch (failure) {
      const isTaken = (failure as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!isTaken || candidate >= port + 20) throw failure;
    }
  }
}

function tryListen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
