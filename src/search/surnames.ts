/** Surnames whose characters can be read in several ways, as read in a surname; a test compares them with a dictionary of names. */
export const surnames: Readonly<Record<string, string>> = {
	曾: "zeng", 单: "shan", 查: "zha", 解: "xie", 仇: "qiu", 区: "ou", 翟: "zhai", 覃: "qin", 朴: "piao", 盖: "ge", 缪: "miao", 乐: "yue", 员: "yun",
	薄: "bo", 召: "shao", 折: "she", 宁: "ning", 柏: "bai",
	尉: "wei", 牟: "mou", 车: "che", 沈: "shen", 石: "shi", 能: "nai", 贾: "jia", 臧: "zang", 都: "du", 盛: "sheng", 俞: "yu", 卜: "bu", 强: "qiang",
	万: "wan", 那: "na",
	尉迟: "yu chi", 万俟: "mo qi", 澹台: "tan tai", 长孙: "zhang sun",
};

const chineseName = /^[\udc00-\udfff\ud840-\ud88f\u3400-\u9fff]{2,}$/;

/** The readings of the surname that a Chinese name, as keyed, begins with, one a character; none where it has but one, or stands alone. */
export function surnameReading(name: string): readonly string[] {
	if (!chineseName.test(name)) return [];
	return (surnames[name.slice(0, 2)] ?? surnames[name.slice(0, 1)])?.split(" ") ?? [];
}
