import { describe, expect, it } from "vitest";
import { greetingName } from "../../src/opener/greeting-name";

describe("a greeting", () => {
	it.each([
		["an alias that is the given name", "Sam Okafor", ["Sam"], "Sam"],
		["the shortest of several", "Samuel Okafor", ["Samuel", "Sam", "S"], "Sam"],
		["as the name writes it", "Sam Okafor", ["SAM"], "Sam"],
		["never the surname alone", "Sam Okafor", ["Okafor", "SO"], "Sam"],
		["never a surname that comes first", "Wang Lei", ["王磊", "Wang"], "Wang Lei"],
		["no nickname that the name does not bear out", "Robert Stone", ["boss", "The Stone"], "Robert"],
		["without what tells two of one name apart", "Sam Okafor (Acme)", ["Okafor", "Acme"], "Sam"],
		["the given name where there is nothing else", "Nora Hill", [], "Nora"],
		["the given name out of three characters", "王小明", [], "小明"],
		["the given name after a surname of two", "欧阳娜娜", [], "娜娜"],
		["two characters whole", "王磊", [], "王磊"],
		["a title as it is", "王老师", [], "王老师"],
		["a title as it is", "李医生", [], "李医生"],
		["a title as it is", "Dr Hill", [], "Dr Hill"],
		["a title as it is", "Aunt Mary", [], "Aunt Mary"],
		["a title as it is", "Prof Ann Hill", [], "Prof Ann Hill"],
		["what one is called already", "老王头", [], "老王头"],
		["what one is called already", "阿依古丽", [], "阿依古丽"],
		["a surname that may come first with its name", "Li Wei", [], "Li Wei"],
		["one name whole", "Madonna", [], "Madonna"],
		["a given name of two parts", "Jean-Luc Roy", [], "Jean-Luc"],
		["as friends say it in Chinese", "王磊", ["老王", "Wang Lei"], "老王"],
		["a given name in Chinese", "曾雨晴", ["曾医生", "雨晴"], "雨晴"],
		["a form of address in Chinese", "潘国栋", ["潘老师"], "潘老师"],
		["a title, though the whole name is an alias", "吴老师", ["吴明"], "吴老师"],
		["a title, though a friend says it shorter", "王老师", ["老王", "王小军"], "王老师"],
		["another title", "吴老师", ["吴校长", "吴明"], "吴校长"],
		["never a Chinese surname alone", "欧阳靖", ["欧阳", "Ouyang"], "欧阳靖"],
		["never one character alone", "李智伟", ["李", "伟"], "智伟"],
		["a title with the surname", "方慧", ["方主任", "方老师"], "方主任"],
		["whoever is family by what they are", "小姨", ["李秀兰", "姨妈"], "小姨"],
		["whoever is family by what they are", "阿嬤", ["阿媽"], "阿嬤"],
		["a lady with her surname", "黃太太", ["Mrs Wong"], "黃太太"],
		["a title in traditional characters", "陳美玲老師", [], "陳美玲老師"],
		["a given name that ends like family", "林阿公", ["阿公"], "阿公"],
		["nothing longer than the name", "张伟（NOIP）", ["大张伟"], "张伟"],
		["no word that shares nothing with a Chinese name", "冯丽", ["同桌"], "冯丽"],
	])("uses %s", (_, name, aliases, wanted) => {
		expect(greetingName({ name, aliases })).toBe(wanted);
	});
});
