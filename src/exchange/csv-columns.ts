import { propertyTable } from "../people/properties/property-table";
import { cardMeanings, type ColumnUse } from "./card";

/**
 * What columns are called, in small letters and nothing but letters: `E-mail 1 - Value` is `emailvalue`. The names of the table of
 * properties are known besides.
 */
const namesOfUses: readonly (readonly [use: ColumnUse, names: string])[] = [
	["name", "name fullname displayname contactname contact person 姓名 名字 名称 全名 联系人 显示名 显示名称 联系人姓名"],
	["givenName", "firstname givenname forename 名"],
	["middleName", "middlename additionalname 中间名"],
	["familyName", "lastname familyname surname 姓 姓氏"],
	["otherName", "nickname nicknames alias aliases othernames maidenname 昵称 别名 网名 英文名 外号 曾用名 微信昵称"],
	["spokenGivenName", "phoneticfirstname givennameyomi givenyomi"],
	["spokenFamilyName", "phoneticlastname familynameyomi surnameyomi"],
	["organization", `
		company companyname organization organizationname organisation org employer currentcompany workplace 公司 单位 公司名称 组织 工作单位 企业
	`],
	["role", "role title jobtitle job position headline organizationtitle occupation 职位 职务 头衔 职业 岗位 职称"],
	["email", `
		email emails emailaddress emailvalue mail primaryemail secondaryemail personalemail workemail homeemail 邮箱 电子邮件 电子邮箱 邮件 邮件地址
		电子邮件地址 邮箱地址
	`],
	["phone", `
		phone phones phonenumber phonevalue mobile mobilephone mobilenumber cell cellphone telephone tel homephone businessphone
		primaryphone workphone otherphone companymainphone 电话 手机 手机号 手机号码 电话号码 联系电话 联系方式 移动电话 住宅电话 单位电话 办公电话 商务电话
	`],
	["wechat", "wechat wechatid weixin 微信 微信号 微信id"],
	["telegram", "telegram telegramurl telegramhandle telegramusername"],
	["linkedin", "linkedin linkedinurl linkedinprofile linkedinprofileurl"],
	["github", "github githuburl githubprofile"],
	["website", "website websites websitevalue webpage personalwebpage businesswebpage url homepage blog 网站 网址 主页 个人主页 博客"],
	["birthday", "birthdate 生日 出生年月 出生日期"],
	["birthYear", "birthyear"],
	["birthMonth", "birthmonth"],
	["birthDay", "dayofbirth"],
	["city", "addresscity homecity businesscity othercity currentcity workcity 所在城市 所在地 常住地 居住地 现居 现居地"],
	["timezone", "timezone tz 时区"],
	["languages", "language languages 语言"],
	["groups", "groupmembership labels categories tags lists 标签 分组 群组 群 圈子"],
	["topics", "爱好 兴趣爱好"],
	["met", "connectedon firstmet 如何认识 怎么认识的 认识时间 相识"],
	["metThrough", "introducedby referredby 介绍人"],
	["lastContact", "lastinteraction lastspoke lasttalkedto 末次联系时间 上次联系时间 最近联系时间 最后联系时间"],
	["nextContact", "followup followupdate nextreminder 下次联系时间 跟进日期 跟进时间"],
	["cadence", "keepintouch stayintouchfrequency"],
	["booking", "booking calendly"],
	["uid", "uid uuid"],
	["kind", "kind"],
	["members", "members"],
	["note", "note notes comment comments description bio memo remark remarks 备注 说明 附注 笔记 描述 简介 注释"],
	["date", "dates anniversary eventvalue weddinganniversary 纪念日 结婚纪念日"],
	["related", `
		related spouse spousename partner relationvalue manager managersname assistant assistantsname children child 配偶 伴侣 爱人 助理
	`],
	["skip", `
		interactions events emaillabel emailtype emaildisplayname phonelabel phonetype eventlabel eventtype relationlabel relationtype
		addresslabel addresstype addressformatted websitelabel websitetype customfieldlabel imlabel imtype imservice organizationlabel
		organizationtype fileas initials priority private sensitivity nameprefix namesuffix prefix suffix phoneticmiddlename
	`],
];

