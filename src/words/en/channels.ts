import type { ReachChannel } from "../../channels/reach-channel";

/** How to reach people, and what time it is with them. */
export const channels = {
	reach: "Reach…",
	/** What a press does. */
	acts: {
		wechat: "WeChat: copy message and ID", email: "Write an e-mail", phone: "Call", telegram: "Open Telegram",
		linkedin: "Open LinkedIn", github: "Open GitHub", website: "Open website", booking: "Book a time",
	} satisfies Readonly<Record<ReachChannel, string>>,
	/** What the log calls a message that was sent so. */
	logged: { wechat: "WeChat", email: "email", telegram: "Telegram", linkedin: "LinkedIn" },
	none: (name: string): string => `No way to reach ${name} is noted yet. Add “wechat”, “email” or “phone” to the note.`,
	noneAllowed: (name: string): string => `Every way to reach ${name} that is noted goes against a boundary of theirs.`,
	copiedBoth: (id: string): string => `Message copied, and before it the ID: ${id}`,
	opened: "Opened.",
	copiedAndOpened: "Message copied, page opened.",
	/** `days`: whether theirs is the day after mine, or the one before. */
	localTime: (time: string, days: number): string =>
		`It is ${time} there${days > 0 ? ", tomorrow already" : days < 0 ? ", still yesterday" : ""}`,
	addBooking: "Add my booking link",
	/** A sentence of a message. */
	booking: (link: string): string => `If you like, pick a time that suits you: ${link}`,
	heading: "Reaching people",
	bookingLink: "My booking link",
	bookingLinkDesc: "A page on which others pick a time with you. A message gets it at one press.",
	badLink: "This is not the address of a page. Try https://cal.example/me.",
};
