// @vitest-environment node
import { afterEach, expect, it, vi } from "vitest";
import { findBrowser } from "./find-browser";

afterEach(() => {
	vi.unstubAllEnvs();
});

it("takes the browser that is named, and fixes its language", async () => {
	vi.stubEnv("CHROME_PATH", process.execPath);
	const { executablePath, args, source } = await findBrowser();
	expect([executablePath, source]).toEqual([process.execPath, "CHROME_PATH"]);
	expect(args).toContain("--accept-lang=en-US");
});

it("refuses a name that is no file", async () => {
	vi.stubEnv("CHROME_PATH", "/nowhere/chrome");
	await expect(findBrowser()).rejects.toThrow("CHROME_PATH");
});
