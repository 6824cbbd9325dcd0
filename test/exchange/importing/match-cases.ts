import type { CardSpec } from "./a-card";

/** Somebody known: the name, other names, organization, and `meaning text` of each detail. */
export interface KnownSpec {
	readonly name: string;
	readonly aliases?: readonly string[];
	readonly groups?: readonly string[];
	readonly wechat?: string;
	readonly details?: readonly string[];
}

export interface MatchCase {
	readonly why: string;
	readonly known: readonly KnownSpec[];
	readonly card: CardSpec;
	/** `new`, `王磊 by email`, or `王磊, 李娜? name`. */
	readonly is: string;
}

const lei: KnownSpec = { name: "王磊", details: ["email lei@example.org", "phone 138 0013 8000"] };
const sam: KnownSpec = { name: "Sam Okafor", groups: ["Blue Harbour"], details: ["linkedin https://www.linkedin.com/in/sam-okafor", "uid a-1"] };

function same(why: string, known: KnownSpec, card: CardSpec, by: string): MatchCase {
	return { why, known: [lei, sam, known], card, is: `${known.name} by ${by}` };
}

function asks(why: string, known: KnownSpec, card: CardSpec, doubt = "name"): MatchCase {
	return { why, known: [known], card, is: `${known.name}? ${doubt}` };
}

function unknown(why: string, known: KnownSpec, card: CardSpec): MatchCase {
	return { why, known: [known], card, is: "new" };
}

