/** A message of theirs; names are unreadable. */
const theirs =
	/^[^\uFFFC]{0,6}\uFFFC+\s*(?:来信|来邮件|来短信|写信来|写信给我|发来(?:了?[一几]?[封条]?)?(?:邮件|消息|微信|短信|信)|wrote(?! (?:a|an|the|code|with|about)\b)|(?:emailed|messaged|texted) me)|^[^\uFFFC]{0,8}\b(?:card|letter|postcard)s? from \uFFFC|收到\s*\uFFFC+\s*的?(?:来信|信|邮件|消息)|\b(?:got|received|had) an? (?:e-?mail|letter|message|note|postcard) from \uFFFC|\bvoice ?(?:notes?|messages?|memos?) from \uFFFC|\uFFFC+ (?:sent|left)(?: me| us)? an? (?:\S+ ){0,3}voice ?(?:note|message|memo)|\uFFFC+\s*发(?:来|给我)了?.{0,8}语音|收到\s*\uFFFC+\s*的?.{0,4}语音(?!通话)/iu;
const answered = /回了|回复了|回信了|聊|打给|\b(?:replied|answered|wrote back|called|talked|texted back)\b/iu;

/** Whether a line tells of a message of theirs to which nothing was answered yet: `老王来信，问我近况`. */
export function isTheirMessage(told: string): boolean {
	return theirs.test(told) && !answered.test(told);
}
