import { pretendToday } from "../core/pretend-today";

// The first script of the page: `?today=2026-11-22` moves its clock before anything else has looked at it.
const day = new URLSearchParams(location.search).get("today");
if (day !== null) pretendToday(day);
