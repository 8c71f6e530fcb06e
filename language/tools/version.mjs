// Stamps the state of rules and tables, of which LanguageChecker.version() is made, as they are in the sources:
//
//   node version.mjs OUTDIR  →  OUTDIR/sk/jadro/language/rules.sha256
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const sources = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "main");
const stamp = createHash("sha256");

for (const file of [...files(join(sources, "java")), ...files(join(sources, "resources"))]) {
  // The name, too, and the same on every system.
  stamp.update(relative(sources, file).split(sep).join("/") + "\0");
  stamp.update(readFileSync(file, "utf8").replaceAll("\r\n", "\n") + "\0");
}

const target = join(resolve(process.argv[2]), "sk", "jadro", "language");
mkdirSync(target, { recursive: true });
writeFileSync(join(target, "rules.sha256"), stamp.digest("hex"));

function files(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}
