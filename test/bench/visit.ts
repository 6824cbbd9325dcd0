import type { Browser, CDPSession, Page } from "playwright-core";
import type { VaultSize } from "./mixed-vault";
import type { PageFiles } from "./page-files";
import type { Stage, StageOptions, Subject } from "./page/stage";

declare const stage: Stage;

/** What was measured, so often as it was. */
export type Figures = Map<string, number[]>;

/** The measure that is none of a plugin. */
export const walkName = "bare walk over the caches";

/** Where the page seems to come from: a page of its own origin may have a clock of five millionths of a second. */
const home = "http://localhost/";
const headers = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

/** A fresh page with an app in it, before any plugin: everything that is measured begins here. */
export class Visit {
	readonly figures: Figures = new Map();

	private constructor(private readonly page: Page, private readonly session: CDPSession, readonly size: VaultSize, private readonly prefix: string) {}

	static async begin(browser: Browser, files: PageFiles, options: StageOptions): Promise<Visit> {
		const page = await browser.newPage({ viewport: options.mobile ? { width: 390, height: 844 } : { width: 1400, height: 900 } });
		page.setDefaultTimeout(0);
		page.on("pageerror", (error) => { console.error(error.stack); });
		await page.route(`${home}**`, (route) => {
			const file = files[new URL(route.request().url()).pathname];
			return route.fulfill(file ? { body: file.body, contentType: file.type, headers } : { status: 404, headers });
		});
		await page.goto(home);
		await page.waitForFunction("window.stage");
		await page.evaluate((given) => stage.build(given), options);
		const session = await page.context().newCDPSession(page);
		await session.send("Performance.enable");
		await session.send("HeapProfiler.enable");
		return new Visit(page, session, options.size, options.mobile ? "phone: " : "");
	}

	/** As slow as a phone. */
	async throttle(): Promise<void> {
		await this.session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
	}

	async walk(times: number): Promise<void> {
		for (let at = 0; at < times; at++) this.#note(walkName, await this.page.evaluate(() => stage.walk()));
	}

	/** Starts the plugin, or none, until the page is quiet. */
	async start(subject: Subject | undefined): Promise<void> {
		const before = await this.#heap();
		await this.page.evaluate(() => stage.longestTask());
		const { cpu, answer } = await this.#work(() => this.page.evaluate((given) => stage.enable(given), subject));
		for (const [what, ms] of Object.entries(answer)) this.#note(what, ms);
		this.#note("start-up CPU until quiet", cpu);
		await this.#noteLongest("longest task, load → quiet", subject);
		this.#note("heap, MB", (await this.#heap() - before) / 1e6);
	}

	async edits(state: "closed" | "open", subject: Subject | undefined): Promise<void> {
		const first = state === "open" ? 50 : 0;
		await this.page.evaluate(() => stage.longestTask());
		for (const kind of ["person", "daily", "unrelated"] as const) {
			for (let at = first; at < first + 5; at++) {
				const { cpu } = await this.#work(() => this.page.evaluate(({ kind, at }) => stage.edit(kind, at), { kind, at }));
				this.#note(`edit: ${kind}, view ${state}, CPU`, cpu);
			}
		}
		await this.#noteLongest(`longest task, edits, view ${state}`, subject);
	}

	async newPeople(): Promise<void> {
		for (let at = 0; at < 5; at++) this.#note("a new person appears, CPU", (await this.#work(() => this.page.evaluate((given) => stage.newPerson(given), at))).cpu);
	}

	async due(): Promise<void> {
		for (let at = 20; at < 23; at++) {
			await this.page.evaluate((given) => stage.edit("person", given), at);
			this.#note("due({ all: true }) after an edit", await this.page.evaluate(() => stage.due()));
		}
	}

	async open(subject: Subject): Promise<void> {
		const { cpu, answer } = await this.#work(() => this.page.evaluate(() => stage.open()));
		this.#note("view opened → rows", answer);
		this.#note("view opened, CPU", cpu);
		await this.#noteLongest("longest task, opening", subject);
	}

	async search(subject: Subject): Promise<void> {
		const [first = NaN, ...others] = await this.page.evaluate(() => stage.search());
		this.#note("search, the first keystroke", first);
		for (const ms of others) this.#note("search, a keystroke", ms);
		await this.page.evaluate(() => stage.longestTask());
		const { cpu, answer } = await this.#work(() => this.page.evaluate(() => stage.type()));
		if (answer === 0) return;
		this.#note("a letter in the search box, CPU", cpu / answer);
		await this.#noteLongest("longest task, search box", subject);
	}

	/** The pane beside the note of a group of three hundred, opened again and again. */
	async panes({ pane }: Subject): Promise<void> {
		if (!pane) return;
		for (let at = 0; at < 10; at++) {
			const { cpu, answer } = await this.#work(() => this.page.evaluate((given) => stage.pane(given), at));
			this.#note("pane of a group → rows", answer);
			this.#note("pane of a group, CPU", cpu);
		}
	}

	/** A file of five thousand contacts, read, looked through and put away again. */
	async imports(subject: Subject): Promise<void> {
		let first = 0;
		for (let time = 0; time < 3; time++) {
			await this.page.evaluate(() => stage.longestTask());
			const { cpu, answer } = await this.#work(() => this.page.evaluate(() => stage.chooseFile()));
			this.#note("file of 5,000 contacts chosen → rows", answer);
			this.#note("file of 5,000 contacts, CPU", cpu);
			await this.#noteLongest("longest task, file chosen → rows", subject);
			await this.page.evaluate(() => stage.lookThrough());
			await this.#noteLongest("longest task, scroll through the file", subject);
			await this.page.evaluate(() => stage.putAway());
			if (time === 0) first = await this.#heap();
		}
		// What was made on first use, such as the dictionary, is there to stay.
		this.#note("heap after closing it twice more, MB", (await this.#heap() - first) / 1e6);
	}

	async scroll(subject: Subject): Promise<void> {
		await this.page.evaluate(() => stage.longestTask());
		const { cpu } = await this.#work(() => this.page.evaluate(() => stage.scroll()));
		this.#note("scrolled by 30 steps, CPU", cpu);
		await this.#noteLongest("longest task, scroll", subject);
	}

	async end(): Promise<Figures> {
		await this.page.close();
		return this.figures;
	}

	#note(measure: string, value: number): void {
		const what = this.prefix + measure;
		this.figures.set(what, [...(this.figures.get(what) ?? []), value]);
	}

	/** What the app alone takes long for is nobody's. */
	async #noteLongest(what: string, subject: Subject | undefined): Promise<void> {
		const ms = await this.page.evaluate(() => stage.longestTask());
		if (subject) this.#note(what, ms);
	}

	/** CPU time of the page's main thread, in milliseconds: what else runs on the machine counts less than by the clock. */
	async #work<Answer>(act: () => Promise<Answer>): Promise<{ readonly cpu: number; readonly answer: Answer }> {
		const before = await this.#threadMs();
		const answer = await act();
		return { cpu: await this.#threadMs() - before, answer };
	}

	async #threadMs(): Promise<number> {
		const { metrics } = await this.session.send("Performance.getMetrics");
		return (metrics.find(({ name }) => name === "ThreadTime")?.value ?? NaN) * 1000;
	}

	async #heap(): Promise<number> {
		for (let at = 0; at < 3; at++) await this.session.send("HeapProfiler.collectGarbage");
		return (await this.session.send("Runtime.getHeapUsage")).usedSize;
	}
}
