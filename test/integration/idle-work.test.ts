import { afterEach, expect, it, vi } from "vitest";
import { IdleWork } from "../../src/obsidian/vault/idle-work";

afterEach(() => { vi.unstubAllGlobals(); });

it("asks the window for no time once Kith is switched off: the window may be gone with it", async () => {
	const idle = new IdleWork();
	idle.load();
	idle.unload();
	vi.stubGlobal("window", undefined);
	let steps = 0;
	let slices = 0;
	void idle.run((function* (): Generator<undefined> {
		steps++;
		yield undefined;
	})());
	void idle.slice().then(() => slices++);
	await new Promise((resolve) => { setTimeout(resolve, 20); });
	expect([steps, slices]).toEqual([0, 0]);
});
