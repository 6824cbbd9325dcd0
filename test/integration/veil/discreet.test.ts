import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import { closeAll, known, openPage, overlays, type Page, said, settled, shown, until } from "./page";
import { fullVault, secretSign, type SecretVault, secretVaults } from "./secret-vault";
import { surfaces } from "./surfaces";
import { surfacesOfDialogs } from "./surfaces-of-dialogs";

/** Vaults a language, each through every surface: about six seconds a vault. */
const runs = Number(process.env["KITH_VEIL_RUNS"] ?? 2);
const settingsPage = "what could not be read, in the settings";
let page: Page | undefined;
afterEach(async () => {
	await page?.kith.close();
	page = undefined;
	// The device keeps that the veil is down.
	localStorage.clear();
});

/** What of the words of the vault is seen, with a little of what stands around it. */
function leaksOf(on: Page, typed?: WeakSet<EventTarget>): readonly string[] {
	return shown(on, typed).flatMap((text) => {
		const at = text.search(secretSign);
		return at < 0 ? [] : [text.slice(Math.max(0, at - 200), at + 100)];
	});
}

interface Walked {
	readonly leaks: readonly string[];
	/** Surfaces that did not come back as they were. */
	readonly changed: readonly unknown[];
	/** Surfaces on which words of the vault were seen without the veil: of dialogs, in what stands over the app. */
	readonly telling: readonly string[];
}

/** What is said once nothing more is drawn. */
async function calm(on: Page): Promise<string> {
	for (let before = ""; ; before = said(on)) {
		await settled();
		if (said(on) === before) return before;
	}
}

async function turnTwice(on: Page): Promise<void> {
	for (let left = 2; left > 0; left--) {
		on.run("toggle-discreet");
		await settled();
	}
}

/** Whether what was said before is about as much as what is said now: words that do not come back leave less, or what stands for them. */
function isAlike(before: string, whole: string): boolean {
	const secrets = (text: string): number => text.match(new RegExp(secretSign, "giu"))?.length ?? 0;
	return secrets(whole) >= secrets(before);
}

/** Lets the veil fall over every surface while it is open, and lifts it again. */
async function veilEach(on: Page, vault: SecretVault): Promise<Walked> {
	const [leaks, changed, telling]: [string[], unknown[], string[]] = [[], [], []];
	for (const [surface, open] of Object.entries(surfaces)) {
		await open(on, vault);
		const before = await calm(on);
		const roots = surface in surfacesOfDialogs ? overlays() : undefined;
		if (shown(on, undefined, roots).some((text) => secretSign.test(text))) telling.push(surface);
		const hasMenu = overlays().some((el) => el.matches(".menu"));
		on.run("toggle-discreet");
		// The app draws the settings, when it comes to it.
		if (surface !== settingsPage) leaks.push(...leaksOf(on).map((leak) => `${surface}, at once: ${leak}`));
		await settled();
		leaks.push(...leaksOf(on).map((leak) => `${surface}, then: ${leak}`));
		on.run("toggle-discreet");
		await settled();
		if (!hasMenu && said(on) !== before) {
			// What came late, for the machine was busy, is there by now: turned once more, it is the same.
			await known();
			const whole = await calm(on);
			await turnTwice(on);
			await until(() => said(on) === whole);
			if (said(on) !== whole || !isAlike(before, whole)) changed.push([surface, before, said(on)]);
		}
		closeAll();
	}
	return { leaks, changed, telling };
}

/** Opens every surface under the veil; what one types oneself one sees. */
async function openEach(on: Page, vault: SecretVault): Promise<readonly string[]> {
	const leaks: string[] = [];
	const typed = new WeakSet<EventTarget>();
	const listen = ({ target }: Event): void => { if (target) typed.add(target); };
	on.run("toggle-discreet");
	document.body.addEventListener("input", listen, { capture: true });
	for (const [surface, open] of Object.entries(surfaces)) {
		await open(on, vault);
		await settled();
		leaks.push(...leaksOf(on, typed).map((leak) => `${surface}, opened: ${leak}`));
		closeAll();
	}
	document.body.removeEventListener("input", listen, { capture: true });
	on.run("toggle-discreet");
	return leaks;
}

/** Opens Kith on a vault and goes through every surface. */
async function walk(vault: SecretVault, language: string): Promise<Walked> {
	page = await openPage(vault, language);
	const walked = await veilEach(page, vault);
	const leaks = [...walked.leaks, ...await openEach(page, vault)];
	await page.kith.close();
	page = undefined;
	return { ...walked, leaks };
}

const languages = ["en", "zh"];

/** Surfaces that hold no word of a vault: they ask for what is to come, or say what holds for everybody. */
const tellingNothing = ["being away", "adding a person", "a review", "a notice of a review", "bases that are there", "the settings"];

it.each(languages)("goes through surfaces that do show words of the vault without the veil, and comes upon none with it (%s)", async (language) => {
	const { telling, leaks, changed } = await walk(fullVault, language);
	expect(leaks).toEqual([]);
	expect(changed).toEqual([]);
	expect(Object.keys(surfaces).filter((surface) => !telling.includes(surface))).toEqual(tellingNothing);
}, 300_000);

it.each(languages)("shows no word of any vault on any surface while the veil is down (%s)", async (language) => {
	await fc.assert(fc.asyncProperty(secretVaults, async (vault) => {
		const { leaks, changed } = await walk(vault, language);
		expect([...leaks, ...changed]).toEqual([]);
	}), { numRuns: runs, endOnFailure: true });
}, 60_000 + runs * 60_000);
