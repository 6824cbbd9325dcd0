import moment from "moment";
import "moment/locale/zh-cn";

// A locale makes itself the current one when it is read.
moment.locale("en");

/** Moment as the app hands it to plugins. */
export { moment };
