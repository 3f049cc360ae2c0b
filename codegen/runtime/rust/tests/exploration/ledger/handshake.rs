//! That the handshake goes its way, and nothing is posted beside it.

use skylight_runtime::engine::{Data as _, End};

use super::{Booking, Cause, Ledger, Outcome, Over, Phase, Stage};
use crate::datum::Datum;
use crate::scenario::{BEGINNING, OTHER_ORIGIN};

impl Ledger {
    /// Notes what an input means for the handshake.
    pub(super) fn begin_handshake(&mut self, booking: &Booking) {
        match booking.cause {
            Cause::Attach => {
                self.attaching = true;
                self.phase = Phase::Shaking;
            }
            Cause::Loaded => {
                if self.phase == Phase::Connected {
                    let timeout = booking.scenario.options().handshake_timeout;
                    self.handshake_deadline = self.now + timeout;
                    self.forget_what_is_over();
                }
                self.attaching = false;
                self.phase = Phase::Shaking;
            }
            Cause::Refused if self.phase == Phase::Shaking && self.attaching => {
                self.phase = Phase::Probing;
            }
            _ => {}
        }
    }

    /// No call from before a reload is answered any more.
    fn forget_what_is_over(&mut self) {
        for stage in &mut self.stages {
            if matches!(stage, Stage::Tombstone { .. } | Stage::Over(_)) {
                *stage = Stage::Over(Over::Unanswerable);
            }
        }
    }

    /// The only messages that may be posted while no handshake stands.
    pub(super) fn shake_hands(&self, booking: &Booking, message: &Datum) -> Outcome {
        let [marker, init] = ["skylightController", "controllerInit"];
        let content = match self.phase {
            Phase::Shaking => (init, Datum::Boolean(true)),
            Phase::Probing => ("command", Datum::text("dumpState")),
            Phase::Waiting | Phase::Connected | Phase::Ended => {
                return Err(format!("{message:?} is posted while {:?}", self.phase));
            }
        };
        let expected = Datum::object(vec![(marker, Datum::Boolean(true)), content]);
        must!(*message == expected, "{message:?} is posted for the handshake");
        let began = self.phase != booking.before.phase;
        let asked = began || matches!(booking.cause, Cause::Loaded | Cause::Tick);
        must!(asked, "{message:?} is not asked for");
        Ok(())
    }

    pub(super) fn connect(&mut self, booking: &Booking, generation: u32, resumed: bool) -> Outcome {
        let confirmed = match booking.cause {
            Cause::Accepted => self.phase.is_out() && !resumed,
            Cause::State => self.phase == Phase::Probing && resumed,
            _ => false,
        };
        must!(confirmed, "connected while {:?}, resumed: {resumed}", self.phase);
        must!(generation == self.generation + 1, "generation {generation} comes too soon");
        self.generation = generation;
        self.phase = Phase::Connected;
        self.attaching = false;
        self.handshake_deadline = BEGINNING;
        self.started = (!resumed).then_some(false);
        Ok(())
    }

    pub(super) fn end(&mut self, booking: &Booking, error: Option<&End>) -> Outcome {
        must!(self.end_fits(booking, error), "ended with {error:?} for no such reason");
        self.phase = Phase::Ended;
        Ok(())
    }

    /// Whether that is why the connection ends.
    pub(super) fn end_fits(&self, booking: &Booking, end: Option<&End>) -> bool {
        let Self { attaching, heard, heard_elsewhere, .. } = booking.before;
        let (phase, now) = (booking.before.phase, self.now);
        let waiting = phase == Phase::Waiting;
        let too_late = phase != Phase::Connected && now >= booking.before.handshake_deadline;
        match (end, booking.cause) {
            (None, Cause::Close) => true,
            (Some(End::CutOff), Cause::WindowClosed) => {
                waiting && !heard && now <= BEGINNING + 3_000
            }
            (Some(End::Closed), Cause::WindowClosed) => !waiting || heard,
            (Some(End::OriginTaken), Cause::Refused) => phase == Phase::Shaking && !attaching,
            (Some(End::OriginTaken), Cause::Tick) => phase == Phase::Probing && too_late,
            (Some(End::NeverLoaded), Cause::Tick) => {
                too_late && (waiting || attaching && !heard) && !heard_elsewhere
            }
            (Some(End::OriginRefused { heard: other }), Cause::Tick) => {
                let shaking = phase == Phase::Shaking && attaching;
                too_late && (waiting || shaking) && heard_elsewhere && other == OTHER_ORIGIN
            }
            (Some(End::TimedOut), Cause::Tick) => {
                let elsewhere = attaching && (!heard || heard_elsewhere);
                too_late && phase == Phase::Shaking && !elsewhere
            }
            _ => false,
        }
    }

    pub(super) fn check_handshake(&self, booking: &Booking) -> Outcome {
        let before = booking.before.phase;
        match booking.cause {
            Cause::Loaded => {
                let left: Vec<usize> = self.open().filter(|&of| self.is_posted(of)).collect();
                must!(left.is_empty(), "calls {left:?} outlive a reload");
            }
            Cause::Accepted if before.is_out() => {
                must!(self.phase == Phase::Connected, "the confirmed handshake does not stand");
            }
            Cause::State if before == Phase::Probing => {
                must!(self.phase == Phase::Connected, "the popup is not taken up again");
            }
            Cause::Refused if before == Phase::Shaking => {
                must!(self.phase == Phase::Probing, "the refused handshake goes on");
            }
            Cause::Attach => must!(self.phase == Phase::Shaking, "nothing is done to attach"),
            _ => must!(self.phase == before, "{before:?} becomes {:?}", self.phase),
        }
        Ok(())
    }
}
