import type { Card } from "../../src/exchange/card";
import { emptyCard } from "../../src/exchange/card-draft";
import { writeVCard } from "../../src/exchange/write-vcard";

const families = "王李张刘陈杨黄赵吴周徐孙胡朱高林何郭马罗";
const given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂";
const english = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Grace", "Hugo", "Iris", "Joe"];

function nameOf(at: number): string {
	if (at % 3 === 0) return `${english[at % 10] ?? ""} Number${String(at)}`;
	return `${families[at % 20] ?? ""}${given[Math.floor(at / 20) % 22] ?? ""}${given[Math.floor(at / 440) % 22] ?? ""}`;
}

/** A card with what an address book mostly has; every other one is of somebody known. */
export function cardAt(at: number): Card {
	const phone = `138${String(10_000_000 + at)}`;
	return {
		...emptyCard(at + 1), name: nameOf(at), organization: `Company ${String(at % 400)}`, note: at % 7 === 0 ? "末次联系：2024年二季度，6个月后跟进" : "",
		values: [
			{ meaning: "phone", text: at % 2 === 0 ? `+86 ${phone}` : `139${phone.slice(3)}` }, { meaning: "email", text: `p${String(at)}@example.org` },
			{ meaning: "birthday", text: `19${String(50 + (at % 50))}-0${String(1 + (at % 9))}-1${String(at % 10)}` }, { meaning: "city", text: "上海" },
		],
	};
}

let book: string | undefined;

/** A file of five thousand contacts. */
export function addressBook(): string {
	return (book ??= writeVCard(Array.from({ length: 5000 }, (_, at) => cardAt(at)), "3.0"));
}
