const documents = new Map<Document, MutationObserver | null>();
const checks = new Set<() => void>();

function runChecks(): void {
	for (const check of [...checks]) check();
}

function observe(doc: Document): MutationObserver {
	const observer = new MutationObserver(runChecks);
	observer.observe(doc, { childList: true, subtree: true });
	return observer;
}

/** Counts a document among those that are looked at; answers the way to stop. */
export function watchDocument(doc: Document): () => void {
	if (!documents.has(doc)) documents.set(doc, checks.size > 0 ? observe(doc) : null);
	return () => {
		documents.get(doc)?.disconnect();
		documents.delete(doc);
	};
}

/** Calls back whenever elements come or go in any window; nothing is observed while nobody asks. */
export function onDocumentsChange(check: () => void): () => void {
	checks.add(check);
	for (const [doc, observer] of documents) if (!observer) documents.set(doc, observe(doc));
	return () => {
		checks.delete(check);
		if (checks.size > 0) return;
		for (const [doc, observer] of documents) {
			observer?.disconnect();
			documents.set(doc, null);
		}
	};
}
