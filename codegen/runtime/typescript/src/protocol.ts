// The protocol that the runtime is tested with. In a package the generator writes this file.

/** The key that is `true` in every message to the popup. */
export const MARKER = "skylightController";

/** The key of a command's module. */
export const MODULE = "module";

/** The key of a command's subModule. */
export const SUB_MODULE = "subModule";

/** The key of a command's name. */
export const COMMAND = "command";

/** The key of a command's params. */
export const DATA = "data";

/** The key of a message's topic. */
export const TOPIC = "topic";

/** The key of a message's error. */
export const ERROR = "error";

/** The key of a message's payload. */
export const RESPONSE = "response";

/** The topic on which the popup says that it listens. */
export const LOADED = "skylight/loaded";

/** The topic on which it says that it obeys this page. */
export const ACCEPTED = "skylight/target-origin-defined";

/** The topic on which it says that it obeyed a page before. */
export const REFUSED = "skylight/target-origin-already-defined";

/** The topic on which it says that its page is being unloaded. */
export const CLOSED = "skylight/closed";

/** The message with which this page introduces itself. */
export const INIT = { skylightController: true, controllerInit: true };

/** The message whose answer shows that a popup which refuses this page obeys it nevertheless. */
export const PROBE = { skylightController: true, command: "dumpState" };

/** The topic of that answer. */
export const PROBED = "cxengage/state";

/** The code of the error for params that fail the popup's checks. */
export const REFUSED_PARAMS = 1003;

/** The code of the error for a command that may not be called so, whatever its params hold. */
export const REFUSED_CALL = 1004;

/** The origin of the production address. */
export const LAUNCH_ORIGIN = "https://skylight.cxengage.net";

/** The path of the production address, without query parameters. */
export const LAUNCH_PATH = "/";

/** Query parameters that are always sent. */
export const QUERY = { standalonePopup: "true", skylightController: "true" };

/** Name of the popup's window. */
export const WINDOW_NAME = "skylight";

/** Features of the popup's window. */
export const FEATURES = "width=400,height=800";
