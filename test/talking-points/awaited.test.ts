import { expect, it } from "vitest";
import { dayInterval } from "../../src/calendar/date-interval";
import { type Awaited, awaitedIn } from "../../src/talking-points/awaited";
import { day } from "./make-person";

it.each<[line: string, told: string, awaited: Awaited | undefined]>([
	["hip op is booked for 9 October, she's more worried about who takes Biscuit", "2026-08-16", "operation"],
	["Baby due mid October! They don't want to know if boy or girl.", "2026-07-26", "baby"],
	["he needs surgery in September", "2026-08-16", "operation"],
	["he is having an operation in September", "2026-08-16", "operation"],
	["老师眼睛不太好了，九月做白内障手术", "2026-08-16", "operation"],
	["体检查出结节，十月做手术", "2026-09-12", "operation"],
	["预产期十月底", "2026-07-12", "baby"],
	["她十月要生了", "2026-07-12", "baby"],
	// Not over yet, or too long ago.
	["hip op is booked for 9 December", "2026-08-16", undefined],
	["十二月做手术", "2026-09-12", undefined],
	["having an operation", "2026-11-20", undefined],
	["having an operation", "2026-09-20", "operation"],
	["having an operation in March", "2026-02-19", undefined],
	// Not theirs, not that, or not to be asked.
	["came to see me before my op", "2026-08-16", undefined],
	["has an operation in Kenya", "2026-08-16", undefined],
	["runs the operation in Kenya", "2026-08-16", undefined],
	["she is a surgeon, three operations a day", "2026-08-16", undefined],
	["她今天做了三台手术", "2026-08-16", undefined],
	["她十月过生日", "2026-08-16", undefined],
	["having an operation, does not want to be asked", "2026-08-16", undefined],
	["要做手术，别跟别人说", "2026-08-16", undefined],
])("is asked after once it should be over: %s, told on %s", (line, told, awaited) => {
	expect(awaitedIn(line, dayInterval(day(told)), day("2026-11-30"))).toBe(awaited);
});
