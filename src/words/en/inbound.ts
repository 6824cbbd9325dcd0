import { counted } from "./counted";

/** People who came to me through what I wrote. */
export const inbound = {
	came: (people: number): string => `${counted(people, "person", "people")} came through this`,
};