/** Programs that give columns names of their own meaning, told by columns that only they have. */
const sources: readonly { readonly name: string; readonly has: string; readonly uses?: Readonly<Record<string, ColumnUse>> }[] = [
	{ name: "Kith", has: "kind othernames uid" },
	{ name: "LinkedIn", has: "connectedon position" },
	{ name: "Google", has: "emailvalue" },
	{ name: "Google", has: "phonevalue" },
	{ name: "Google", has: "givenname groupmembership" },
	{ name: "Google", has: "phoneticfirstname labels" },
	{ name: "Outlook", has: "emaildisplayname businessstreet", uses: { title: "skip" } },
	{ name: "Outlook", has: "firstname emailaddress jobtitle", uses: { title: "skip" } },
	{ name: "Thunderbird", has: "primaryemail birthyear", uses: { birthday: "birthDay" } },
	{ name: "WeChat", has: "remark nickname alias", uses: { remark: "name", alias: "wechat", username: "uid", type: "skip" } },
	{ name: "WeChat", has: "备注 昵称 微信号", uses: { 备注: "name" } },
];

/** Columns of a file of messages, which is no list of people. */
const ofChats: readonly string[] = ["strcontent talkerid", "strcontent createtime", "sendername talker", "发送人 内容"];

const notLetters = /[^\p{L}]/gu;

function keyOf(header: string): string {
	return header.normalize("NFKC").toLowerCase().replace(notLetters, "");
}

const blanks = /\s+/;

let known: ReadonlyMap<string, ColumnUse> | undefined;

/** Made on first use: few ever open such a file. */
function knownNames(): ReadonlyMap<string, ColumnUse> {
	if (known) return known;
	const names = new Map<string, ColumnUse>();
	for (const meaning of cardMeanings) names.set(keyOf(meaning), meaning);
	for (const { meaning, key, alsoRead } of propertyTable) {
		const use = cardMeanings.find((each) => each === meaning);
		if (use !== undefined) for (const name of [key, ...alsoRead]) names.set(keyOf(name), use);
	}
	for (const [use, written] of namesOfUses) for (const name of written.trim().split(blanks)) names.set(name, use);
	return (known = names);
}

/** A row that names columns. */
export interface Header {
	/** From 0. */
	readonly row: number;
	readonly source: string | undefined;
	/** What each column was taken for; undefined where its name is not known. */
	readonly uses: readonly (ColumnUse | undefined)[];
	readonly isChat: boolean;
}

/** Before it, there may be what a program says of the file. */
const mostBefore = 10;
const naming: ReadonlySet<ColumnUse | undefined> = new Set(["name", "givenName", "familyName", "otherName", "email", "phone"]);

/** The row that names the most columns known here, two at least, or all that it has; undefined where none does. */
export function findHeader(rows: readonly (readonly string[])[]): Header | undefined {
	let best: Header | undefined;
	for (const [row, cells] of rows.slice(0, mostBefore).entries()) {
		const header = { row, ...readHeader(cells) };
		if (isHeader(header, cells) && (!best || kindsNamed(header) > kindsNamed(best))) best = header;
	}
	return best;
}

function isHeader(header: Header, cells: readonly string[]): boolean {
	if (header.isChat) return true;
	const named = cells.filter((cell) => cell.trim() !== "").length;
	return header.uses.some((use) => naming.has(use)) && (kindsNamed(header) > 1 || named === 1);
}

/** How many different things a header names; a line of text may name one over and over. */
export function kindsNamed({ uses }: Pick<Header, "uses">): number {
	return new Set(uses.filter((use) => use !== undefined)).size;
}

function readHeader(cells: readonly string[]): Omit<Header, "row"> {
	const keys = cells.map(keyOf);
	const has = (columns: string): boolean => columns.split(" ").every((column) => keys.includes(column));
	const source = sources.find((each) => has(each.has));
	return {
		source: source?.name,
		uses: keys.map((key) => source?.uses?.[key] ?? knownNames().get(key)),
		isChat: ofChats.some(has),
	};
}

const labelOfValue = /\s*value$/i;

/** The column that holds the label of another one's value (`Event 1 - Label`), or -1. */
export function labelColumn(headers: readonly string[], column: number): number {
	const header = headers[column] ?? "";
	if (!labelOfValue.test(header)) return -1;
	const labels = ["label", "type"].map((label) => header.replace(labelOfValue, ` ${label}`).toLowerCase());
	return headers.findIndex((each) => labels.includes(each.toLowerCase()));
}
