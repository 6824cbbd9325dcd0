const traditional =
	"沒聯繫絡見約電話飯過後週個談時間來給發應該記別機會錯無臨計劃準備請問說講訊讓與對邊諾謝幫寫還轉將開關視頻讚點訪場當進現實專業項歡聽買賣錢塊萬貸幣債貨禮紅報讀評審簡歷薦紹導養兒媽爺師學習這裡裏們麼嗎從為於麵喫鴿黃湯趕顧夠夢線掛斷續終結樣討論務換離職樂賀園雙兩隻號歲幾長東車書簽鐘復覆擾裝禱靜錄貼圖檔飛釘體臉許誤誰調諮詢議認識償鄉運達遠遲選語傳帳戶級題隊總輪辦處義價單動產陸參觀孫歸寶護證試責額檢診樓鍋爐條團隨壓獎慶夥紀組郵訂錶慣黨補醫療腫術員煩厭驚懶謊顯經喪殯興順陣頂預顏憶頓驗戲館鄰鐵";
const simple =
	"没联系络见约电话饭过后周个谈时间来给发应该记别机会错无临计划准备请问说讲讯让与对边诺谢帮写还转将开关视频赞点访场当进现实专业项欢听买卖钱块万贷币债货礼红报读评审简历荐绍导养儿妈爷师学习这里里们么吗从为于面吃鸽黄汤赶顾够梦线挂断续终结样讨论务换离职乐贺园双两只号岁几长东车书签钟复复扰装祷静录贴图档飞钉体脸许误谁调咨询议认识偿乡运达远迟选语传帐户级题队总轮办处义价单动产陆参观孙归宝护证试责额检诊楼锅炉条团随压奖庆伙纪组邮订表惯党补医疗肿术员烦厌惊懒谎显经丧殡兴顺阵顶预颜忆顿验戏馆邻铁";

/** What is written of what is spoken in Canton, and the same in Mandarin. */
const cantonese = "佢咗喺嘅唔冇嚟俾畀哋睇搵諗谂嗰囡";
const mandarin = "他了在的不没来给给们看找想想那女";

let forms: ReadonlyMap<string, string> | undefined;
let anyTraditional: RegExp | undefined;

/** The text with the traditional characters of common words in the simplified form that patterns are written in, each in its place. */
export function simplified(text: string): string {
	anyTraditional ??= new RegExp(`[${traditional}${cantonese}]`, "g");
	return text.replace(anyTraditional, simpleForm);
}

/** These are characters of traditional Chinese as well. */
const alsoTraditional = "面里周只于系准划吃表伙";

/** A sentence of ours in the traditional characters of those to whom one writes so; what it quotes has been in them already. */
export function inTraditional(text: string): string {
	return Array.from(text, (sign) => (alsoTraditional.includes(sign) ? sign : traditional[simple.indexOf(sign)] ?? sign)).join("");
}

/** Whether more of the text is in traditional characters than in simplified ones, of those that differ. */
export function isTraditional(text: string): boolean {
	let more = 0;
	for (const sign of text) more += traditional.includes(sign) ? 1 : simple.includes(sign) ? -1 : 0;
	return more > 0;
}

function simpleForm(sign: string): string {
	forms ??= new Map(Array.from(traditional + cantonese, (one, index) => [one, (simple + mandarin).charAt(index)]));
	return forms.get(sign) ?? sign;
}
