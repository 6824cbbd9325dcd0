/** The dictionary of the package: by syllable (ü as `v`) the characters that can be read so. */
declare module "pinyin-match/src/simplified_dict.js" {
	export const dict: Readonly<Record<string, string>>;
}
