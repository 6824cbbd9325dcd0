import { afterEach, expect, it } from "vitest";
import { fullVault } from "./secret-vault";
import { surfaces } from "./surfaces";
import { endWalk, openEach, tellEach, veilEach } from "./walk";

afterEach(endWalk);

/** Surfaces that hold no word of a vault: they ask for what is to come, or say what holds for everybody. */
const tellingNothing = ["being away", "adding a person", "a review", "a notice of a review", "bases that are there", "the settings"];
/** What is on the way at some place or other. */
const passed = ["kith-row", "kith-brief", "kith-block", "kith-base", "kith-strip", "kith-picture-drawing", "kith-picture-table", "kith-picture-chosen", "kith-preview", "kith-error", "kith-introduction", "kith-import-row"];

it.each(["en", "zh"])("goes through surfaces that do show words of the vault without the veil, and comes upon none with it (%s)", async (language) => {
	const told = await tellEach(language);
	expect(Object.keys(surfaces).filter((surface) => !told.surfaces.includes(surface))).toEqual(tellingNothing);
	expect(passed.filter((cls) => !told.classes.has(cls))).toEqual([]);
	expect(await veilEach(fullVault, language)).toEqual([]);
	expect(await openEach(fullVault, language)).toEqual([]);
}, 300_000);
