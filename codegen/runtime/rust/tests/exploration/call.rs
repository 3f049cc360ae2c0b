//! The calls that are played: each stands for a sort of command that routing treats differently.

use skylight_runtime::engine::{CommandDescriptor, Data as _, Match};

use crate::datum::Datum;

/// The topic that most of the commands are answered on.
pub(crate) const ACKNOWLEDGED: &str = "cxengage/acknowledged";
const ENDED: &str = "cxengage/ended";
const OWN: &str = "cxengage/own";
const OWN_TOO: &str = "cxengage/own-too";
const TRANSCRIBED: &str = "cxengage/transcribed";

/// The topic that shows that the module of one of the commands has started.
pub(crate) const STARTED: &str = "cxengage/started";

/// The interaction that Skylight names in its answer when the call named none.
pub(crate) const ACTIVE: u32 = 1;

/// A call that a page can make.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) name: &'static str,
    pub(crate) command: &'static CommandDescriptor,
    /// The interaction that it names in its params.
    pub(crate) identity: Option<u32>,
    /// The topic that it names in its params for its answer.
    pub(crate) own_topic: Option<&'static str>,
    /// Whether the window can clone its params.
    pub(crate) cloneable: bool,
}

const fn command(
    name: &'static str,
    reply: Option<&'static str>,
    matches: &'static [Match],
    fails_on: &'static [&'static str],
) -> CommandDescriptor {
    CommandDescriptor {
        path: name,
        module: Some("session"),
        sub_module: None,
        command: name,
        message: None,
        reply,
        matches,
        custom_topic: None,
        fails_on,
        many: false,
        errors_first: false,
        started_by: None,
    }
}

const BY_INTERACTION: &[Match] = &[Match {
    param: &["interactionId"],
    payload: Some(&["interactionId"]),
    error: &["about", "interactionId"],
}];

/// Only errors say which interaction they are about.
const BY_ERRORS: &[Match] =
    &[Match { param: &["interactionId"], payload: None, error: &["about", "interactionId"] }];

static READY: CommandDescriptor = command("goReady", Some(ACKNOWLEDGED), &[], &[]);
static LOGOUT: CommandDescriptor = command("logout", Some(ACKNOWLEDGED), &[], &[]);
static HOLD: CommandDescriptor = command("hold", Some(ACKNOWLEDGED), BY_INTERACTION, &[]);
static END: CommandDescriptor = command("end", Some(ENDED), BY_INTERACTION, &[ACKNOWLEDGED]);
static LOCALE: CommandDescriptor = command("setLocale", None, &[], &[]);
static READ: CommandDescriptor = CommandDescriptor {
    custom_topic: Some("customTopic"),
    ..command("read", Some(ACKNOWLEDGED), &[], &[])
};
static NOTE: CommandDescriptor = command("updateNote", Some(ACKNOWLEDGED), BY_ERRORS, &[]);
static TRANSCRIBE: CommandDescriptor = CommandDescriptor {
    many: true,
    ..command("getTranscripts", Some(TRANSCRIBED), BY_INTERACTION, &[])
};
static RESIZE: CommandDescriptor = CommandDescriptor {
    errors_first: true,
    ..command("setDimensions", Some(ACKNOWLEDGED), &[], &[])
};
static SEND: CommandDescriptor = CommandDescriptor {
    started_by: Some(STARTED),
    ..command("sendMessage", Some(ACKNOWLEDGED), &[], &[])
};

const fn call(name: &'static str, command: &'static CommandDescriptor) -> Call {
    Call { name, command, identity: None, own_topic: None, cloneable: true }
}

