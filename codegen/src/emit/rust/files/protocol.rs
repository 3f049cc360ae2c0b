//! The protocol's constants.

use askama::Template;

use super::print;
use crate::catalog::{QueryValue, Refusals};
use crate::emit::Files;
use crate::emit::rust::items::descriptor;
use crate::emit::rust::layout::{Group, Layout, assign};
use crate::emit::rust::text::{RustCode, RustString, rust};
use crate::emit::rust::types::TypeSpace;

/// The file.
#[derive(Template)]
#[template(path = "rust/protocol.rs.txt", escape = "none")]
struct ProtocolFile {
    version: RustString,
    protocol: RustCode,
    commands: RustCode,
}

pub(crate) fn add(space: &TypeSpace<'_>, files: &mut Files) {
    let catalog = space.catalog;
    let commands = catalog.commands.iter().enumerate();
    let commands = commands.filter(|(index, _)| *index != catalog.handshake.init.0 as usize);
    let mut list = Group::slice();
    for (index, command) in commands {
        let names = &space.names.commands[index];
        let (path, feature) = match command.module {
            Some(module) => {
                let module = &space.names.modules[module.0 as usize];
                (module.path.clone(), Some(&module.feature))
            }
            None => (rust!("crate::bridge"), None),
        };
        let cfg = feature.map(|feature| rust!("#[cfg(feature = ", feature.literal(), ")]"));
        let descriptor = rust!(path, "::", &names.params, "::DESCRIPTOR");
        list = list.attributed_item(cfg.into_iter().collect(), descriptor);
    }
    let commands =
        assign(0, &rust!("pub static COMMANDS: &[&CommandDescriptor]"), &Layout::from(list));
    let protocol = assign(0, &rust!("pub const PROTOCOL: Protocol"), &protocol(space));
    let version = RustString::new(&catalog.version);
    print(files, "src/protocol.rs", &ProtocolFile { version, protocol, commands });
}

fn protocol(space: &TypeSpace<'_>) -> Layout {
    let catalog = space.catalog;
    let text = |text: &str| rust!(RustString::new(text));
    let (launch, envelope, handshake) = (&catalog.launch, &catalog.envelope, &catalog.handshake);
    let mut query = Group::slice();
    for param in &launch.query {
        if let QueryValue::Fixed(value) = &param.value {
            query = query.item(Group::call("").item(text(&param.name)).item(text(value)));
        }
    }
    let launch = Group::object("Launch")
        .field("url", text(&launch.url))
        .field("window_name", text(&launch.window_name))
        .field("width", rust!(launch.width))
        .field("height", rust!(launch.height))
        .field("query", query);
    let envelope = Group::object("Envelope")
        .field("marker", text(&envelope.marker))
        .field("module", text(&envelope.module))
        .field("sub_module", text(&envelope.sub_module))
        .field("command", text(&envelope.command))
        .field("data", text(&envelope.data))
        .field("topic", text(&envelope.topic))
        .field("error", text(&envelope.error))
        .field("response", text(&envelope.response));
    let command = |id| descriptor(catalog, &catalog[id], rust!("CommandDescriptor"));
    let handshake = Group::object("Handshake")
        .field("loaded", text(&catalog[handshake.loaded].name))
        .field("init", command(handshake.init))
        .field("accepted", text(&catalog[handshake.accepted].name))
        .field("refused", text(&catalog[handshake.refused].name))
        .field("closed", text(&catalog[handshake.closed].name))
        .field("probe", command(handshake.probe));
    let Refusals { params, call } = catalog.refusals;
    let refusals = Group::object("Refusals")
        .field("params", rust!(catalog[params].code))
        .field("call", rust!(catalog[call].code));
    let protocol = Group::object("Protocol")
        .field("launch", launch)
        .field("envelope", envelope)
        .field("handshake", handshake)
        .field("refusals", refusals)
        .field("remedy", rust!("|code| ErrorCode::from(code).remedy()"));
    protocol.into()
}
