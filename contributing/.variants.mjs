import { readFileSync, writeFileSync, mkdirSync, copyFileSync } from "node:fs";
import { makePatternsLazy } from "./lazy-patterns.mjs";
import { makeTablesLazy } from "./lazy-tables.mjs";
import { nestFunctions } from "./nested-functions.mjs";
import { packConstants } from "./pack-constants.mjs";
const src = readFileSync("contributing/share-constants.mjs", "utf8");
const raw = readFileSync("/tmp/comp/raw.js", "utf8");
const pre = packConstants(makePatternsLazy(makeTablesLazy(raw)));
let k = 0;
for (const min of [0, 20, 50, 150, 400]) {
  writeFileSync("contributing/.share.mjs", src.replace("+ declaration) continue", `+ declaration + ${min}) continue`));
  const { shareConstants } = await import(`./.share.mjs?${min}`);
  const sh = shareConstants(pre);
  const code = nestFunctions(sh);
  const d = `/tmp/v${++k}`; mkdirSync(d, { recursive: true }); writeFileSync(`${d}/main.js`, code); copyFileSync("/tmp/pk/styles.css", `${d}/styles.css`); writeFileSync(`${d}/manifest.json`, readFileSync("/tmp/pk/manifest.json", "utf8").replace('"id": "kith"', `"id": "v${k}"`)); console.log(k, min, Buffer.byteLength(code), /^[^]*?var ([^;]*?);/.exec(sh.slice(0,60000))?.[1].split(",$").length);
}
