import { afterEach, expect, it, vi } from "vitest";
import { IdleWork } from "../../src/obsidian/vault/idle-work";

afterEach(() => { vi.unstubAllGlobals(); });

it("asks the window for no time once Kith is switched off: the window may be gone with it", async () => {
	const idle = new IdleWork();
	idle.load();
	idle.unload();
	vi.stubGlobal("window", undefined);
	let steps = 0;
	await idle.run((function* (): Generator<undefined> {
		steps++;
		yield undefined;
	})());
	expect(steps).toBe(0);
});
