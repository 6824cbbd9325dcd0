import { describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

describe("an event of another window", () => {
	const kith = kithPage();

	it("opens the menu of a person where the pointer is", async () => {
		const row = kith.row("People/王磊.md");
		await row.waitFor();
		await row.evaluate((el) => {
			const frame = document.body.appendChild(document.createElement("iframe"));
			const { MouseEvent: OtherEvent } = frame.contentWindow as unknown as { readonly MouseEvent: typeof MouseEvent };
			el.dispatchEvent(new OtherEvent("contextmenu", { bubbles: true, cancelable: true, clientX: 700, clientY: 300 }));
		});
		const menu = kith.page.locator(".menu");
		await menu.waitFor();
		expect(await menu.evaluate((el) => el.getBoundingClientRect().top)).toBeCloseTo(300, -1);
	});
});
