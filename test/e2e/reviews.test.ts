import { describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

const post = "Blog/写给一个人的运维手册.md";
const joe = "People/Joe Reader.md";
const review = "Reviews/2026-Q3.md";

describe("a reader who came through a post, and the review", () => {
	const kith = kithPage();

	it("is added by one line, after a question, and stands beside the post", async () => {
		await kith.page.getByRole("button", { name: "Quick capture" }).or(kith.page.locator("body")).first().waitFor();
		await kith.palette("Quick capture");
		await kith.dialog.locator("textarea").fill("Joe Reader wrote, came through [[写给一个人的运维手册]]: how do you take leave?");
		await kith.dialog.locator("[data-new-person]").check();
		await expect.poll(() => kith.dialog.locator(".kith-preview").innerText()).toContain("came_through");
		await kith.screenshot("inbound-capture");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => kith.vault.read(joe).catch(() => "")).toContain("(them → me) Joe Reader wrote: how do you take leave?");
		await kith.openNote(post);
		await kith.palette("Open brief");
		const part = kith.page.locator(".kith-part[data-part=came-through]");
		await expect.poll(() => part.innerText()).toContain("2 people came through this");
		await kith.screenshot("inbound-post");
		await part.getByText("Joe Reader").click();
		await expect.poll(() => kith.activePath()).toBe(joe);
		await kith.tidy();
	});

	it("is written, and opened, by a command and the keyboard", async () => {
		await kith.palette("Write a review");
		await kith.screenshot("review-dialog");
		expect(await kith.dialog.locator("select").inputValue()).toBe("2026-Q3");
		await kith.page.keyboard.press("Tab");
		await kith.dialog.locator(".mod-cta").focus();
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => kith.vault.read(review).catch(() => "")).toContain("contacts: 35\none_to_one: 35\npeople: 19\n");
		await expect.poll(() => kith.activePath()).toBe(review);
		await kith.screenshot("review-note");
		await kith.pressUndo("The review of 2026-Q3 is written.");
		await expect.poll(() => kith.vault.read(review).catch(() => "")).toBe("");
	});
});

describe.each([["dark", { theme: "dark" }], ["phone", { mobile: true, viewport: { width: 390, height: 844 } }], ["zh", { lang: "zh" }]] as const)("the review, %s", (name, options) => {
	const kith = kithPage(options);

	it("is read beside what came through", async () => {
		const text = await (await kith.api()).evaluate((api) => api.reviewText("2026-Q3"));
		expect(text).toContain(name === "zh" ? "我们如何共同成长？" : "How did we grow together?");
		await kith.vault.write(review, text);
		await kith.expectFile(review);
		await kith.openNote(review);
		await kith.screenshot(`review-note-${name}`);
	});
});