/** Who a card is of. */
export const matchCases: readonly MatchCase[] = [
	// The id that another program gave
	same("the id of the card", { name: "Ada", details: ["uid 77"] }, { name: "Somebody Else", uid: "77" }, "uid"),
	same("the id as an urn", { name: "Ada", details: ["uid 77-AB"] }, { name: "Ada", uid: "urn:uuid:77-ab" }, "uid"),
	same("the id before the address of somebody else", { name: "Ada", details: ["uid 77"] }, { name: "王磊", uid: "77", has: ["email lei@example.org"] }, "uid"),
	unknown("another id", sam, { name: "Ada", uid: "a-2" }),
	// Mail
	same("mail in capitals", { name: "Nora Hill", details: ["email Nora@Example.org"] }, { name: "Nora Hill", has: ["email nora@example.ORG"] }, "email"),
	same("the name in the other script", { name: "李娜", details: ["email lina@example.org"] }, { name: "Li Na", has: ["email lina@example.org"] }, "email"),
	same("the name in the other order", { name: "Na Li", details: ["email lina@example.org"] }, { name: "Li, Na", has: ["email lina@example.org"] }, "email"),
	same("a short name", { name: "Samuel Reed", details: ["email s@example.org"] }, { name: "Sam", has: ["email s@example.org"] }, "email"),
	same("a nickname with the surname", { name: "老陈", details: ["email chen@example.org"] }, { name: "陈嘉敏", has: ["email chen@example.org"] }, "email"),
	same("a card without a name", { name: "李娜", details: ["email lina@example.org"] }, { name: "", has: ["email lina@example.org"] }, "email"),
	same("one of several addresses", { name: "李娜", details: ["email a@example.org", "email b@example.org"] }, { name: "李娜", has: ["email x@example.org", "email b@example.org"] }, "email"),
	asks("an address of everybody", { name: "Ada Byron", details: ["email info@example.org"] }, { name: "Sam Reed", has: ["email info@example.org"] }, "other-name"),
	asks("an address of everybody", { name: "李娜", details: ["email info@example.org"] }, { name: "王磊", has: ["email info@example.org"] }, "other-name"),
	unknown("another address", { name: "Ada Byron", details: ["email ada@example.org"] }, { name: "Sam Reed", has: ["email ada@example.com"] }),
	// Phones
	same("China before it", { name: "李娜", details: ["phone +86 139 0013 9000"] }, { name: "李娜", has: ["phone 13900139000"] }, "phone"),
	same("China after it", { name: "李娜", details: ["phone 139-0013-9000"] }, { name: "李娜", has: ["phone 0086 139 0013 9000"] }, "phone"),
	same("China without a sign", { name: "李娜", details: ["phone 13900139000"] }, { name: "李娜", has: ["phone 8613900139000"] }, "phone"),
	same("a zero instead of the country", { name: "Nora", details: ["phone +49 30 1234567"] }, { name: "Nora", has: ["phone 030 1234567"] }, "phone"),
	same("a zero in brackets", { name: "Nora", details: ["phone +44 (0)20 7946 0000"] }, { name: "Nora", has: ["phone 020 7946 0000"] }, "phone"),
	same("as an address", { name: "Nora", details: ["phone +1-555-010-0100"] }, { name: "Nora", has: ["phone tel:+1-555-010-0100"] }, "phone"),
	same("digits of full width", { name: "李娜", details: ["phone １３９００１３９０００"] }, { name: "李娜", has: ["phone 13900139000"] }, "phone"),
	same("an extension", { name: "李娜", details: ["phone 020-81234567"] }, { name: "李娜", has: ["phone 020-81234567转8"] }, "phone"),
	asks("the number of an office", { name: "李娜", details: ["phone 020-81234567"] }, { name: "王磊", has: ["phone 020-81234567"] }, "other-name"),
	unknown("one digit is another", { name: "李娜", details: ["phone 13900139000"] }, { name: "王磊", has: ["phone 15900139000"] }),
	unknown("another country", { name: "Nora", details: ["phone +49 30 1234567"] }, { name: "Ada", has: ["phone +43 30 1234567"] }),
	unknown("too short a number", { name: "Nora", details: ["phone 10086"] }, { name: "Ada", has: ["phone 10086"] }),
	unknown("the end of a longer number", { name: "李娜", details: ["phone 8123 4567"] }, { name: "王磊", has: ["phone 139 8123 4567"] }),
	// Pages
	same("the same page in another spelling", { name: "Ada", details: ["linkedin https://linkedin.com/in/ada-b/"] }, { name: "Ada", has: ["linkedin http://www.linkedin.com/in/Ada-B?trk=1"] }, "profile"),
	same("a page under another property", { name: "Ada", details: ["website https://github.com/ada"] }, { name: "Ada", has: ["github ada"] }, "profile"),
	same("a Chinese address, encoded", { name: "李娜", details: ["linkedin https://www.linkedin.com/in/李娜-1"] }, { name: "李娜", has: ["linkedin https://www.linkedin.com/in/%E6%9D%8E%E5%A8%9C-1"] }, "profile"),
	same("WeChat", { name: "李娜", wechat: "lina_88" }, { name: "娜娜", has: ["wechat lina_88"] }, "profile"),
	same("Telegram with a sign", { name: "Ada", details: ["telegram @ada"] }, { name: "Ada", has: ["telegram https://t.me/ada"] }, "profile"),
	unknown("the page of a company is everybody's", { name: "Ada", details: ["website https://example.com"] }, { name: "Sam", has: ["website https://example.com"] }),
	// Name and organization
	same("name and organization", { name: "Grace Ito", groups: ["Blue Harbour"] }, { name: "Grace Ito", organization: "blue harbour" }, "organization"),
	same("an alias and an organization", { name: "李娜", aliases: ["Li Na"], groups: ["汇丰"] }, { name: "Li Na", organization: "汇丰" }, "organization"),
	asks("a group is no organization: many have the label Friends", { name: "李娜", groups: ["朋友"] }, { name: "李娜", has: ["groups 朋友", "city 广州"] }),
	asks("the organization is another", { name: "Grace Ito", groups: ["Blue Harbour"] }, { name: "Grace Ito", organization: "Red Hill" }),
	unknown("the organization alone", { name: "Grace Ito", groups: ["Blue Harbour"] }, { name: "Joe Ray", organization: "Blue Harbour" }),
	// A name alone
	asks("the same name", { name: "王磊" }, { name: "王磊", has: ["phone 13900000000"] }),
	asks("the same name, traditional", { name: "陈嘉敏" }, { name: "陳嘉敏", has: ["city 广州"] }),
	asks("the same name, other letters", { name: "José Núñez" }, { name: "jose nunez", has: ["city Lima"] }),
	asks("spelt, family name first", { name: "王磊" }, { name: "Wang Lei", has: ["city Beijing"] }),
	asks("spelt, family name last", { name: "王磊" }, { name: "Lei Wang", has: ["city Beijing"] }),
	asks("spelt in one word", { name: "李智伟" }, { name: "Li Zhiwei", has: ["city 广州"] }),
	asks("spelt with a hyphen", { name: "李智伟" }, { name: "Zhi-Wei Li", has: ["city 广州"] }),
	asks("a surname read in its own way", { name: "曾小红" }, { name: "Zeng Xiaohong", has: ["city 广州"] }),
	asks("a surname of two characters", { name: "欧阳娜娜" }, { name: "Ouyang Nana", has: ["city 广州"] }),
	asks("the other way round", { name: "Wang Lei" }, { name: "王磊", has: ["city 北京"] }),
	asks("two words in the other order", { name: "Wang Lei" }, { name: "Lei Wang", has: ["city Beijing"] }),
	asks("an alias that is spelt", { name: "老李", aliases: ["李智伟"] }, { name: "Li Zhiwei", has: ["city 广州"] }),
	{ why: "two of one name", known: [{ name: "王磊" }, { name: "老王", aliases: ["王磊"] }], card: { name: "王磊", has: ["city 北京"] }, is: "王磊, 老王? name" },
	{ why: "two of one name, one of them by mail", known: [{ name: "老王", aliases: ["王磊"] }, lei], card: { name: "王磊", has: ["email lei@example.org"] }, is: "王磊 by email" },
	{ why: "mail of one and phone of another", known: [{ name: "Ada", details: ["email a@example.org"] }, { name: "Ben", details: ["phone 5550100100"] }], card: { name: "Cleo", has: ["email a@example.org", "phone 5550100100"] }, is: "Ada, Ben? several" },
	{ why: "mail of one and phone of another, the name decides", known: [{ name: "Ada", details: ["email a@example.org"] }, { name: "Ben", details: ["phone 5550100100"] }], card: { name: "Ben", has: ["email a@example.org", "phone 5550100100"] }, is: "Ben by phone" },
	// Nobody known
	unknown("another given name", { name: "王磊" }, { name: "王雷雨" }),
	unknown("another spelling", { name: "王磊" }, { name: "Wang Li" }),
	unknown("another word order is no other name", { name: "Mary Ann Lee" }, { name: "Ann Lee" }),
	unknown("a first name alone", { name: "Sam Okafor" }, { name: "Sam" }),
	unknown("a family name alone", { name: "王磊" }, { name: "Wang" }),
	unknown("one character more", { name: "李娜" }, { name: "李娜娜" }),
	unknown("nothing in common", { name: "Ada Byron" }, { name: "陈嘉敏", organization: "汇丰", has: ["city 香港"] }),
];
