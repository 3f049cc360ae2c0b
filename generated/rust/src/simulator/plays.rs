//! Sequences that are played.

use std::collections::VecDeque;
use std::fmt;

use serde_json::{Map, Value};

use crate::engine::{CommandDescriptor, Handshake};
use crate::sequence::{Sequence, Step};

/// How a sequence is played.
#[derive(Clone, Copy, Debug, Default)]
pub struct PlayOptions<'o> {
    /// Topics of steps that can be missing and are to come all the same. Default: none of them.
    pub with: &'o [&'o str],
    /// Topic of the first step.
    pub from: Option<&'o str>,
    /// Topic of the last step.
    pub until: Option<&'o str>,
    /// Whether the agent does on the screen what the page's commands would; then nothing is waited
    /// for.
    pub by_agent: bool,
}

/// A sequence has no step on the topic that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoSuchStep {
    /// Name of the sequence.
    pub sequence: &'static str,
    /// The topic.
    pub topic: String,
}

impl fmt::Display for NoSuchStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the sequence {} has no step on {}", self.sequence, self.topic)
    }
}

impl std::error::Error for NoSuchStep {}

/// What is told of a step: its topic, with what is known of its payload.
pub(super) type Told = (&'static str, Map<String, Value>);

/// A sequence that is being played.
#[derive(Debug)]
struct Playing {
    steps: VecDeque<&'static Step>,
    fields: Map<String, Value>,
    by_agent: bool,
}

/// The sequences that are being played.
#[derive(Debug, Default)]
pub(super) struct Plays(Vec<Playing>);

impl Plays {
    /// Begins to play, and gives the steps up to the first that waits for a command.
    pub(super) fn begin(
        &mut self,
        handshake: &Handshake,
        sequence: &'static Sequence,
        fields: Map<String, Value>,
        options: PlayOptions<'_>,
    ) -> Result<Vec<Told>, NoSuchStep> {
        let steps = steps(handshake, sequence, options)?;
        let mut play = Playing { steps, fields, by_agent: options.by_agent };
        let told = play.go_on(false);
        self.0.extend((!play.steps.is_empty()).then_some(play));
        Ok(told)
    }

    /// A command was answered, which is what sequences may wait for that are about the same.
    pub(super) fn answered(&mut self, command: &CommandDescriptor, data: &Value) -> Vec<Told> {
        let mut told = Vec::new();
        for play in &mut self.0 {
            let Some(step) = play.steps.front().copied() else { continue };
            if step.command != Some(command.path) || !agrees(&play.fields, data) {
                continue;
            }
            let is_answer = command.reply == Some(step.topic);
            if is_answer {
                play.steps.pop_front();
            }
            told.extend(play.go_on(!is_answer));
        }
        self.0.retain(|play| !play.steps.is_empty());
        told
    }

    /// The topics that are still to come, of all that is played.
    pub(super) fn left(&self) -> Vec<&'static str> {
        self.0.iter().flat_map(|play| &play.steps).map(|step| step.topic).collect()
    }

    /// Plays nothing any more.
    pub(super) fn stop(&mut self) {
        self.0.clear();
    }
}

impl Playing {
    /// Goes on to the next step that waits for a command; past the first one's when it has come.
    fn go_on(&mut self, mut has_come: bool) -> Vec<Told> {
        let mut told = Vec::new();
        while let Some(step) = self.steps.front() {
            if step.command.is_some() && !self.by_agent && !has_come {
                break;
            }
            has_come = false;
            told.push((step.topic, self.fields.clone()));
            self.steps.pop_front();
        }
        told
    }
}

/// The steps of a sequence that are to be played.
fn steps(
    handshake: &Handshake,
    sequence: &'static Sequence,
    options: PlayOptions<'_>,
) -> Result<VecDeque<&'static Step>, NoSuchStep> {
    let place = |topic: &str| {
        let found = sequence.steps.iter().position(|step| step.topic == topic);
        found.ok_or_else(|| NoSuchStep { sequence: sequence.name, topic: topic.to_owned() })
    };
    let mut named = Vec::new();
    for topic in options.with {
        place(topic)?;
        named.push(*topic);
    }
    let first = options.from.map(place).transpose()?.unwrap_or(0);
    let last = options.until.map(place).transpose()?.unwrap_or(usize::MAX);
    named.extend(options.from.into_iter().chain(options.until));
    // The handshake is the page's, not the script's.
    let pages = [handshake.loaded, handshake.accepted, handshake.refused, handshake.closed];
    let steps = sequence.steps.iter().enumerate();
    let wanted = steps.filter(|(index, step)| {
        (first..=last).contains(index)
            && !pages.contains(&step.topic)
            && (!step.comes.is_optional() || named.contains(&step.topic))
    });
    Ok(wanted.map(|(_, step)| step).collect())
}

/// Whether params can be about what is played: they hold nothing else in the same field.
fn agrees(fields: &Map<String, Value>, data: &Value) -> bool {
    fields.iter().all(|(name, value)| data.get(name).is_none_or(|own| own == value))
}
