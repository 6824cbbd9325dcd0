/** What one of the two asked the other for, to be a promise where that is granted in a later clause: `他让我看PR` … `我说行`. */
const request = {
	me: "^.{0,40}?(?:让|叫|请|托|拜托|麻烦|希望|要(?!是)|求)我(?:们)?(?:帮忙|能|可以|去|也)*\\s*(?!(?:也|都|别|不|来|去一趟|到))(.+)$|^.{0,40}?问我(?:们)?(?:能不能|可不可以|可否|能否|愿不愿意|有没有(?:空|时间)|方不方便|是否(?:能|可以)?)\\s*(?:帮忙)?(.+)$|^.{0,40}?要我(?:们)?(?:帮忙)?(.+)$|^.*?(?:asked|wants|wanted|needs|needed|begged|would like|['’]d like) (?:me|us)? ?(?:if (?:I|we) (?:could|can|would|might|['’]d)|whether (?:I|we) (?:could|can|would)|to) (.+)$|^.*?\\b(?:can|could|would) (?:you|I) (?:please )?(.+)$|^(?:and |he |she |they |\uE000+ )*(?:wants|needs|asked for|is asking for|would like) ((?:an? |the |my |our |some |more )?(?!to\\b)\\w+ .+)$",
	them: "^(?:我|又|也|便|就|还)*(?:请|让|托|拜托|麻烦|求|问)了?\uE000*(?:他|她|他们)?(?:能不能|可不可以|能否|可否|帮忙)*\\s*((?:帮|给|把|发|介绍|推荐|看|改|查|问|转|写|借|教).+)$|^(?:I |and )*asked (?:\uE000+|him|her|them) (?:to|if (?:he|she|they) (?:could|would|can)|whether (?:he|she|they) (?:could|would|can)) (.+)$",
};
const yesChinese = "(?:行|好(?!久|了|多|几|像|在|奇|笑)(?:的|啊|呀|嘞|吧)?|没问题|可以|OK|当然(?:可以)?|没事|包在(?:我|他|她)身上|乐意|同意|答应|应下|接下|应|接)(?:了|下来?|下了|啊|呀|的|帮|帮忙|~)*(?:\uE000+|[他她我]|了)*";
const yesEnglish = "(?:sending (?:it|that|them)|will send|doing it|yes|yep|yeah|sure(?: thing)?|ok(?:ay)?|of course|no problem|np|absolutely|gladly|happy to|will do|fine|definitely|on it|agreed|accepted|I would|(?:I['’])?d? ?love to)";
const granted = {
	me: `^["”’\\s]*(?:我|就|那|也|便|当场|马上|立刻|爽快地?|一口|满口|先|都)*(?:说|回(?:复|答)?|表示)?(?:了|他|她|\uE000+)*${yesChinese}$|^["”’\\s]*(?:and |so |I |of course |me[:,]? ?|we )*(?:(?:said|told (?:him|her|them|\uE000+)|replied|answered|have) )?${yesEnglish}(?: to)?\\b.*$`,
	them: `^(?:他们?|她们?|对方|\uE000+)?(?:就|也|便|当场|马上|立刻|爽快地?|一口|满口|都|很)*(?:说|回(?:复|答)?|表示)?(?:了|我)*${yesChinese}$|^(?:and |so )*(?:he|she|they|\uE000+) (?:(?:said|replied|answered|is|was) )?${yesEnglish}\\b.*$`,
};

/** A request that says nothing of what is asked for. */
const nothing = /帮个?忙|一下|这个?忙|help|(?:a|the) favou?r/giu;

interface Reader {
	readonly by: "me" | "them";
	readonly asks: RegExp;
	readonly grants: RegExp;
}

let made: readonly Reader[] | undefined;

function readers(): readonly Reader[] {
	return (made ??= (["me", "them"] as const).map((by) => ({ by, asks: new RegExp(request[by], "iud"), grants: new RegExp(granted[by], "iu") })));
}

/** What was asked for in a clause, of whom. */
export interface Request {
	readonly by: "me" | "them";
	readonly text: string;
}

/** The request in a clause; `read` is it with signs for people. */
export function requestIn(clause: string, read: string): Request | undefined {
	for (const { by, asks } of readers()) {
		const [from, to] = asks.exec(read)?.indices?.slice(1).find((range: readonly [number, number] | undefined) => range !== undefined) ?? [0, 0];
		const text = clause.slice(from, to).trim();
		if (/[\p{L}\p{N}]/u.test(text.replace(nothing, ""))) return { by, text };
	}
	return undefined;
}

/** Whether a clause says that what one of the two was asked for will be done. */
export function isGranted({ by }: Request, read: string): boolean {
	return readers().some((reader) => reader.by === by && reader.grants.test(read));
}

const done = /^(?:他|她|\uE000+).{0,8}(?:搞定|弄好|修好|改好|解决|办好|做好|查到|找到|发来|发我了|帮了)|^(?:and |so |he |she |they |\uE000+ )*(?:did(?! not|n['’]t)|fixed|sorted|sent|found|solved|got|had) (?:it|that|them|one|me)\b/iu;

/** Whether a clause says that they did at once what I asked for. */
export function isDone(read: string): boolean {
	return done.test(read);
}
