import { expect, it } from "vitest";
import { readBlockOptions } from "../../src/reconnect/block-options";

const usual = { limit: undefined, circle: undefined, group: undefined, show: "due", talkingPoints: 1 };

it.each([
	[null, {}],
	[{}, {}],
	[{ limit: 3 }, { limit: 3 }],
	[{ circle: "core" }, { circle: "core" }],
	[{ group: [["2016 微信群"]] }, { group: "2016 微信群" }],
	[{ group: "[[2016 微信群]]" }, { group: "2016 微信群" }],
	[{ show: "promises", "talking-points": 0 }, { show: "promises", talkingPoints: 0 }],
	[{ "talking-points": 3 }, { talkingPoints: 3 }],
])("reads %j", (data, read) => {
	expect(readBlockOptions(data)).toEqual({ options: { ...usual, ...read }, problems: [] });
});

it.each([
	[{ limit: "many" }, [{ option: "limit", value: "many" }]],
	[{ limit: 0 }, [{ option: "limit", value: "0" }]],
	[{ show: "everybody" }, [{ option: "show", value: "everybody" }]],
	[{ "talking-points": 4 }, [{ option: "talking-points", value: "4" }]],
	[{ circle: "" }, [{ option: "circle", value: "" }]],
	[{ limits: 3 }, [{ option: "limits", value: undefined }]],
	["due people", [{ option: "due people", value: undefined }]],
	[["limit"], [{ option: "limit", value: undefined }]],
])("reports %j and goes on with the defaults", (data, problems) => {
	expect(readBlockOptions(data)).toEqual({ options: usual, problems });
});
