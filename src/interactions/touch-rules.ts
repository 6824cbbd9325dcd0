/** What only these rules know. */
export const touchWords: Readonly<Record<string, string>> = {
	// What one does to, for or before another
	DEED: "say tell ask mention explain admit confess promise offer suggest recommend thank apologise apologize congratulate complain insist confirm reply answer agree reckon think joke laugh cry invite introduce show give lend bring send help pay cook bake make host treat teach share fix return hug argue forgive swear phone ring text email message write want need propose describe visit owe borrow pass hand sing approve mind feed babysit come pop drop stop swing stay join sit pick wave look sound seem",
};

const moves = "turn-ed|drive-ed|walk-ed";
const met = "MEETed|SEEed|CALLed (?!OTHER $)|(reach-ed|visit-ed|catch-ed|connect-ed|reconnect-ed|speak-ed|talk-ed|chat-ed)|hear-ed from|ASKEDed (?!OTHER $)|TALKed";
const to = "^ (?!good|bless|poor|typical|lucky|trust|love) . (after|to|for|at|on)? THEM";
const chinese =
	"聊|谈|喊|报喜|玩|赢|说|讲|问|打|发|写|请|请客|送|借|还|寄|带|帮|教|陪|约|见|碰|遇|吃|喝|饭|茶|收|托|催|谢|谢谢|感谢|祝|拿|劝|回|信|来电|来信|介绍|推荐|提醒|提到|提起|答应|保证|承诺|安慰|一起|微信|电话|语音|视频|消息|短信|邮件|红包|过来|聚|聚会|聚餐|生日会|哭|笑|求|要|让|叫|抱|炒|煮|炖|煨|烧 了|做 [饭 菜]|下厨";

/** Whether a line that begins with a person is of a contact, or only tells of them; see `contactRules`. */
export const touchRules = {
	/** What two do with each other, or one for another, and how one looked, which one saw. */
	touch: [
		"ME|WITH|with|w|us|mine|myself|together|both|all|here|late|early|MEDIUM|LETTER|TALKED|(?! walk-ing (his|her|their)) OCCASION|celebration|bash|present|gift|cake|food",
		met,
		"hear-ed|up from|(home|over|down|round|around) (for|from (?!hospital))|round|over|overnight|in tears|at (ours|mine|the (door|gate))|in the kitchen|on (speaker|the? (phone|line)|facetime|zoom|skype)|talk-ing|scrabble|chess|could only|quiet|quieter|sleep-ed",
		"DEEDed|DEEDs",
		moves,
		to,
		"in (great|good|fine|high|low|bad|terrible|top) (form|spirits|mood|shape)",
		`我|我们|咱|${chinese}`,
		"来 (了|家|找|看|玩|坐|接|访|做 客)|去 看|气 色|精 神|看 (起来|着|上 去|展|电影)|爬山|打球|逛街|徒步",
	],
	/** The same in a sentence of its own, where one's own thoughts are of no contact. */
	ofTwo: ["we|us|together|both of us|WITH [他 她]|我们|咱", met, "DEEDed|DEEDs", to, chinese, "(correct-s|tease-s|teach-s|help-s|call-s|remind-s|ask-s|tell-s) me|voice (note|message)"],
	negated: ["not|never|no|DIDNT|CANT|ISNT|MODAL|MEANS|不|别|must|should|ought|need|would"],
	/** An occasion, and what is said after it was said there: `Lunch at Nando's. @ has a new job`. */
	setting: ["(^|[^AT AWAY]) ((?! zoom|date) OCCASION|chat-s|climb-ing|hike-ing|hike|game|吃|喝|饭|饭局|火锅|聚|聚会|聚餐|攀岩|爬山|打球|徒步|羽毛球|玩)"],
	/** A heading over those with whom one was in touch. */
	people: ["^ # * (people|person|contact|meet-ed|see-ed|interaction|who|人|人物|联系|联络|互动|社交|见 了 谁|见 的 人|见 人) $"],
} satisfies Readonly<Record<string, readonly string[]>>;
