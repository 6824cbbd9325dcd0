// @vitest-environment node
import { expect, it } from "vitest";
import { openMemoryVault } from "../core/open-vault";

it("refuses a call, once, and lets the next one through", async () => {
	const { vault, file, faults, disk } = await openMemoryVault({ "a.md": "old" });
	faults.fail({ call: "process", path: "a.md" });
	await expect(vault.process(file("a.md"), () => "new")).rejects.toMatchObject({ code: "EIO" });
	expect([disk.text("a.md"), faults.struck]).toEqual(["old", 1]);
	await vault.process(file("a.md"), () => "new");
	expect(disk.text("a.md")).toBe("new");
});

it("reports a failure after the work was done", async () => {
	const { vault, file, faults, disk } = await openMemoryVault({ "a.md": "old" });
	faults.failAfter({ call: "write" }, new Error("lost"));
	await expect(vault.modify(file("a.md"), "new")).rejects.toThrow("lost");
	expect(disk.text("a.md")).toBe("new");
});

it("writes half, fails, and the vault knows what is on the disk", async () => {
	const opened = await openMemoryVault({ "a.md": "# Old" });
	opened.faults.tear({ path: /\.md$/ });
	await expect(opened.vault.process(opened.file("a.md"), () => "# A new heading")).rejects.toMatchObject({ code: "ENOSPC" });
	expect(opened.disk.text("a.md")).toBe("# A new");
	await opened.settle();
	expect(opened.metadataCache.getCache("a.md")?.headings?.[0]?.heading).toBe("A new");
});

it("holds a call until it is released, and what waits behind it", async () => {
	const { vault, file, faults, disk } = await openMemoryVault({ "a.md": "", "b.md": "" });
	const release = faults.hold({ call: "process", path: "a.md" });
	const writes = Promise.all([vault.process(file("a.md"), (text) => `${text}1`), vault.process(file("a.md"), (text) => `${text}2`)]);
	await vault.process(file("b.md"), () => "free");
	expect([disk.text("a.md"), disk.text("b.md")]).toEqual(["", "free"]);
	release();
	await writes;
	expect(disk.text("a.md")).toBe("12");
});

it("delays a call by time", async () => {
	const { vault, file, faults } = await openMemoryVault({ "a.md": "" });
	faults.delay({ call: "read" }, 30);
	const start = performance.now();
	await vault.read(file("a.md"));
	expect(performance.now() - start).toBeGreaterThan(25);
});

it("edits the note in between: the write sees the new text", async () => {
	const opened = await openMemoryVault({ "a.md": "one" });
	opened.faults.before({ call: "process", path: "a.md" }, (path) => {
		opened.disk.edit(path, "two");
	});
	await opened.vault.process(opened.file("a.md"), (text) => `${text}!`);
	expect(opened.disk.text("a.md")).toBe("two!");
});

it("skips and counts calls", async () => {
	const { vault, file, faults } = await openMemoryVault({ "a.md": "" });
	faults.fail({ call: ["write", "append"], skip: 1, times: 2 });
	const outcomes: string[] = [];
	for (let at = 0; at < 4; at++) await vault.append(file("a.md"), "x").then(() => outcomes.push("ok"), () => outcomes.push("failed"));
	expect(outcomes).toEqual(["ok", "failed", "failed", "ok"]);
	faults.fail({ call: "rename" });
	faults.clear();
	await vault.rename(file("a.md"), "b.md");
	expect(faults.struck).toBe(2);
});
