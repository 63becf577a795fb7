// Installs the dependencies when they are missing or older than the lock file, so that `npm start` and `npm test` work
// from a bare clone. It runs before anything is installed, so it is plain JavaScript without dependencies.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The oldest Node 20 that can run the build; the same as "engines" in package.json. */
const oldest = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(`expected Node ${oldest.join(".")} or later, found ${process.versions.node}`);
  process.exit(1);
}

/** Time of a file's last change in milliseconds; -1 where there is no such file. */
function changedAt(path) {
  return statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? -1;
}

// npm writes node_modules/.package-lock.json at the end of every installation.
if (changedAt("node_modules/.package-lock.json") < changedAt("package-lock.json")) {
  console.log("Installing the dependencies …");
  // Uses the npm that runs this script if there is one. So no shell is needed, which Windows would need for npm.cmd.
  const npm = process.env["npm_execpath"];
  const [command, first] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  // The build needs the development dependencies whatever NODE_ENV says, and no package needs its install script.
  const options = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status, error } = spawnSync(command, [...first, ...options], { cwd: root, stdio: "inherit" });
  if (status !== 0) {
    console.error(`npm ci failed (${error?.message ?? `status ${status}`}): see its message above`);
    process.exit(1);
  }
}
