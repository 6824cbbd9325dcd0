import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const manifest = JSON.parse(read("manifest.json")) as Readonly<Record<string, string | boolean>>;
const readme = read("README.md");

/** What the community directory asks of a plugin, as far as files can tell. */
describe("the community directory", () => {
	it("knows every key of the manifest, and has its identity as it wants it", () => {
		const known = ["id", "name", "version", "minAppVersion", "description", "author", "isDesktopOnly", "authorUrl", "fundingUrl"];
		expect(Object.keys(manifest).filter((key) => !known.includes(key))).toEqual([]);
		expect(manifest["id"]).toMatch(/^(?!.*(?:obsidian|plugin$))[a-z]+(?:-[a-z]+)*$/);
		expect(manifest["name"]).toMatch(/^(?!.*(?:obsi|plugin))[A-Z][A-Za-z0-9 +()-]*$/i);
		expect(manifest["version"]).toMatch(/^\d+\.\d+\.\d+$/);
		expect(manifest["isDesktopOnly"]).toBe(false);
	});

	it("can show the description: a sentence that says what it does, in plain letters", () => {
		expect(manifest["description"]).toMatch(/^[A-Z][A-Za-z0-9\s.,!?'"-]{9,249}$/);
		expect(manifest["description"]).toMatch(/\.$/);
		expect(manifest["description"]).not.toMatch(/obsidian|plugin/i);
	});

	it("finds one version everywhere, and what the app has to be for it", () => {
		const { version } = JSON.parse(read("package.json")) as { readonly version: string };
		const versions = JSON.parse(read("versions.json")) as Readonly<Record<string, string>>;
		expect([version, versions[version]]).toEqual([manifest["version"], manifest["minAppVersion"]]);
		expect(read("CHANGELOG.md")).toContain(`## ${version}`);
	});

	it("is told in the README what leaves the machine, and finds a licence, the changes and how to take part", () => {
		expect(readme).toMatch(/network/i);
		for (const name of ["LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "package-lock.json"]) expect([name, existsSync(new URL(`../../${name}`, import.meta.url))]).toEqual([name, true]);
		expect(existsSync(new URL("../../.gitignore", import.meta.url)) && read(".gitignore")).toMatch(/^\/?main\.js$/m);
	});
});
