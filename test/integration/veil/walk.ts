import fc from "fast-check";
import { closeAll, closePanes, openPage, overlays, type Page, said, shown } from "./page";
import { quiet } from "./quiet";
import { fullVault, secretSign, type SecretVault, secretVaults } from "./secret-vault";
import { surfaces } from "./surfaces";
import { surfacesOfDialogs } from "./surfaces-of-dialogs";

const settingsPage = "what could not be read, in the settings";

let page: Page | undefined;

/** Closes what a walk that failed left open. */
export async function endWalk(): Promise<void> {
	await page?.kith.close();
	page = undefined;
	// The device keeps that the veil is down.
	localStorage.clear();
}

/** What of the words of the vault is seen, with a little of what stands around it. */
function leaksOf(on: Page, where: string, typed?: WeakSet<EventTarget>): readonly string[] {
	return shown(on, typed).flatMap((text) => {
		const at = text.search(secretSign);
		return at < 0 ? [] : [`${where}: ${text.slice(Math.max(0, at - 200), at + 100)}`];
	});
}

/** Opens Kith on a vault, and one surface after another. */
async function onEach(vault: SecretVault, language: string, look: (page: Page, surface: string) => unknown, begin?: (page: Page) => void): Promise<void> {
	page = await openPage(vault, language);
	begin?.(page);
	for (const [surface, open] of Object.entries(surfaces)) {
		// What stands over the app is looked at without what stands behind it, which was looked at before.
		if (surface in surfacesOfDialogs) closePanes(page);
		await open(page, vault);
		await quiet();
		await look(page, surface);
		closeAll();
	}
	await endWalk();
}

/** Lets the veil fall over every surface while it is open, and lifts it again; returns what was seen, and what did not come back as it was. */
export async function veilEach(vault: SecretVault, language: string): Promise<readonly unknown[]> {
	const wrong: unknown[] = [];
	await onEach(vault, language, async (on, surface) => {
		const before = said(on);
		const hasMenu = overlays().some((el) => el.matches(".menu"));
		on.run("toggle-discreet");
		// The app draws the settings, when it comes to it.
		if (surface !== settingsPage) wrong.push(...leaksOf(on, `${surface}, at once`));
		await quiet();
		wrong.push(...leaksOf(on, `${surface}, then`));
		on.run("toggle-discreet");
		await quiet();
		const after = said(on);
		// A menu closes when the veil falls.
		if (!hasMenu && after !== before) wrong.push({ surface, before, after });
	});
	return wrong;
}

/** Opens every surface under the veil; what one types oneself one sees. */
export async function openEach(vault: SecretVault, language: string): Promise<readonly string[]> {
	const leaks: string[] = [];
	const typed = new WeakSet<EventTarget>();
	const listen = ({ target }: Event): void => { if (target) typed.add(target); };
	document.body.addEventListener("input", listen, { capture: true });
	try {
		await onEach(vault, language, (on, surface) => leaks.push(...leaksOf(on, `${surface}, opened`, typed)), ({ run }) => { run("toggle-discreet"); });
	} finally {
		document.body.removeEventListener("input", listen, { capture: true });
	}
	return leaks;
}

/** What is seen of the full vault without the veil. */
export interface Told {
	/** Surfaces on which words of the vault are seen: of dialogs, in what stands over the app. */
	readonly surfaces: readonly string[];
	/** Of what Kith draws: everything it marks by a class. */
	readonly classes: ReadonlySet<string>;
}

/** Opens every surface without the veil. */
export async function tellEach(language: string): Promise<Told> {
	const told: string[] = [];
	const classes = new Set<string>();
	await onEach(fullVault, language, (on, surface) => {
		const texts = shown(on, undefined, surface in surfacesOfDialogs ? overlays() : undefined);
		if (texts.some((text) => secretSign.test(text))) told.push(surface);
		for (const [cls] of texts.join(" ").matchAll(/\bkith-[a-z-]+/gu)) classes.add(cls);
	});
	return { surfaces: told, classes };
}

/** Vaults in all, half of them in each of two files, which are run side by side: about two and a half seconds a vault. */
const runs = Math.ceil(Number(process.env["KITH_VEIL_RUNS"] ?? 2) / 2);
/** Every so manyth vault is gone through once more, opened veiled. */
const againEvery = 5;
/** How long half of them may take. */
export const patience = 60_000 + runs * 60_000;

/** Takes vaults through every surface, in one language while open, some in the other opened veiled; another `half` takes other vaults. */
export async function walkVaults(open: string, veiled: string, half = 0): Promise<void> {
	const { seed = Date.now() } = fc.readConfigureGlobal();
	let walked = 0;
	await fc.assert(fc.asyncProperty(secretVaults, async (vault) => {
		const wrong = await veilEach(vault, open);
		const again = walked++ % againEvery === 0 ? await openEach(vault, veiled) : [];
		if (wrong.length + again.length > 0) throw new Error(JSON.stringify([...wrong, ...again], null, "\t"));
	}), { numRuns: runs, endOnFailure: true, seed: seed + half });
}
