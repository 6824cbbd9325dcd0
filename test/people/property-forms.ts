/** One way to write a property, and what is read of it; `problem` where it cannot be read. */
export interface PropertyForm {
	readonly from: string;
	readonly properties: Readonly<Record<string, unknown>>;
	/** Parts of what is read, as `summary` of the test words it. */
	readonly reads: Readonly<Record<string, unknown>>;
	readonly problem?: string;
}

/** Kith's own forms, those of other plugins, and what must not be read. */
export const propertyForms: readonly PropertyForm[] = [
	// Last contact
	{ from: "Kith", properties: { last_contact: "2026-11-20" }, reads: { last: "2026-11-20…2026-11-20" } },
	{ from: "Kith, a quarter in Chinese", properties: { last_contact: "2024年二季度" }, reads: { last: "2024-04-01…2024-06-30" } },
	{ from: "Kith, a number", properties: { last_contact: 2024 }, reads: { last: "2024-01-01…2024-12-31" } },
	{ from: "a link to the day", properties: { last_contact: "[[2026-01-24]]" }, reads: { last: "2026-01-24…2026-01-24" } },
	{ from: "an unquoted link, as YAML reads it", properties: { last_contact: [["2026-01-24"]] }, reads: { last: "2026-01-24…2026-01-24" } },
	{ from: "date and time", properties: { last_contact: "2026-08-21T10:30:00" }, reads: { last: "2026-08-21…2026-08-21" } },
	{ from: "Personal CRM", properties: { "prm-last-contacted": "2026-11-22" }, reads: { last: "2026-11-22…2026-11-22" } },
	{ from: "Arcadia", properties: { "last-contact": "2026-06-01" }, reads: { last: "2026-06-01…2026-06-01" } },
	{ from: "Cadence", properties: { lastContact: "2026-06-01" }, reads: { last: "2026-06-01…2026-06-01" } },
	{ from: "Contacts", properties: { last_chat: "2022-12-06" }, reads: { last: "2022-12-06…2022-12-06" } },
	{ from: "Contacts, shown name", properties: { "Last chat": "2022-12-06" }, reads: { last: "2022-12-06…2022-12-06" } },
	{ from: "Callander, a month", properties: { last_contact: "2026-05" }, reads: { last: "2026-05-01…2026-05-31" } },
	{ from: "Friend Tracker, not in order", properties: { interactions: [{ date: "2025-01-01", text: "lunch" }, { date: "2026-02-02", text: "call" }, { date: "soon" }] }, reads: { last: "2026-02-02…2026-02-02", contacts: 2 } },
	{ from: "events", properties: { events: [{ date: "2026-03-03" }] }, reads: { last: "2026-03-03…2026-03-03" } },
	{ from: "a list of other things", properties: { interactions: ["2026-03-03", 4, null] }, reads: { last: null } },
	{ from: "two keys, the newer counts", properties: { last_contact: "2026-01-01", "prm-last-contacted": "2026-02-02" }, reads: { last: "2026-02-02…2026-02-02", contacts: 2 } },
	{ from: "no date", properties: { last_contact: "next tuesdayish" }, reads: { last: null }, problem: "last_contact: next tuesdayish → not-a-date" },
	{ from: "no date, under another plugin's key", properties: { "prm-last-contacted": "???" }, reads: { last: null }, problem: "prm-last-contacted: ??? → not-a-date" },
	{ from: "no such day", properties: { last_contact: "2026-02-30" }, reads: { last: null }, problem: "last_contact: 2026-02-30 → not-a-date" },
	{ from: "cleared in the panel", properties: { last_contact: null }, reads: { last: null } },
	// Cadence
	{ from: "Kith", properties: { cadence: "60d" }, reads: { cadence: "60 written" } },
	{ from: "Kith, a bare number", properties: { cadence: 30 }, reads: { cadence: "30 written" } },
	{ from: "Kith in Chinese", properties: { cadence: "隔月" }, reads: { cadence: "60 written" } },
	{ from: "a range", properties: { cadence: "30d–60d" }, reads: { cadence: "30 written" } },
	{ from: "Personal CRM", properties: { "prm-cadence": 45 }, reads: { cadence: "45 written" } },
	{ from: "Orbit", properties: { frequency: "Quarterly" }, reads: { cadence: "91 written" } },
	{ from: "own key before another", properties: { frequency: "Yearly", cadence: "2 weeks" }, reads: { cadence: "14 written" } },
	{ from: "another where the own cannot be read", properties: { cadence: "often", frequency: "Monthly" }, reads: { cadence: "30 written" }, problem: "cadence: often → not-a-cadence" },
	{ from: "a frequency of something else", properties: { frequency: "432 Hz" }, reads: { cadence: "90 default" } },
	// Circle
	{ from: "Kith, the id", properties: { circle: "core" }, reads: { circle: "core", cadence: "60 circle" } },
	{ from: "Kith, the name in Chinese", properties: { circle: "老朋友" }, reads: { circle: "old", cadence: "0 circle" } },
	{ from: "a link", properties: { circle: "[[Weak ties]]" }, reads: { circle: "weak", cadence: "270 circle" } },
	{ from: "Personal CRM", properties: { "prm-tier": "Core" }, reads: { circle: "core" } },
	{ from: "a category that is a circle", properties: { category: ["friends", "常联系"] }, reads: { circle: "chosen" } },
	{ from: "a category that is none", properties: { category: "friends" }, reads: { circle: null } },
	{ from: "no such circle", properties: { circle: "inner" }, reads: { circle: null }, problem: "circle: inner → no-such-circle" },
	// Trust
	{ from: "Kith", properties: { trust: 4 }, reads: { trust: 4 } },
	{ from: "Kith, as text", properties: { trust: "5" }, reads: { trust: 5 } },
	{ from: "Friend Tracker, of ten", properties: { closeness: 9 }, reads: { trust: 5 } },
	{ from: "of ten, the least", properties: { closeness: "1" }, reads: { trust: 1 } },
	{ from: "in Chinese", properties: { trust_in_me: "高" }, reads: { trust: 5 } },
	{ from: "in Chinese, the middle", properties: { trust_in_me: "中" }, reads: { trust: 3 } },
	{ from: "out of range", properties: { trust: 7 }, reads: { trust: null }, problem: "trust: 7 → not-a-trust" },
	{ from: "not a whole one", properties: { trust: 4.5 }, reads: { trust: null }, problem: "trust: 4.5 → not-a-trust" },
	{ from: "an object", properties: { trust: { level: 4 } }, reads: { trust: null }, problem: 'trust: {"level":4} → not-a-trust' },
	// Topics, groups and other lists
	{ from: "Kith", properties: { topics: ["distributed systems", "[[Raft]]", "徒步"] }, reads: { topics: "distributed systems|Raft|徒步" } },
	{ from: "one text", properties: { topics: "分布式系统、徒步" }, reads: { topics: "分布式系统|徒步" } },
	{ from: "a topic with a comma, in a list", properties: { topics: ["salt, acid, heat"] }, reads: { topics: "salt, acid, heat" } },
	{ from: "Friend Tracker", properties: { interests: ["climbing"], topics: ["jazz", "climbing"] }, reads: { topics: "jazz|climbing" } },
	{ from: "not text", properties: { topics: { deep: true } }, reads: { topics: "" }, problem: 'topics: {"deep":true} → not-text' },
	{ from: "Kith", properties: { groups: ["[[2016 微信群]]"] }, reads: { groups: "2016 微信群" } },
	{ from: "company and organization", properties: { company: "Acme, Inc.", organization: "[[HSBC|汇丰]]" }, reads: { groups: "Acme, Inc.|汇丰" } },
	{ from: "an unquoted link", properties: { groups: [["Club"]] }, reads: { groups: "Club" } },
	{ from: "two links in one text", properties: { groups: "[[A]], [[B]]" }, reads: { groups: "A|B" } },
	// Birthday
	{ from: "Kith", properties: { birthday: "08-15" }, reads: { birthday: "gregorian - 8 15" } },
	{ from: "lunar", properties: { birthday: "农历 八月十五" }, reads: { birthday: "lunar - 8 15" } },
	{ from: "vCard without a year", properties: { BDAY: "1604-05-01" }, reads: { birthday: "gregorian - 5 1" } },
	{ from: "with a year", properties: { "date-of-birth": "1987-08-15" }, reads: { birthday: "gregorian 1987 8 15" } },
	{ from: "a year alone", properties: { birthday: 1990 }, reads: { birthday: "-" }, problem: "birthday: 1990 → not-a-birthday" },
	{ from: "a month, which names no day to remember", properties: { birthday: "1990-05" }, reads: { birthday: "-" } },
	{ from: "a month in Chinese", properties: { birthday: "1990年5月" }, reads: { birthday: "-" } },
	{ from: "a month that is none", properties: { birthday: "1990-13" }, reads: { birthday: "-" }, problem: "birthday: 1990-13 → not-a-birthday" },
	{ from: "a place of birth", properties: { born: "北京" }, reads: { birthday: "-" } },
	// Snooze, pause, plan
	{ from: "Personal CRM", properties: { "prm-snooze-until": "2026-12-01", "prm-paused": true }, reads: { snooze: "2026-12-01", paused: true } },
	{ from: "Kith", properties: { snooze_until: "2026-12", paused: "no" }, reads: { snooze: "2026-12-01", paused: false } },
	{ from: "in Chinese", properties: { paused: "是" }, reads: { paused: true } },
	{ from: "neither", properties: { paused: "perhaps" }, reads: { paused: false }, problem: "paused: perhaps → not-yes-or-no" },
	{ from: "Arcadia", properties: { "next-follow-up": "2026-12-24" }, reads: { plan: "2026-12-24" } },
	{ from: "a quarter", properties: { next_contact: "2026-Q1" }, reads: { plan: "2026-01-01" } },
	{ from: "no date", properties: { nextFollowUp: "some day" }, reads: { plan: "-" }, problem: "nextFollowUp: some day → not-a-date" },
	// Words
	{ from: "Kith", properties: { channel: "微信", met: "2015, 汇丰项目", why: "honest", pinyin: "zeng" }, reads: { words: "微信/2015, 汇丰项目/honest/zeng" } },
	{ from: "other", properties: { last_interaction: "call", met: 2015 }, reads: { words: "call/2015//" } },
	{ from: "Kith", properties: { boundaries: "不谈钱，不打电话" }, reads: { boundaries: "不谈钱|不打电话" } },
	{ from: "Kith", properties: { private: ["why", "last_contact", "salary"] }, reads: { private: "lastContact|salary|why" } },
	{ from: "a key in capitals", properties: { Circle: "core", TRUST: 2 }, reads: { circle: "core", trust: 2 } },
];
