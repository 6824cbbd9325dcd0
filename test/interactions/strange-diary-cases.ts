import type { Happening } from "../../src/interactions/happened";

/** Lines of the diaries of strangers, of kinds that no table had; `@` is the person, `＠` somebody else. */
export const strangeDiaryCases: readonly (readonly [line: string, said: Happening])[] = [
	// Seen from afar, be it by both.
	["Saw @ across the Osterstraße, with a new boat bag. He saw me too. We both became very interested in shop windows.", "apart"],
	["Saw @ across the street. She noticed me as well.", "apart"],
	["Saw @ across the square, he saw me too, we had coffee", "happened"],
	// Dreamt of.
	["In the evening dreamed (nap) that @ rang the bell", "apart"],
	["dreamt (again) that @ called", "apart"],
	// Packed for them, and not handed over.
	["Packed the box for @, it's in the hall. Called ＠, ten minutes", "apart"],
	["packed a box for @", "apart"], ["wrapped the book for @", "apart"], ["just put together a box for @", "apart"],
	["wrapped presents for @, gave them to her at lunch", "happened"], ["packed a bag with @", "happened"], ["wrapped up the project with @", "happened"],
	// A name and what is for tomorrow.
	["老王生日吧好像是今天。@，明天发。", "to-come"], ["@，明天打电话", "to-come"], ["@，明天再约", "to-come"], ["@ 明天发", "to-come"],
	["和 @ 吃饭，明天再约", "happened"], ["@ 升职了，明天请她吃饭", "news"],
	// Forgotten.
	["Forgot about the intro to @.", "not-happened"], ["completely forgot about the book for @", "not-happened"], ["forgot about the time with @, talked all night", "happened"],
	// Only watched.
	["＠ 结婚。@ 直播了全程，我在会议室里静音看完", "apart"], ["和 @ 一起看直播", "happened"],
	// Said goodbye to.
	["Farewell cake for @. She is enormous and glowing. ＠ held the speech.", "happened"], ["Leaving drinks for @", "happened"], ["a cake for @", "apart"],
	["@ 搬到柏林去了，今天送她上的火车", "happened"], ["@ 去上海了，送他到机场", "happened"], ["@ 搬到柏林去了", "news"],
];
