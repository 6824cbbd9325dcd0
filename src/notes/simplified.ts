import { late } from "./late";
import { simpleFormsAnew } from "./traditional-forms";

const traditional =
	"沒聯繫絡見約電話飯過後週個談時間來給發應該記別機會錯無臨計劃準備請問說講訊讓與對邊諾謝幫寫還轉將開關視頻讚點訪場當進現實專業項歡聽買賣錢塊萬貸幣債貨禮紅報讀評審簡歷薦紹導養兒媽爺師學習這裡裏們麼嗎從為於麵喫鴿黃湯趕顧夠夢線掛斷續終結樣討論務換離職樂賀園雙兩隻號歲幾長東車書簽鐘復覆擾裝禱靜錄貼圖檔飛釘體臉許誤誰調諮詢議認識償鄉運達遠遲選語傳帳戶級題隊總輪辦處義價單動產陸參觀孫歸寶護證試責額檢診樓鍋爐條團隨壓獎慶夥紀組郵訂錶慣黨補醫療腫術員煩厭驚懶謊顯經喪殯興順陣頂預顏憶頓驗戲館鄰鐵";

/** What is written of what is spoken in Canton, and the same in Mandarin; and a character that has a reading of its own. */
const cantonese = "覆佢咗喺嘅唔冇嚟俾畀哋睇搵諗谂嗰囡";
const mandarin = "复他了在的不没来给给们看找想想那女";

let anyTraditional: RegExp | undefined;

/** The simplified character of each traditional one. */
export const simpleForms = late(simpleFormsAnew);
const ofSimple = late(() => new Map(Array.from(traditional, (sign) => [simpleForm(sign), sign] as const).reverse()));

/** The text with the traditional characters of common words in the simplified form that patterns are written in, each in its place. */
export function simplified(text: string): string {
	anyTraditional ??= new RegExp(`[${traditional}${cantonese}]`, "g");
	return text.replace(anyTraditional, simpleForm);
}

/** These are characters of traditional Chinese as well. */
const alsoTraditional = "面里周只于系准划吃表伙";

/** A sentence of ours in the traditional characters of those to whom one writes so; what it quotes has been in them already. */
export function inTraditional(text: string): string {
	return Array.from(text, (sign) => (alsoTraditional.includes(sign) ? sign : ofSimple().get(sign) ?? sign)).join("");
}

/** Whether more of the text is in traditional characters than in simplified ones, of those that differ. */
export function isTraditional(text: string): boolean {
	let more = 0;
	for (const sign of text) more += traditional.includes(sign) ? 1 : ofSimple().has(sign) ? -1 : 0;
	return more > 0;
}

function simpleForm(sign: string): string {
	const at = cantonese.indexOf(sign);
	return at < 0 ? simpleForms().get(sign) ?? sign : mandarin.charAt(at);
}
