/** A name as people write one in a list: what somebody is called, and what is remarked beside it. */
export interface PlainName {
	readonly name: string;
	readonly remark: string | undefined;
}

const brackets = "\\([^()]*\\)|（[^（）]*）|\\[[^[\\]]*\\]|【[^【】]*】|「[^「」]*」|〔[^〔〕]*〕";
const bracketBefore = new RegExp(`^(?:${brackets})\\s*(?=\\S)`, "u");
const bracketAfter = new RegExp(`\\s*(?:${brackets})$`, "u");
/** `阿强 — 前端`, `阿强：前端`; a hyphen without blanks may belong to the name, and so does what has a colon for a face. */
const remarkAfter = /^(.*?\S)(?:\s+[-–—―]+\s+|\s*——\s*|\s*[:：]\s*(?=[\p{L}\p{N}]))(\S.*)$/u;
/** What a list calls those of whom it names one. */
const role = /^(?:群主|管理员|组织者?|主持人?|联系人|召集人|负责人|admins?|owner|host|mods?|organi[sz]ers?|leader)$/iu;
const signs = "(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\p{Regional_Indicator}|[\\p{Cf}\\s]|\\uFE0F|\\u20E3)";
const signsAround = new RegExp(`^${signs}+|${signs}+$`, "gu");
/** What is longer is a text, and no name. */
const longest = 200;
const blanks = /\s+/gu;
const atSign = /^[@＠]\s*/u;
const letters = /[\p{L}\p{N}]/u;

/** The name in a text that holds nothing but one, without remarks, emoji and `@`. Where signs are all that there is, they are the name. */
export function plainName(text: string): PlainName {
	const remarks: string[] = [];
	let name = text.trim().slice(0, longest).replace(blanks, " ").trim().replace(atSign, "");
	for (let before = ""; before !== name; ) {
		before = name;
		name = withoutSigns(withoutBracket(withoutBracket(name, bracketBefore, remarks), bracketAfter, remarks));
	}
	const parts = remarkAfter.exec(name);
	const [first = name, more] = parts?.slice(1).map(withoutSigns) ?? [];
	if (more !== undefined) remarks.unshift(role.test(first) ? first : more);
	return {
		name: more !== undefined && role.test(first) ? plainName(more).name : first,
		remark: remarks.length > 0 ? remarks.join(", ") : undefined,
	};
}

function withoutSigns(name: string): string {
	const bare = name.replace(signsAround, "");
	return letters.test(bare) ? bare : name.trim();
}

/** Takes a bracket off, where a name is left without it. */
function withoutBracket(name: string, bracket: RegExp, remarks: string[]): string {
	const found = bracket.exec(name)?.[0];
	const rest = found === undefined ? "" : name.replace(bracket, "").trim();
	if (found === undefined || rest === "") return name;
	const remark = found.trim().slice(1, -1).trim();
	if (remark !== "") remarks.push(remark);
	return rest;
}
