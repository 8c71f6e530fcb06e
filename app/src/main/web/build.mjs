// Builds the style sheet, the typeface and the marks into files whose names carry a hash of what is in them,
// so that a browser may keep them for ever:
//
//   node build.mjs OUTDIR  →  OUTDIR/static/assets/jadro-1a2b3c4d.css …
//                             OUTDIR/assets.properties   (jadro.css=/assets/jadro-1a2b3c4d.css …)
//                             OUTDIR/typeface/source-sans-3-400.ttf …   for what is printed
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] && resolve(process.argv[2]);
const packages = join(here, "node_modules");
const assets = {};

if (!out) stop("usage: node build.mjs OUTDIR");
install();
const target = emptied(join(out, "static", "assets"));
fonts();
printed();
marks();
scripts();
await styles();
manifest();

// npm writes node_modules/.package-lock.json last, so its age tells whether an installation is whole and current.
function install() {
  const stamp = join(packages, ".package-lock.json");
  const isCurrent = existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(join(here, "package-lock.json")).mtimeMs;
  if (isCurrent) return;
  say("installing packages");
  const options = ["--ignore-scripts", "--omit=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = spawnSync("npm", ["ci", ...options], { cwd: here, stdio: ["ignore", 2, 2] });
  if (npm.error) stop(`npm cannot be run: ${npm.error.message}`);
  if (npm.status !== 0) stop(`npm ci ended with ${npm.status}`);
}

function emptied(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

// Latin-Ext carries the Slovak letters with a caron; the ranges in styles/_typeface.scss keep the two apart.
function fonts() {
  const files = join(packages, "@fontsource", "source-sans-3", "files");
  for (const subset of ["latin", "latin-ext"]) {
    for (const weight of [400, 700]) {
      const name = `source-sans-3-${subset}-${weight}`;
      keep(`${name}.woff2`, readFileSync(join(files, `${name}-normal.woff2`)));
    }
  }
  // The typeface's licence asks to go along with it.
  keep("source-sans-3-licence.txt", readFileSync(join(dirname(files), "LICENSE")));
  say("typeface");
}

// What documents are set in: whole, as each takes along the letters that it needs. No browser gets them.
function printed() {
  const family = join(packages, "@expo-google-fonts", "source-sans-3");
  const folder = emptied(join(out, "typeface"));
  for (const [name, cut] of [["400", "400Regular"], ["400-italic", "400Regular_Italic"], ["700", "700Bold"], ["700-italic", "700Bold_Italic"]]) {
    copyFileSync(join(family, cut, `SourceSans3_${cut}.ttf`), join(folder, `source-sans-3-${name}.ttf`));
  }
  copyFileSync(join(family, "LICENSE_FONT"), join(folder, "licence.txt"));
  say("typeface of documents");
}

// Small enough to go out as they are written.
function scripts() {
  const folder = join(here, "scripts");
  for (const name of readdirSync(folder).sort()) keep(name, readFileSync(join(folder, name)));
  keep("markdown-toolbar.js", readFileSync(join(packages, "@github", "markdown-toolbar-element", "dist", "index.js")));
  say("scripts");
}

function marks() {
  const folder = join(here, "marks");
  for (const name of readdirSync(folder).sort()) keep(name, readFileSync(join(folder, name)));
  say("marks");
}

async function styles() {
  const sass = await import("sass");
  const { css } = sass.compile(join(here, "styles", "jadro.scss"), {
    style: "compressed",
    loadPaths: [join(packages, "@id-sk", "frontend", "dist", "govuk")],
    quietDeps: true,
    // ID-SK 3 is written for an older Sass; its ways of importing and dividing are its own affair.
    silenceDeprecations: ["import", "slash-div", "global-builtin", "color-functions", "if-function", "mixed-decls"]
      .filter((id) => id in sass.deprecations && sass.deprecations[id].status === "active"),
  });
  const hashed = css.replace(/url\("?([^")]+)"?\)/g, (_, name) => {
    if (!assets[name]) stop(`the style sheet asks for ${name}, which is no asset`);
    return `url(${basename(assets[name])})`;
  });
  keep("jadro.css", Buffer.from(hashed));
  say(`style sheet, ${Math.ceil(brotliCompressSync(hashed).length / 102.4) / 10} KB compressed`);
}

function manifest() {
  const lines = Object.keys(assets).sort().map((name) => `${name}=${assets[name]}`);
  writeFileSync(join(out, "assets.properties"), lines.join("\n") + "\n");
}

function keep(name, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  const hashed = `${basename(name, extname(name))}-${hash}${extname(name)}`;
  writeFileSync(join(target, hashed), content);
  // Compressed once, here, as well as it goes; pictures and typefaces are already.
  if ([".css", ".js", ".svg", ".txt"].includes(extname(name))) {
    writeFileSync(join(target, `${hashed}.br`), brotliCompressSync(content));
    writeFileSync(join(target, `${hashed}.gz`), gzipSync(content, { level: 9 }));
  }
  assets[name] = `/assets/${hashed}`;
}

function say(step) {
  process.stderr.write(`web: ${step}\n`);
}

function stop(reason) {
  process.stderr.write(`web: ${reason}\n`);
  process.exit(1);
}
