import { readdirSync, readFileSync, existsSync } from "node:fs";
import { expect, it } from "vitest";
import { roomsWithoutDates } from "../../vitest.config";

it.each(roomsWithoutDates)("%s knows no dates, so that it is tested in one zone alone", (room) => {
	const files = ["src", "test"].map((floor) => `${floor}/${room}`).filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => `${folder}/${name}`));
	expect(files).not.toEqual([]);
	expect(files.filter((file) => /from "[^"]*\/calendar\/|new Date\(|Date\.now|Intl\.DateTimeFormat/.test(readFileSync(file, "utf8")))).toEqual([]);
});
