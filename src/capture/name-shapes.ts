import { surnames } from "../calendar/surnames";

/** More of them, where something beside shows that a name is meant. */
export const anySurname =
	`陳張劉楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鍾範譚鄒陸龍錢湯賀賴龔龐顧萬喬齊畢倫紀歐顏嚴莊溫闕湛${surnames}祝季梅柳霍莫骆温兰闫牛凌甘单游欧阮蒙苗耿关向柯涂鲍俞简施章翁管岳沙童盛滕华庞殷詹屈应宁谷葛裴费冉房喻聂齐安辛邬曲鲁解宫兴麦符庄佟佘诸封焦褚翟倪`;

/** Relatives, who are somebody else than the one whose they are. */
export const kin =
	"(?:wife|husband|partner|(?:god|grand|step)?(?:mother|father|son|daughter|child(?:ren)?|parents?|ma|pa)|mum|mom|dad|folks|brothers?|sisters?|sons|daughters|kids?|twins|cousin|aunt|uncle|niece|nephew|family|fianc[eé]e?|(?:girl|boy)friend|gf|bf|mother-in-law|father-in-law)";
/** Who somebody is, before the name. */
export const role =
	`(?:${kin}|supervisor|guy|girl|lady|man|woman|widow|widower|pupil|counsel|client|friend|colleague|co-?worker|neighbou?r|boss|manager|teacher|student|fella|bloke|lad|roommate|flatmate|housemate|landlord|landlady|doctor|dentist|lawyer|coach|mentor|intern|assistant|advis[eo]r|prof(?:essor)?|tutor|editor|agent|chef|vet|postdoc|(?:co-?)?founder|ceo|cto|designer|dev(?:eloper)?|engineer|recruiter|investor|volunteer|nurse|organi[sz]er|classmate|schoolmate|buddy|mate|pal|ex|captain|owner|plumber|gardener|barber|driver|author|speaker|reporter|journalist|photographer|musician|artist|trainer|therapist|accountant|translator|researcher|collaborator|co-?author|supplier|vendor|contractor|tenant|member|chair|director|lead|head|president|secretary|treasurer|pastor|priest|vicar|pharmacist|baker|butcher|waiter|apprentice|trainee|date)`;
/** What somebody does of whom a line begins with. */
export const acts = "(?:called|texted|rang|came|sent|wrote|emailed|messaged|gave|lent|paid|visited)\\b";
export const chineseKin =
	"(?:爸爸?|妈妈?|父母|父亲|母亲|爸妈|老婆|老公|太太|妻子|丈夫|媳妇|爱人|[男女]朋友|[男女]友|对象|儿子|女儿|孩子|闺女|哥哥|姐姐|弟弟|妹妹|爷爷|奶奶|外[公婆]|岳[父母]|公公|婆婆|孙[子女]|侄[子女]|外甥女?|家人)";
const article =
	"(?:my|our|his|her|their|the|an?|some|old|young|former|new|potential|opposing|dear|little|big|ex-|fellow|late|good|best|fish|phd|grad|[\\p{L}-]+['’]s)";
/** What stands before a name in a list of names: `the new girl Chloe`, `Tom's friend Ann`. */
const described = `(?:(?:${article}\\s+){0,3}${role},?\\s+|(?:the|old|young|dear|little|big)\\s+)(?=\\p{L})`;
export const titles =
	"(?:Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Councill?or|Cllr|Imam|Father|Fr|Sister|Rabbi|Pastor|Rev(?:erend)?|Sir|Lady|Judge|Justice|Captain|Capt|Sgt|Coach|Auntie?|Uncle|Grandma|Grandpa|Nana|Herr|Frau|Se[nñ]ora?|Monsieur|Madame|Mme|Sra?)\\.?";

export const chineseRole =
	"(?:同事|同学|学生|战友|学长|学姐|学弟|学妹|师兄|师姐|师弟|师妹|师傅|徒弟|朋友|好友|老友|邻居|室友|舍友|队友|客户|甲方|乙方|老[板闆]|领导|导师|校友|老乡|网友|球友|表[哥姐弟妹]|堂[哥姐弟妹]|编辑|助理|律师|医生|护士|司机|教练|老师|班主任|校长|家长|合伙人|创始人|投资人|猎头|中介|房东|租客|店主|店长|主厨|菜贩|摊主|经理|同桌|发小|闺蜜|哥们|当事人|委托人|被告|原告|记者|作者|译者|画师|设计师|工程师|程序员|实习生|志愿者|社工|保安|门卫|鼓手|歌手|吉他手|贝斯手|乐手|制作人|女友|男友|亲戚|姑妈|舅舅|楼下|楼上|隔壁|对门|物业)";
const chineseName = `(?:[小老阿]?[${anySurname}]|阿|小(?![时学孩朋区心组说吃路店声]))`;
/** `班主任何老师`, `好久不见的孙浩`, `他们公司的HR刘姐`. */
export const chineseDescribed =
	`(?:(?:\\p{Script=Han}{1,8}的)?前?(?:\\p{Script=Han}{0,2}?${chineseRole}|[A-Z]{2,3}(?=\\p{Script=Han}))|\\p{Script=Han}{1,8}的)(?=${chineseName}\\p{Script=Han}|\\p{Lu})`;
/** Who is named is described first. */
export const describedName = new RegExp(`^(?:${described}|${chineseDescribed})`, "u");
export const chineseTitle =
	"(?:老师|医生|大夫|主任|阿姨|叔叔?|女士|先生|小姐|太太|师傅|师父|教授|经理|律师|院长|校长|所长|馆长|园长|站长|同学|护士长?|姐|哥(?!们)|嫂|老板娘?|局长|处长|科长|部长|书记|队长|教练|编辑|博士|老(?![师板])|伯伯?|大爷|大伯|奶奶|爷爷|大妈|大姐|大哥|婶|警官|法官|总(?![是结共算之部有会体能]))";
/** 小时, 小程序 and 老黄历 are nobody. */
const noPerson =
	"(?!小(?:程序|龙虾|毛病|段|钱|黄|白[菜兔鼠领]|金|熊|马达|马虎|石|江南|夏|康|方|高|万|汤|田地|范围|毛(?:巾|衣|头))|老(?:陈|黄)(?:醋|历|牛)|老(?:夏|钱|江湖|高|白干|毛病|万|康|方|范)|阿(?:姨|里|联|拉)|大(?:段|方|石|江|麦|康|温|关))";
export const chineseCalled =
	`${noPerson}(?:[小老阿大][${surnames}孙孟祝季梅](?![们子伙国])(?:姐|哥|总|师傅)?|[${anySurname}]${chineseTitle}|[大二三四五六七八小老][叔伯姑姨舅婶](?![们子]))`;
