import type { Happening } from "../../src/interactions/happened";

/** Lines that one rule alone reads: what would be lost with each, by what it makes of a contact. */
export const seldomSaidCases: readonly (readonly [line: string, Happening])[] = [
	["@ isn't answering", "not-happened"], ["@ was not replying to anybody", "not-happened"], ["@ not picking up, again", "not-happened"],
	["打了三次@的电话都没人接通", "not-happened"], ["only waved to @ from the car", "not-happened"], ["给@发了三条微信，石沉大海", "not-happened"],
	["@ is down with covid", "aside"], ["@ had a bad cold", "aside"], ["@ is poorly", "aside"],
	["好像看到了@", "apart"], ["没收到@的消息", "apart"], ["没有@的音讯", "apart"], ["@ couldn't join us", "apart"], ["liked @'s photo", "apart"],
	["@最近怎么样了", "apart"], ["@还在上海吗", "apart"], ["@到底来不来呢", "apart"], ["how is @", "apart"], ["will @ come", "apart"],
	["@的婚礼在十月", "apart"], ["@的婚礼定在元旦", "apart"], ["@的老照片", "apart"], ["read @ on monads", "apart"], ["reread @", "apart"],
	["bought a scarf for @'s daughter", "apart"], ["网上给@买了一双鞋", "apart"],
	["not a word from @ since the céilí", "apart"], ["not a peep from @", "apart"], ["prayed for @ this morning", "apart"], ["prayed with @ at church", "happened"],
	["聽人講@移民咗英國", "apart"], ["听同事说@要走", "apart"], ["听@说他要搬家", "happened"], ["听@讲了三个小时故事", "happened"], ["a word from @ made my day", "happened"],
	["TODO message @ re: CNY flights", "to-come"], ["todo call @", "to-come"], ["待办 回@邮件", "to-come"], ["待办 约@吃饭", "to-come"], ["todo list sorted with @ over lunch", "happened"], ["待办清单和@一起过了一遍", "happened"],
	["next time w @ ask: daughters driving test", "to-come"], ["next time with @: ask about the boat", "to-come"], ["next time @ comes we cook; today we had toast", "happened"],
	["how to tell @ about the job thing", "to-come"], ["learned how to fold dumplings with @", "happened"],
	["@的高考在明天", "to-come"], ["记得把书还给@", "to-come"],
];
