//! The protocol that the vectors are written for, as the generator would write it down.

use skylight_runtime::engine::{
    CommandDescriptor, Envelope, Handshake, Launch, Protocol, Refusals,
};

/// Skylight, as far as the engine knows it.
pub(crate) static SKYLIGHT: Protocol = Protocol {
    launch: Launch {
        url: "https://skylight.test/",
        window_name: "skylight",
        width: 400,
        height: 800,
        query: &[],
    },
    envelope: Envelope {
        marker: "skylightController",
        module: "module",
        sub_module: "subModule",
        command: "command",
        data: "data",
        topic: "topic",
        error: "error",
        response: "response",
    },
    handshake: Handshake {
        loaded: "skylight/loaded",
        init: CommandDescriptor {
            path: "controllerInit",
            module: None,
            sub_module: None,
            command: "controllerInit",
            message: Some(&[("controllerInit", true)]),
            reply: Some("skylight/target-origin-defined"),
            matches: &[],
            custom_topic: None,
            fails_on: &["skylight/target-origin-already-defined"],
            many: false,
            errors_first: false,
            started_by: None,
        },
        accepted: "skylight/target-origin-defined",
        refused: "skylight/target-origin-already-defined",
        closed: "skylight/closed",
        probe: CommandDescriptor {
            path: "dumpState",
            module: None,
            sub_module: None,
            command: "dumpState",
            message: None,
            reply: Some("cxengage/state"),
            matches: &[],
            custom_topic: None,
            fails_on: &[],
            many: false,
            errors_first: false,
            started_by: None,
        },
    },
    refusals: Refusals { params: 1003, call: 1004 },
    remedy: |_| None,
};
