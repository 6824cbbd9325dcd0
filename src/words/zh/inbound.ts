import type { inbound as inEnglish } from "../en/inbound";

export const inbound: typeof inEnglish = {
	came: (people) => `有 ${String(people)} 个人通过这篇来`,
};
