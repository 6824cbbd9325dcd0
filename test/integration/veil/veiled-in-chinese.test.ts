import { afterEach, expect, it } from "vitest";
import { endWalk, patience, walkVaults } from "./walk";

afterEach(endWalk);

it("shows no word of any vault on any surface while the veil is down: zh, veiled while open; en, opened veiled", async () => {
	await expect(walkVaults("zh", "en", 1)).resolves.toBeUndefined();
}, patience);
