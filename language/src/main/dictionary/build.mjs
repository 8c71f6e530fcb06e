// Puts the Hunspell dictionary and its licence where SpellingDictionary reads them:
//
//   node build.mjs OUTDIR  →  OUTDIR/sk/jadro/language/hunspell/sk_SK.aff, sk_SK.dic, licence.txt
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const FILES = { "index.aff": "sk_SK.aff", "index.dic": "sk_SK.dic", license: "licence.txt" };

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] && resolve(process.argv[2]);
// npm writes this file last, so its age tells whether an installation is whole and current.
const installed = join(here, "node_modules", ".package-lock.json");

if (!out) stop("usage: node build.mjs OUTDIR");
install();
copy();

function install() {
  if (isCurrent(installed, join(here, "package-lock.json"))) return;
  console.error("dictionary: installing packages");
  const options = ["--ignore-scripts", "--omit=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = spawnSync("npm", ["ci", ...options], { cwd: here, stdio: ["ignore", 2, 2] });
  if (npm.error) stop(`npm cannot be run: ${npm.error.message}`);
  if (npm.status !== 0) stop(`npm ci ended with ${npm.status}`);
}

function copy() {
  const target = join(out, "sk", "jadro", "language", "hunspell");
  mkdirSync(target, { recursive: true });
  for (const [name, copied] of Object.entries(FILES)) {
    const file = join(target, copied);
    if (!isCurrent(file, installed)) copyFileSync(join(here, "node_modules", "dictionary-sk", name), file);
  }
}

function isCurrent(made, source) {
  return existsSync(made) && statSync(made).mtimeMs >= statSync(source).mtimeMs;
}

function stop(reason) {
  console.error(`dictionary: ${reason}`);
  process.exit(1);
}
