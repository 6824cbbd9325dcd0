import { asPattern } from "../notes/as-pattern";

/** What a clause says beside that the two were in touch. `labelled`: it is nothing else (`谢谢：…`), so it need not stand in the text too. */
export type ClauseMeaning =
	| { readonly kind: "promise"; readonly by: "me" | "them"; readonly text: string }
	| { readonly kind: "thread" | "thanks" | "gave"; readonly text: string; readonly labelled: boolean };

type Meant = "mine" | "theirs" | "thread" | "thanks" | "gave";

type Rule = readonly [kind: Meant, pattern: string, labelled?: boolean];

/** Words that may stand before what a clause says. */
const lead = "(?:(?:并且|而且|然后|并|还|也|又)\\s*|(?:and|also|then|so|but) )*(?:我(?:还|也)?\\s*|I (?:also |have )?)?";
const pronoun = "(?:他们|她们|对方|他|她|\\b(?:he|she|they|him|her|them)\\b)";
const colon = "\\s*(?:::|：：|[:：])\\s*";
/** What is sent to be in touch is no gift. */
const noWord = "(?!.{0,4}(?:微信|消息|短信|私信|邮件|语音|红包|电话))";
const forMe = "(?:send|give|introduce|share|show|lend|forward|get back|bring|help|teach|call me|write)\\b";

/** In order: what fits first counts. `T` stands for whoever is spoken of, by name or not; `P` for them by pronoun alone; a blank is one or more; the last group is what is said. */
const rules: readonly Rule[] = [
	["mine", `^(?:承诺|答应|待办|promised?|todo|to do)${colon}(.+)$`],
	["theirs", `^L?T\\s*(?:还|也)?(?:答应|承诺|保证)了?(?:${colon})?我?(?:会|要)?\\s*(.+)$`],
	["theirs", `^LT (?:has |also )*promised (?:me )?(?:to )?(.+)$`],
	["theirs", `^LT(?:['’]ll| will| is going to) (${forMe}.*)$`],
	["theirs", "^LT(?:还)?说?(?:会|要)((?:把|给|发|帮|介绍|寄|借|教|推荐|送|请).*我.*)$"],
	["mine", "^L(?:答应|承诺|保证|许诺)了?\\s*(?:T(?!的))?(?:会|要)?\\s*(.+)$"],
	["mine", `^L[给向对跟]\\s*T\\s*(?:承诺|保证|许诺)了?(?:${colon})?(?:会|要)?\\s*(.+)$`],
	["mine", "^L(?:promised)(?: T)?(?: (?:that )?I(?:['’]d| would|['’]ll| will))?(?: to)? (.+)$"],
	["mine", `^(?:(?:and|so|then|also) )*I(?:['’]ll| will) (.+)$`],
	["mine", "^我(?:会|要|得)((?:给|发|帮|把|介绍|寄|借|送|请).+)$"],
	["thread", `^(?:问|ask|thread)${colon}(.+)$`, true],
	["thanks", `^(?:感谢|谢谢|thanks|thank you)${colon}(.+)$`, true],
	["gave", `^(?:给|送|gave)${colon}(.+)$`, true],
	["thanks", "^L(?:多谢|谢谢|感谢)了?\\s*T?\\s*(?:的)?(.+)$"],
	["thanks", "^L(?:thanked|thanks|thank you)(?: to)?(?: T)? for (.+)$"],
	["thanks", "^LT(?:还|也)?(帮了?我.+)$"],
	["thanks", "^LT (helped .+)$"],
	["gave", `^L(?:送|给|发|借|转|推荐)(?:了给|给了|了|给)\\s*T?\\s*${noWord}(.+)$`],
	["gave", `^L给\\s*T\\s*(?:发|送|寄|带|买|转|推荐|分享)了\\s*${noWord}(.+)$`],
	["gave", "^L(?:gave|sent|lent|showed) T (?!(?:an? )?(?:\\w+ )?(?:call|ring|e-?mail|message|text|dm|sms|reply|wechat)s?(?! (?!(?:yesterday|today|tonight|last|this|on|at|in|about|to|and|for|back|again|saying)\\b)\\w))(.+)$"],
	["gave", "^Lshared (.+?) with T$"],
	["gave", "^L(introduced T to .+)$"],
	["thread", "^.*?(?:聊|谈|讨论)(?:了|到|起|过|及)?(?:聊|谈)?了?(?:一下|关于)?\\s*(T.+)$"],
	["thread", "^.*?\\b(?:about|discussed) ((?:(?:his|her|their)\\b|T['’]s)\\s*.+)$"],
	["thread", "^L(?:P|T)\\s*(?:说|提到|告诉我)\\s*(P.+)$"],
	["thread", "^L(P(?:最近|现在|目前|正在?|在|打算|准备|计划|想|要|开始|刚|换|搬|快|有|的).+)$"],
	["thread", "^L(P(?:['’](?:s|re)| (?:is|are|has|have|wants|plans|started|just|will|got|moved|works|lives|might|hopes))\\b.+)$"],
];

/** `答应了我的请求`: granted, and no promise. */
const request = /^的|的(?:请求|要求|邀请|提议)$/;

/** Reads clauses; `names` are the people that the line names. */
export function clauseReader(names: readonly string[]): (clause: string) => ClauseMeaning | undefined {
	const them = `(?:${pronoun}${names.map((name) => `|${asPattern(name)}`).join("")})`;
	const compiled = rules.map(([kind, pattern, labelled = false]) => ({
		kind,
		labelled,
		pattern: new RegExp(pattern.replace(/[LTP](?![a-z])/g, (letter) => (letter === "L" ? lead : letter === "T" ? them : pronoun)).replaceAll(" ", "\\s+"), "iu"),
	}));
	const empty = new RegExp(`${them}|[了的着过吧吗啊呢嘛会要我你]|\\b(?:to|that|I|me|would|will|d|ll)\\b`, "giu");
	return (clause) => {
		for (const { kind, labelled, pattern } of compiled) {
			const text = pattern.exec(clause)?.at(-1)?.trim();
			if (text === undefined || !/[\p{L}\p{N}]/u.test(labelled ? text : text.replace(empty, "")) || request.test(text)) continue;
			if (kind === "mine" || kind === "theirs") return { kind: "promise", by: kind === "mine" ? "me" : "them", text };
			return { kind, text, labelled };
		}
		return undefined;
	};
}
