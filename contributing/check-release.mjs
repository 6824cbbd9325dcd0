// Fails when the tag of a release, manifest.json, package.json and versions.json disagree. Usage: node contributing/check-release.mjs TAG
import { readFileSync } from "node:fs";

const read = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));
const tag = process.argv[2];
const manifest = read("manifest.json");
const versions = read("versions.json");
const faults = [];
if (!/^\d+\.\d+\.\d+$/.test(tag ?? "")) faults.push(`the tag "${tag}" is not of the form x.y.z`);
if (manifest.version !== tag) faults.push(`manifest.json says ${manifest.version}, the tag says ${tag}`);
if (read("package.json").version !== manifest.version) faults.push("package.json and manifest.json have different versions");
if (versions[manifest.version] !== manifest.minAppVersion) faults.push(`versions.json must map ${manifest.version} to ${manifest.minAppVersion}`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
