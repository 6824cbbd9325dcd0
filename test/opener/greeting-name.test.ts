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
		["a short form that begins like the given name", "Harriet Sloane-Okafor", ["Hattie", "Hats"], "Hattie"],
		["no longer form", "Ben Carter", ["Benny"], "Ben"],
		["no short form of another name", "Harriet Stone", ["Sto", "Kit"], "Harriet"],
		["the surname with a title, where that is how one calls them", "Ingrid Halvorsrud", ["Halvorsrud", "Professor Halvorsrud"], "Professor Halvorsrud"],
		["the given name, where one calls them that as well", "Ingrid Halvorsrud", ["Ingrid", "Prof. Halvorsrud"], "Ingrid"],
		["no title of another", "Ann Lee", ["Mrs Hill"], "Ann"],
		["the given name before a particle", "Hanneke de Wit", [], "Hanneke"],
		["the given name before particles", "Joost van der Berg", [], "Joost"],
		["the given name before a particle", "Pieter 't Hooft", [], "Pieter"],
		["a surname that may come first with its name", "Nguyen Van An", [], "Nguyen Van An"],
		["one name and what it is", "Anna at the gym", [], "Anna"],
		["a younger cousin by name", "表弟一鸣", [], "一鸣"],
		["a younger cousin by the given name", "表弟郑一鸣", [], "一鸣"],
		["a younger cousin by name", "堂妹王小雨", ["小雨"], "小雨"],
		["whose wife one is", "弟媳小芳", [], "弟媳小芳"],
		["what one is called already", "小林", [], "小林"],
		["what one is called already", "阿珍", [], "阿珍"],
		["what one is called already", "阿May", ["梅嘉怡"], "阿May"],
		["the part in characters in a Chinese message", "吴凡 Fan Wu", [], "吴凡"],
		["the part in characters in a Chinese message", "David Chen 陈大卫", [], "大卫"],
		["the name without what one is to oneself", "房东李阿姨", [], "李阿姨"],
		["the name without where one lives", "楼下王师傅", [], "王师傅"],
		["the name without what one was", "老同学王小明", [], "小明"],
		["what one is where there is no more", "房东阿姨", [], "房东阿姨"],
		["a capital where the note has none", "tom okada", [], "Tom"],
		["a capital where the note has none", "mum", [], "Mum"],
		["the given name beside a name in characters, where it can be no surname", "Grace Liu", ["刘思思", "Gracie"], "Grace"],
		["a surname in letters with its name", "Ouyang Jing", ["欧阳靖"], "Ouyang Jing"],
	])("uses %s", (_, name, aliases, wanted) => {
		expect(greetingName({ name, aliases })).toBe(wanted);
	});

	it.each([
		["表哥 建军", [], "表哥"], ["大姨 桂芳", [], "大姨"], ["表妹 晓雯", [], "晓雯"], ["苏苏", ["苏敏"], "苏苏"], ["老徐", ["徐志远"], "老徐"], ["Jojo 蒋", [], "Jojo"],
		["Mick the plumber", [], "Mick"], ["Ben & Katie Holt", [], "Ben 和 Katie"], ["Ana and Luis", [], "Ana 和 Luis"], ["王磊", ["磊磊"], "磊磊"],
	])("of %s, with %o, is what one calls them to their face: %s", (name, aliases, wanted) => {
		expect(greetingName({ name, aliases })).toBe(wanted);
	});

	it("of a couple is both", () => {
		expect(greetingName({ name: "Ben & Katie Holt", aliases: [] }, "en")).toBe("Ben and Katie");
	});

	it.each([["吴凡 Fan Wu", [], "Fan"], ["David Chen 陈大卫", [], "David"], ["黄伟 Wei Huang", [], "Wei Huang"], ["David Chen 陈大卫", ["Dave", "David"], "David"], ["王磊", [], "王磊"]])("of %s %o is %s in an English message", (name, aliases, wanted) => {
		expect(greetingName({ name, aliases }, "en")).toBe(wanted);
	});
});
