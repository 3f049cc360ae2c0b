//! What must hold after each input.

use super::{Booking, Cause, Ledger, Outcome, Phase};
use crate::scenario::Scenario;

impl Ledger {
    pub(super) fn check(&self, booking: &Booking) -> Outcome {
        if self.phase == Phase::Ended {
            let left: Vec<usize> = self.open().collect();
            must!(left.is_empty(), "calls {left:?} are left open at the end");
            return Ok(());
        }
        self.check_settled(booking)?;
        self.check_handshake(booking)?;
        self.check_time(booking)?;
        self.check_waiting(booking)
    }

    /// That what was to settle a call or to end the connection did so.
    fn check_settled(&self, booking: &Booking) -> Outcome {
        let missed = &booking.takers;
        must!(missed.is_empty(), "calls {missed:?} do not get their answer");
        match booking.cause {
            Cause::Close | Cause::WindowClosed => Err("the connection goes on".to_owned()),
            Cause::Abort(of) | Cause::PostFailed(of) => {
                must!(!self.is_open(*of), "call {of} stays open");
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// That nothing outlives its time, and that a tick is wanted as long as time matters. It may be
    /// wanted longer, since nobody takes it back when a call ends before its time; but a tick asks for
    /// no other for nothing.
    fn check_time(&self, booking: &Booking) -> Outcome {
        let shaken = self.phase == Phase::Connected;
        if matches!(booking.cause, Cause::Tick) {
            let late: Vec<usize> = self.open().filter(|&of| self.is_late(of)).collect();
            must!(late.is_empty(), "calls {late:?} outlive their time");
            must!(shaken || self.now < self.handshake_deadline, "the handshake outlives its time");
        }
        let handshake = (!shaken).then_some(self.handshake_deadline);
        let ends = self.stages.iter().filter_map(|stage| stage.wants_tick());
        let earliest = ends.chain(handshake).min();
        match (self.timer, earliest) {
            (None, Some(at)) => Err(format!("no tick is wanted although something ends at {at}")),
            (Some(timer), None) if matches!(booking.cause, Cause::Tick) => {
                Err(format!("a tick asks for another at {timer} for nothing"))
            }
            (Some(timer), Some(at)) if timer > at => {
                Err(format!("a tick is wanted at {timer} although something ends at {at}"))
            }
            _ => Ok(()),
        }
    }

    /// That calls which nothing can tell apart wait for one another, and that nothing else waits.
    fn check_waiting(&self, booking: &Booking) -> Outcome {
        let scenario = booking.scenario;
        let limit = scenario.options().queue_limit;
        must!(self.waiting() <= limit, "more calls wait than may");
        if self.phase != Phase::Connected {
            return Ok(());
        }
        for of in self.open() {
            match (self.is_posted(of), self.blocker(scenario, of)) {
                (false, None) => return Err(format!("call {of} waits for nothing")),
                (true, Some(other)) => {
                    return Err(format!("call {of} is posted beside {other}, which is like it"));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// That calls are posted in the order in which they were made, but for those that wait.
    pub(super) fn check_order(&self, scenario: &Scenario, of: usize) -> Outcome {
        let mut earlier = (0..of).filter(|&other| self.is_open(other) && !self.is_posted(other));
        let skipped = earlier.find(|&other| self.blocker(scenario, other).is_none());
        must!(skipped.is_none(), "call {of} is posted before {skipped:?}");
        Ok(())
    }

    /// An open call that nothing tells apart from this one and that comes before it.
    fn blocker(&self, scenario: &Scenario, of: usize) -> Option<usize> {
        self.open().find(|&other| {
            let before = other != of && (self.is_posted(other) || other < of);
            before && !scenario.pipelining && scenario.calls[of].is_alike(scenario.calls[other])
        })
    }
}
