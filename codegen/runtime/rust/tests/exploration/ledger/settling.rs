//! That a call is settled once, and for what happened to it.

use skylight_runtime::engine::Failure;

use super::{Booking, Cause, Ledger, Outcome, Over, Phase, Stage};
use crate::call::STARTED;
use crate::datum::Datum;

impl Booking<'_> {
    /// Notes that a message reached a call; false when it is not the next one to be reached.
    fn reach(&mut self, of: usize) -> bool {
        let next = self.takers.first() == Some(&of);
        if next {
            self.takers.remove(0);
        }
        next
    }
}

impl Ledger {
    fn settle(&mut self, of: usize) -> Outcome {
        must!(self.stages[of] != Stage::Unmade, "call {of} is settled before it is made");
        must!(!self.settled[of], "call {of} is settled twice");
        self.settled[of] = true;
        Ok(())
    }

    pub(super) fn resolve(
        &mut self,
        booking: &mut Booking,
        of: usize,
        response: Option<&Datum>,
    ) -> Outcome {
        self.settle(of)?;
        let command = booking.scenario.calls[of].command;
        if let Cause::Answer(answer) = booking.cause {
            let fits = booking.reach(of) && response == Some(&answer.response());
            let last = !answer.failed && !command.many;
            must!(fits && last, "call {of} is resolved with {response:?}");
            self.clear(booking.scenario, of, answer);
        } else {
            let silent = command.reply.is_none() && self.is_posted(of);
            must!(silent, "call {of} is resolved without an answer");
            must!(response.is_none(), "call {of} is resolved with {response:?}");
            self.stages[of] = Stage::Over(Over::Unanswerable);
        }
        Ok(())
    }

    /// One of many answers.
    pub(super) fn answer(
        &mut self,
        booking: &mut Booking,
        of: usize,
        response: Option<&Datum>,
    ) -> Outcome {
        let Cause::Answer(answer) = booking.cause else {
            return Err(format!("call {of} is answered without an answer"));
        };
        let fits = booking.reach(of) && response == Some(&answer.response()) && !answer.failed;
        must!(fits, "call {of} is answered with {response:?}");
        must!(booking.scenario.calls[of].command.many, "call {of} is kept though it has an answer");
        self.stages[of] = Stage::Streaming;
        Ok(())
    }

    pub(super) fn reject(
        &mut self,
        booking: &mut Booking,
        of: usize,
        error: &Failure<Datum>,
    ) -> Outcome {
        self.settle(of)?;
        let fits = self.rejection_fits(booking, of, error);
        must!(fits, "call {of} is rejected with {error:?} for no such reason");
        if let Cause::Answer(answer) = booking.cause {
            self.clear(booking.scenario, of, answer);
            return Ok(());
        }
        let posted = matches!(self.stages[of], Stage::Posted { .. });
        let answerable = matches!(booking.cause, Cause::Tick | Cause::Abort(_));
        self.stages[of] = if answerable && posted {
            self.tombstone(booking.scenario, of)
        } else {
            Stage::Over(Over::Unanswerable)
        };
        Ok(())
    }

    /// Whether no call that was posted or made later was rejected before; those that were posted
    /// come first.
    fn is_next(&self, booking: &Booking, of: usize) -> bool {
        let posting = |of| self.posted.iter().position(|&posted| posted == of);
        let order = |of: usize| (posting(of).unwrap_or(usize::MAX), of);
        let rejected = (0..self.stages.len()).filter(|&of| self.settled[of]);
        let rejected = rejected.filter(|&of| !booking.before.settled[of]);
        rejected.map(order).all(|earlier| earlier <= order(of))
    }

    fn rejection_fits(&self, booking: &mut Booking, of: usize, error: &Failure<Datum>) -> bool {
        let before = &booking.before;
        match (error, booking.cause) {
            (Failure::Sdk(error), Cause::Answer(answer)) => {
                booking.reach(of) && answer.error().as_ref() == Some(error)
            }
            (Failure::TimedOut, Cause::Tick) => {
                let timely = self.is_late(of) && self.is_next(booking, of);
                timely && self.missing_start(booking, of).is_none()
            }
            (Failure::ModuleNotStarted { started_by }, Cause::Tick) => {
                self.is_late(of) && self.missing_start(booking, of) == Some(started_by)
            }
            (Failure::Aborted, Cause::Abort(aborted)) => *aborted == of,
            (Failure::NotCloneable, Cause::PostFailed(failed)) => {
                *failed == of && self.is_posted(of)
            }
            (Failure::Reloaded, Cause::Loaded) => {
                before.phase == Phase::Connected && self.is_posted(of)
            }
            (Failure::QueueFull, Cause::Call(made)) => {
                *made == of && before.waiting() >= booking.scenario.options().queue_limit
            }
            (Failure::ClientClosed, Cause::Close) => true,
            (Failure::Ended(end), _) => self.end_fits(booking, Some(end)),
            _ => false,
        }
    }

    /// The topic on which nothing was heard though the call needs it.
    fn missing_start(&self, booking: &Booking, of: usize) -> Option<&'static str> {
        let started_by = booking.scenario.calls[of].command.started_by?;
        let missing = self.is_posted(of) && self.started == Some(false) && started_by == STARTED;
        missing.then_some(started_by)
    }

    /// How many calls were made and not posted.
    pub(super) fn waiting(&self) -> usize {
        self.stages.iter().filter(|stage| matches!(stage, Stage::Waiting { .. })).count()
    }

    pub(super) fn is_late(&self, of: usize) -> bool {
        self.stages[of].deadline().is_some_and(|deadline| deadline <= self.now)
    }
}
