// Written by skylight-codegen from the catalog; change that, not this file.

/** The version of the protocol that this package was made for. */
export const PROTOCOL_VERSION = {{ version }};

/** The key that is `true` in every message to the popup. */
export const MARKER = {{ marker }};

/** The key of a command's module. */
export const MODULE = {{ module }};

/** The key of a command's subModule. */
export const SUB_MODULE = {{ sub_module }};

/** The key of a command's name. */
export const COMMAND = {{ command }};

/** The key of a command's params. */
export const DATA = {{ data }};

/** The key of a message's topic. */
export const TOPIC = {{ topic }};

/** The key of a message's error. */
export const ERROR = {{ error }};

/** The key of a message's payload. */
export const RESPONSE = {{ response }};

/** The topic on which the popup says that it listens. */
export const LOADED = {{ loaded }};

/** The topic on which it says that it obeys this page. */
export const ACCEPTED = {{ accepted }};

/** The topic on which it says that it obeyed a page before. */
export const REFUSED = {{ refused }};

/** The topic on which it says that its page is being unloaded. */
export const CLOSED = {{ closed }};

/** The message with which this page introduces itself. */
export const INIT = {{ init }};

/** The message whose answer shows that a popup which refuses this page obeys it nevertheless. */
export const PROBE = {{ probe }};

/** The topic of that answer. */
export const PROBED = {{ probed }};

/** The code of the error for params that fail the popup's checks. */
export const REFUSED_PARAMS = {{ refused_params }};

/** The code of the error for a command that may not be called so, whatever its params hold. */
export const REFUSED_CALL = {{ refused_call }};

/** The origin of the production address. */
export const LAUNCH_ORIGIN = {{ launch_origin }};

/** The path of the production address, without query parameters. */
export const LAUNCH_PATH = {{ launch_path }};

/** Query parameters that are always sent. */
export const QUERY = {{ query }};

/** Name of the popup's window. */
export const WINDOW_NAME = {{ window_name }};

/** Features of the popup's window. */
export const FEATURES = {{ features }};
