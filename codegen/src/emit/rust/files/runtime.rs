//! The runtime's files, as they are.

use super::FOLDER;
use crate::emit::Files;

/// Names each file of the runtime once.
macro_rules! runtime {
    ($($path:literal),+ $(,)?) => {
        /// Paths below `src/` and contents.
        const RUNTIME: &[(&str, &str)] =
            &[$(($path, include_str!(concat!("../../../../runtime/rust/src/", $path)))),+];
    };
}

runtime![
    "command.rs",
    "decode.rs",
    "engine/alike.rs",
    "engine/call.rs",
    "engine/calls.rs",
    "engine/data.rs",
    "engine/effect.rs",
    "engine/handshake.rs",
    "engine/input.rs",
    "engine/message.rs",
    "engine/mod.rs",
    "engine/posted.rs",
    "engine/protocol.rs",
    "engine/queue.rs",
    "engine/routing.rs",
    "engine/started.rs",
    "error/kind.rs",
    "error/mod.rs",
    "error/sdk.rs",
    "file.rs",
    "masked.rs",
    "maybe.rs",
    "scalar.rs",
    "sequence.rs",
    "simulator/bridge.rs",
    "simulator/catalog.rs",
    "simulator/date.rs",
    "simulator/delivery.rs",
    "simulator/mod.rs",
    "simulator/page.rs",
    "simulator/payload.rs",
    "simulator/plays.rs",
    "simulator/script.rs",
    "simulator/simulation.rs",
    "simulator/skylight.rs",
    "simulator/world.rs",
    "unknown.rs",
    "validation/check.rs",
    "validation/hooks.rs",
    "validation/mod.rs",
    "validation/notation.rs",
    "validation/parts.rs",
    "validation/table.rs",
    "validation/validating.rs",
    "view.rs",
    "web/buffer.rs",
    "web/call.rs",
    "web/connection.rs",
    "web/data.rs",
    "web/events.rs",
    "web/generations.rs",
    "web/listeners.rs",
    "web/mask.rs",
    "web/mod.rs",
    "web/opening.rs",
    "web/options.rs",
    "web/origin.rs",
    "web/popup.rs",
    "web/raw.rs",
    "web/replies.rs",
    "web/sequence.rs",
    "web/skylight.rs",
    "web/subscribers.rs",
    "web/timeout.rs",
    "web/trace.rs",
    "web/validation.rs",
    "wire.rs",
];

pub(crate) fn add(files: &mut Files) {
    for (path, contents) in RUNTIME {
        files.insert(format!("{FOLDER}/src/{path}"), (*contents).to_owned());
    }
}

/// Whether a path below `src/` is one of the runtime's files.
pub(crate) fn contains(path: &str) -> bool {
    RUNTIME.iter().any(|(own, _)| *own == path)
}
