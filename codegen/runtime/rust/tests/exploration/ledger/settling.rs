//! That a call is settled once, and for what happened to it.

use skylight_runtime::engine::{End, Failure};

use super::{Booking, Cause, Ledger, Outcome, Over, Phase, Stage};
use crate::datum::Datum;
use crate::scenario::OTHER_ORIGIN;

impl Ledger {
    fn settle(&mut self, of: usize) -> Outcome {
        must!(self.stages[of] != Stage::Unmade, "call {of} is settled before it is made");
        must!(!self.settled[of], "call {of} is settled twice");
        self.settled[of] = true;
        Ok(())
    }

    pub(super) fn resolve(
        &mut self,
        booking: &Booking,
        of: usize,
        response: Option<&Datum>,
    ) -> Outcome {
        self.settle(of)?;
        if let Cause::Answer(answer) = booking.cause {
            let fits = booking.chosen == Some(of) && response == Some(&answer.response());
            must!(fits && !answer.failed, "call {of} is resolved with {response:?}");
            self.clear(of, answer);
        } else {
            let silent = booking.scenario.calls[of].command.reply.is_none();
            must!(silent && self.is_posted(of), "call {of} is resolved without an answer");
            must!(response.is_none(), "call {of} is resolved with {response:?}");
            self.stages[of] = Stage::Over(Over::Unanswerable);
        }
        Ok(())
    }

    pub(super) fn reject(
        &mut self,
        booking: &Booking,
        of: usize,
        error: &Failure<Datum>,
    ) -> Outcome {
        self.settle(of)?;
        let fits = self.rejection_fits(booking, of, error);
        must!(fits, "call {of} is rejected with {error:?} for no such reason");
        if let Cause::Answer(answer) = booking.cause {
            self.clear(of, answer);
            return Ok(());
        }
        let given_up = matches!(error, Failure::TimedOut | Failure::Aborted);
        self.stages[of] = if given_up && self.is_posted(of) {
            Stage::Tombstone { expiry: self.now + booking.scenario.options().tombstone_for }
        } else {
            Stage::Over(Over::Unanswerable)
        };
        Ok(())
    }

    fn rejection_fits(&self, booking: &Booking, of: usize, error: &Failure<Datum>) -> bool {
        let before = &booking.before;
        match (error, booking.cause) {
            (Failure::Sdk(error), Cause::Answer(answer)) => {
                booking.chosen == Some(of) && answer.error().as_ref() == Some(error)
            }
            (Failure::TimedOut, Cause::Tick) => self.is_late(of),
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

    /// Whether that is why the connection ends.
    pub(super) fn end_fits(&self, booking: &Booking, end: Option<&End>) -> bool {
        let before = &booking.before;
        let too_late = self.now >= before.handshake_deadline;
        let waiting = before.phase == Phase::Waiting;
        match (end, booking.cause) {
            (None, Cause::Close) => true,
            (Some(End::CutOff), Cause::WindowClosed) => {
                waiting && !before.heard && self.now <= 3_000
            }
            (Some(End::Closed), Cause::WindowClosed) => !waiting || before.heard,
            (Some(End::OriginTaken), Cause::Refused) => before.phase == Phase::Shaking,
            (Some(End::NeverLoaded), Cause::Tick) => waiting && too_late && !before.heard_elsewhere,
            (Some(End::OriginRefused { heard }), Cause::Tick) => {
                waiting && too_late && before.heard_elsewhere && heard == OTHER_ORIGIN
            }
            (Some(End::TimedOut), Cause::Tick) => before.phase == Phase::Shaking && too_late,
            _ => false,
        }
    }

    /// How many calls were made and not posted.
    pub(super) fn waiting(&self) -> usize {
        self.stages.iter().filter(|stage| matches!(stage, Stage::Waiting { .. })).count()
    }

    pub(super) fn is_late(&self, of: usize) -> bool {
        match self.stages[of] {
            Stage::Waiting { deadline } | Stage::Posted { deadline } => deadline <= self.now,
            Stage::Unmade | Stage::Tombstone { .. } | Stage::Over(_) => false,
        }
    }
}