/// Nothing identifies it.
pub(crate) static PLAIN: Call = call("plain", &READY);
/// Another command that is answered on the same topic.
pub(crate) static SIBLING: Call = call("sibling", &LOGOUT);
/// Names one interaction.
pub(crate) static FIRST: Call = Call { identity: Some(1), ..call("first", &HOLD) };
/// Names another interaction.
pub(crate) static SECOND: Call = Call { identity: Some(2), ..call("second", &HOLD) };
/// Could name an interaction and leaves it to Skylight.
pub(crate) static NAMELESS: Call = call("nameless", &HOLD);
/// Is answered elsewhere and can fail on the common topic.
pub(crate) static FAILING: Call = Call { identity: Some(1), ..call("failing", &END) };
/// Is never answered.
pub(crate) static SILENT: Call = call("silent", &LOCALE);
/// Names a topic of its own.
pub(crate) static OWNED: Call = Call { own_topic: Some(OWN), ..call("owned", &READ) };
/// Names another topic of its own.
pub(crate) static OWNED_TOO: Call = Call { own_topic: Some(OWN_TOO), ..call("owned too", &READ) };
/// Could name a topic of its own and does not.
pub(crate) static UNOWNED: Call = call("unowned", &READ);
/// Names one interaction, which its answer does not repeat.
pub(crate) static NOTED: Call = Call { identity: Some(1), ..call("noted", &NOTE) };
/// Names another interaction, which its answer does not repeat.
pub(crate) static SECOND_NOTED: Call = Call { identity: Some(2), ..call("second noted", &NOTE) };
/// Holds something that no window can clone.
pub(crate) static UNCLONEABLE: Call =
    Call { identity: Some(1), cloneable: false, ..call("uncloneable", &HOLD) };
/// Is answered many times, about one interaction.
pub(crate) static STREAM: Call = Call { identity: Some(1), ..call("stream", &TRANSCRIBE) };
/// Is answered many times, about another interaction.
pub(crate) static SECOND_STREAM: Call =
    Call { identity: Some(2), ..call("second stream", &TRANSCRIBE) };
/// Is answered many times, about the interaction that Skylight thinks best.
pub(crate) static NAMELESS_STREAM: Call = call("nameless stream", &TRANSCRIBE);
/// Can fail before it is answered.
pub(crate) static HASTY: Call = call("hasty", &RESIZE);
/// Is only answered once its module has started.
pub(crate) static MODULAR: Call = call("modular", &SEND);

impl Call {
    /// Its params.
    pub(crate) fn data(&self) -> Option<Datum> {
        let identity = self.identity.map(|id| ("interactionId", Datum::Number(id)));
        let own_topic = self.own_topic.map(|topic| ("customTopic", Datum::text(topic)));
        let params: Vec<_> = identity.into_iter().chain(own_topic).collect();
        (!params.is_empty()).then(|| Datum::object(params))
    }

    /// The message that must be posted for it.
    pub(crate) fn message(&self) -> Datum {
        let mut message = vec![
            ("skylightController", Datum::Boolean(true)),
            ("module", Datum::text("session")),
            ("command", Datum::text(self.command.command)),
        ];
        message.extend(self.data().map(|data| ("data", data)));
        Datum::object(message)
    }

    /// The topic of the answer that it expects.
    pub(crate) fn answered_on(&self) -> Option<&'static str> {
        self.own_topic.or(self.command.reply)
    }

    /// Whether answers of its command, the errors or the others, name the interaction.
    pub(crate) fn is_matched(&self, failed: bool) -> bool {
        self.command.matches.iter().any(|entry| failed || entry.payload.is_some())
    }

    /// Whether nothing tells this call and another one apart, so that one waits for the other.
    pub(crate) fn is_alike(&self, other: &Self) -> bool {
        let topics = |call: &Self| {
            let fails_on = call.command.fails_on.iter().copied();
            call.answered_on().into_iter().chain(fails_on).collect::<Vec<_>>()
        };
        let answered = |call: &Self| call.answered_on().is_some() && !call.command.many;
        let shared = topics(self).iter().any(|topic| topics(other).contains(topic));
        let told = |call: &Self| call.identity.filter(|_| call.is_matched(false));
        let told_apart = matches!(
            (told(self), told(other)),
            (Some(ours), Some(theirs)) if ours != theirs
        );
        answered(self) && answered(other) && shared && !told_apart
    }
}
