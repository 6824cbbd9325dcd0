/** Moment as the app hands it to plugins. */
export { default as moment } from "moment";
