/** By which words a kind of value is told, and which talking points bring it. A kind of the user's own is told by its names alone. */
const known: Readonly<Record<string, { readonly words: RegExp; readonly brought?: readonly string[] }>> = {
	introduction: { words: /介绍(?!信).*(?:给|认识)|介绍了?(?:猎头|人|朋友)|引[荐见]|牵线|\bintro(?:s|'d|duc\w*)?\b|\bput .* in touch\b|\bconnect(?:ed)? .* (?:with|to)\b/iu, brought: ["introduction"] },
	referral: { words: /内推|推荐信|背书|\brefer(?:ral|red|ence)s?\b|\brecommendation\b|\bgood word\b|\bvouch/iu },
	review: { words: /评审|审(?!美)|校对|点评|反馈|[改看].{0,6}(?:简历|稿|论文|代码|方案|PR\b)|review|\bproofread|\bfeedback\b|\b(?:read|edited|checked|look(?:ed)? over) .*(?:draft|thesis|cv|resume|paper|talk|proposal|application)\b/iu },
	mentoring: { words: /指导|辅导|教(?!授|堂|室|材|程)|带(?:新人|徒)|请教|\bmentor|\bcoach(?:ed|ing)?\b|\btaught\b|\bteach|\btutor|\badvice\b|\bshowed .* how\b/iu },
	article: { words: /文章|论文|博客|教程|链接|笔记|讲义|一篇|\b(?:article|post|paper|essay|link|tutorial|slides|notes|write-up)s?\b/iu, brought: ["share-note"] },
	tool: { words: /工具|脚本|软件|插件|模板|\b(?:tool|script|template|plugin|app)s?\b/iu },
	listening: { words: /倾听|听[他她]|诉苦|倾诉|谈心|\blisten/iu },
	time: { words: /陪|搬家|接(?:机|送)|送.{0,3}(?:机场|医院|回家)|照顾|帮.{0,4}忙|跑腿|\b(?:drove|moving|the move|babysat|babysitting|cooked|airport|helped)\b/iu },
};

/** The names of a kind, as the setting has it: `article/文章`. */
function namesOf(kind: string): readonly string[] {
	return kind.split(/[/／|｜]/u).map((name) => name.trim()).filter((name) => name !== "");
}

const han = /\p{Script=Han}/u;

/** The name of a kind in a language, where it has one there. */
export function nameOfKind(kind: string, language: string): string {
	const names = namesOf(kind);
	return names.find((name) => han.test(name) === (language === "zh")) ?? names[0] ?? kind;
}

/** A kind in brackets before what was given or asked for: `(introduction) 李智伟`. */
const bracketed = /^\s*[(（]\s*([^()（）]{1,24}?)\s*[)）]\s*/u;

/** The kind that a mark names in brackets; undefined where it names none of these. */
export function kindNamedIn(text: string, kinds: readonly string[]): string | undefined {
	const said = bracketed.exec(text)?.[1]?.toLowerCase();
	return said === undefined ? undefined : kinds.find((kind) => namesOf(kind).some((name) => name.toLowerCase() === said));
}

/** The kind that a mark names, or that its words tell. */
export function kindIn(text: string, kinds: readonly string[]): string | undefined {
	const named = kindNamedIn(text, kinds);
	if (named !== undefined || bracketed.test(text)) return named;
	const said = text.toLowerCase();
	return kinds.find((kind) => namesOf(kind).some((name) => said.includes(name.toLowerCase())))
		?? inOrder(kinds).find((kind) => known[idOf(kind)]?.words.test(text));
}

/** A mark with its kind in brackets, in the language of its words; as it is where it names one, or tells of none. */
export function withKind(text: string, kinds: readonly string[]): string {
	const kind = bracketed.test(text) ? undefined : kindIn(text, kinds);
	return kind === undefined ? text : `(${nameOfKind(kind, han.test(text) ? "zh" : "en")}) ${text}`;
}

/** The kind of value that a talking point brings. */
export function kindBrought(point: string, kinds: readonly string[]): string | undefined {
	return kinds.find((kind) => known[idOf(kind)]?.brought?.includes(point));
}

function idOf(kind: string): string {
	return namesOf(kind).find((name) => name.toLowerCase() in known)?.toLowerCase() ?? "";
}

/** What an introduction of a mentor is called is an introduction: the narrower words come first. */
function inOrder(kinds: readonly string[]): readonly string[] {
	return Object.keys(known).flatMap((id) => kinds.filter((kind) => idOf(kind) === id));
}
