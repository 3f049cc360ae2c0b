//! A catalog in place of the one that the generator writes, for compiling this crate where it stands.

use skylight_runtime::engine::{CommandDescriptor, Envelope, Handshake, Launch, Protocol};

/// The protocol.
pub(crate) static PROTOCOL: Protocol = Protocol {
    remedy: |_| None,
    launch: Launch {
        url: "https://sample.test/",
        window_name: "sample",
        width: 400,
        height: 800,
        query: &[],
    },
    envelope: Envelope {
        marker: "controller",
        module: "module",
        sub_module: "subModule",
        command: "command",
        data: "data",
        topic: "topic",
        error: "error",
        response: "response",
    },
    handshake: Handshake {
        loaded: "sample/loaded",
        init: CommandDescriptor {
            path: "init",
            module: None,
            sub_module: None,
            command: "init",
            message: Some(&[("init", true)]),
            reply: Some("sample/accepted"),
            matches: &[],
            fails_on: &[],
        },
        accepted: "sample/accepted",
        refused: "sample/refused",
        closed: "sample/closed",
    },
};

/// The commands, by path.
pub(crate) static COMMANDS: [CommandDescriptor; 1] = [CommandDescriptor {
    path: "ping",
    module: None,
    sub_module: None,
    command: "ping",
    message: None,
    reply: Some("sample/pong"),
    matches: &[],
    fails_on: &[],
}];
