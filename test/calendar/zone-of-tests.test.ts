import { expect, it } from "vitest";

it("runs in the zone that its project names", () => {
	const zone = process.env["TZ"] ?? "";
	expect(zone).not.toBe("");
	expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe({ "UTC": 0, "America/Sao_Paulo": 180, "Pacific/Apia": -780, "Asia/Kathmandu": -345 }[zone]);
});
