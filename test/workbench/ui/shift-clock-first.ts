import { shiftClock } from "./app/shift-clock";

// Imported before everything else, so that nothing reads the clock before it is set.
const today = new URLSearchParams(window.location.search).get("today");
if (today !== null) shiftClock(today);
