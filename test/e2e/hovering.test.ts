import type { Locator } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

const tom = "People/Tom Hughes.md";
const wang = "People/王磊.md";
/** Where the promise to Tom Hughes stands. */
const daily = "Daily/2026-11-19.md";

/** What the app is told of a link under the pointer. */
interface Hover {
	readonly source: string;
	readonly linktext: string;
	readonly sourcePath: string;
	readonly targetEl: HTMLElement;
	readonly hoverParent: { readonly hoverPopover: unknown };
	readonly event: MouseEvent;
}

describe("the pointer on a link", () => {
	const kith = kithPage();

	beforeAll(async () => {
		const app = await kith.app();
		await app.evaluate(({ workspace }) => {
			workspace.on("hover-link", (data) => {
				const { source, linktext, sourcePath, targetEl, hoverParent, event } = data as Hover;
				Object.assign(window, { lastHover: { source, linktext, sourcePath, over: targetEl.innerText, hasParent: "hoverPopover" in hoverParent, isMouse: event instanceof MouseEvent } });
			});
		});
	});

	/** Moves the pointer onto a link, and answers what the app was told of it. */
	const hover = async (link: Locator): Promise<unknown> => {
		await link.scrollIntoViewIfNeeded();
		await kith.page.mouse.move(0, 0);
		await kith.page.evaluate(() => { Object.assign(window, { lastHover: null }); });
		await link.hover();
		return kith.page.evaluate("window.lastHover");
	};
	const expectHover = async (link: Locator, linktext: string): Promise<void> => {
		expect(await hover(link)).toEqual({ source: "kith-reconnect", linktext, sourcePath: "", over: await link.innerText(), hasParent: true, isMouse: true });
	};
	/** The note in which a talking point of a person stands. */
	const sourceOf = async (path: string, kind: string): Promise<string> => {
		const api = await kith.api();
		return api.evaluate((value, [of, which]) => value.talkingPoints(of ?? "").find((point) => point.kind === which)?.source?.path ?? "", [path, kind]);
	};
	const cited = (entry: Locator, kind: string): Locator => entry.locator(`.kith-point[data-kind=${kind}] .kith-source`);

	it("tells the app of the note of a person, from the sidebar and from the block", async () => {
		await expectHover(kith.row(wang).locator(".kith-name"), wang);
		await expectHover(kith.blockEntry(tom).locator(".kith-name"), tom);
	});

	it("tells of the note that a talking point cites, be it theirs or another", async () => {
		expect(await sourceOf(tom, "promise")).toBe(daily);
		await expectHover(cited(kith.row(wang), "promise"), wang);
		await expectHover(cited(kith.row(tom), "promise"), daily);
		await expectHover(cited(kith.blockEntry(tom), "promise"), daily);
		// Whatever else is said first of somebody who is due.
		const other = kith.page.locator("[data-path] .kith-point:not([data-kind=promise]) .kith-source").first();
		const [path, kind] = await other.evaluate((el) => [el.closest("[data-path]")?.getAttribute("data-path") ?? "", el.closest("[data-kind]")?.getAttribute("data-kind") ?? ""]);
		await expectHover(other, await sourceOf(path, kind));
	});

	it("tells of the note in which the last interaction was read", async () => {
		const path = "People/赵一鸣.md";
		const api = await kith.api();
		const source = await api.evaluate((value, of) => value.person(of)?.lastInteraction?.source.path ?? "", path);
		expect(source).toMatch(/\.md$/);
		await expectHover(kith.row(path).locator(".kith-why"), source);
	});

	it("tells of the line, where a link leads to one", async () => {
		const app = await kith.app();
		await app.evaluate(({ workspace }) => { workspace.on("hover-link", (data) => { Object.assign(window, { lastState: (data as { state?: unknown }).state ?? null }); }); });
		const source = cited(kith.row(wang), "promise");
		const line = Number(/\d+/.exec(await source.innerText())?.[0]) - 1;
		await hover(source);
		expect(await kith.page.evaluate("window.lastState")).toEqual({ scroll: line });
		await hover(kith.row(wang).locator(".kith-name"));
		expect(await kith.page.evaluate("window.lastState")).toBeNull();
	});

	it("shows that line of a long note", async () => {
		const long = "Daily/2026-11-18.md";
		await kith.vault.write(long, `${"A line.\n\n".repeat(120)}- [ ] send [[Tom Hughes]] the last line 📅 2026-11-20\n`);
		const source = kith.row(tom).locator(".kith-source").filter({ hasText: "2026-11-18" }).first();
		await source.waitFor();
		await kith.page.keyboard.down("Control");
		await hover(source);
		const last = kith.page.locator(".hover-popover").getByText("the last line");
		await last.waitFor();
		const seen = (): Promise<boolean> => last.evaluate((el) => {
			const [line, frame] = [el.getBoundingClientRect(), el.closest(".hover-popover")?.getBoundingClientRect()];
			return frame !== undefined && line.top >= frame.top && line.bottom <= frame.bottom;
		});
		await expect.poll(seen).toBe(true);
		await kith.page.keyboard.up("Control");
		await kith.page.mouse.move(0, 0);
		await kith.page.locator(".hover-popover").waitFor({ state: "detached" });
		await kith.vault.remove(long);
		await source.waitFor({ state: "detached" });
	});

	it("shows that note while Ctrl is held, beside the link, and takes it away with the pointer", async () => {
		const app = await kith.app();
		expect(await app.evaluate(({ workspace }) => workspace.hoverLinkSources.get("kith-reconnect"))).toEqual({ display: "Kith", defaultMod: true });
		await kith.page.keyboard.down("Control");
		await hover(cited(kith.row(tom), "promise"));
		const preview = kith.page.locator(".hover-popover");
		await expect.poll(() => preview.innerText()).toContain("2026-11-19");
		expect(await preview.count()).toBe(1);
		await kith.page.keyboard.up("Control");
		await kith.screenshot("hover-preview");
		await kith.page.mouse.move(0, 0);
		await preview.waitFor({ state: "detached" });
	});

	it("tells of sources in the brief", async () => {
		await kith.openNote(wang);
		await kith.palette("Kith: Open brief");
		const brief = kith.page.locator(".kith-brief");
		await expectHover(brief.locator(".kith-source").first(), wang);
		await expectHover(brief.locator(".kith-part .kith-name").first(), await acquaintance());
	});

	/** The first person whom the brief names beside its own. */
	async function acquaintance(): Promise<string> {
		const name = await kith.page.locator(".kith-brief .kith-part .kith-name").first().innerText();
		const api = await kith.api();
		return api.evaluate((value, called) => value.people().find((person) => person.name === called)?.path ?? "", name);
	}

	it("tells of people and sources in a base", async () => {
		await kith.palette("Bases: Open Bases view");
		const entry = kith.page.locator(`.bases-view .kith-entry[data-path="${tom}"]`);
		await expectHover(entry.locator(".kith-name"), tom);
		await expectHover(cited(entry, "promise"), daily);
	});
});
