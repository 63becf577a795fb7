import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** A server that is started with its file of `docs/deploy`. */
export interface DeployedServer {
  readonly name: string;
  /** Its program, where this machine has it. */
  readonly program: string | undefined;
  /** Its file. */
  readonly file: string;
  /** What it is started with: the file changed for this machine, within what the server needs around it. */
  readonly whole: (file: string, folder: string, port: number) => string;
  readonly parameters: (configuration: string) => readonly string[];
}

const modules = ["/usr/lib/apache2/modules", "/usr/libexec/apache2", "/usr/lib64/httpd/modules"].find((path) =>
  existsSync(path),
);
const needed = ["mpm_event", "authz_core", "unixd", "alias", "deflate", "dir", "filter", "headers", "mime"];

/** The servers whose files are tried. */
export const servers: readonly DeployedServer[] = [
  {
    name: "nginx",
    program: ["/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"].find((path) => existsSync(path)),
    file: "nginx.conf",
    whole: (file, folder, port) =>
      `daemon off;\nerror_log stderr crit;\npid ${folder}/pid;\nevents {}\nhttp {\naccess_log off;\n${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};\n`).join("")}${file.replace("listen 80;", `listen 127.0.0.1:${port};`)}}\n`,
    parameters: (configuration) => ["-c", configuration],
  },
  {
    name: "Apache",
    program: ["/usr/sbin/apache2", "/usr/sbin/httpd"].find((path) => existsSync(path) && modules !== undefined),
    file: "apache.conf",
    whole: (file, folder, port) =>
      `ServerRoot ${folder}\nServerName 127.0.0.1\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid\nErrorLog ${folder}/log\nUser nobody\nGroup #65534\nDefaultRuntimeDir ${folder}\nMutex file:${folder} default\n${needed.map((name) => `<IfModule !${name}_module>\nLoadModule ${name}_module ${modules ?? ""}/mod_${name}.so\n</IfModule>\n`).join("")}TypesConfig /etc/mime.types\n${file}`,
    parameters: (configuration) => ["-DFOREGROUND", "-f", configuration],
  },
];

/**
 * Starts a server that serves a folder, and waits until it answers.
 *
 * @param path under which it serves, with a slash at both ends
 */
export async function startServer(
  server: DeployedServer & { readonly program: string },
  docs: string,
  dist: string,
  path: string,
  folder: string,
): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  let file = readFileSync(join(docs, server.file), "utf8").replaceAll("/var/www/shupotsu-atlas/", `${dist}/`);
  if (path === "/") {
    file = file
      .replace(/location = \/atlas \{[^}]*\}|RedirectMatch.*/u, "")
      .replace("location /atlas/", "location /")
      .replace("Alias /atlas/", "Alias /");
  }
  const configuration = join(folder, server.file);
  writeFileSync(configuration, server.whole(file, folder, port));
  const child = spawn(server.program, server.parameters(configuration), { stdio: ["ignore", "inherit", "inherit"] });
  const origin = `http://127.0.0.1:${port}`;
  for (let waited = 0; waited < 100 && child.exitCode === null; waited += 1) {
    if (await answers(origin)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    stop: async () => {
      child.kill();
      if (child.exitCode === null) await once(child, "close");
    },
  };
}

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin);
    return true;
  } catch {
    // No failure: it is still starting.
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
