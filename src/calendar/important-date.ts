/** A day that comes round every year, as written: `1987-08-15`, `08-15`, `农历 八月十五`, `lunar:1987-闰6-01`. */
export type ImportantDate =
	| {
		readonly calendar: "gregorian";
		readonly month: number;
		readonly day: number;
		readonly year: number | undefined;
		readonly text: string;
	}
	| {
		readonly calendar: "lunar";
		readonly month: number;
		readonly leap: boolean;
		readonly day: number;
		readonly year: number | undefined;
		readonly text: string;
	};
