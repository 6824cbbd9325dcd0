import { afterEach, expect, it } from "vitest";
import { endWalk, patience, walkVaults } from "./walk";

afterEach(endWalk);

it("shows no word of any vault on any surface while the veil is down: en, veiled while open; zh, opened veiled", async () => {
	await expect(walkVaults("en", "zh", 0)).resolves.toBeUndefined();
}, patience);
