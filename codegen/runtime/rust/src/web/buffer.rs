//! What came and was not read yet.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// How many items wait at most, unless their reader says otherwise.
const LIMIT: usize = 1_000;

/// The end of a buffer that is written to. Dropping it ends the reading, after what waits.
pub(super) struct Sender<T>(Rc<RefCell<Buffer<T>>>);

/// The end of a buffer that is read from.
pub(super) struct Receiver<T>(Rc<RefCell<Buffer<T>>>);

/// More came than a buffer holds; what came since was lost.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Overflow;

struct Buffer<T> {
    items: VecDeque<T>,
    limit: usize,
    state: State,
    reader: Option<Waker>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    /// Something was lost, and the reader has not been told.
    Overflowed,
    Ended,
}

/// A buffer that holds 1,000 items.
pub(super) fn buffer<T>() -> (Sender<T>, Receiver<T>) {
    let (items, state) = (VecDeque::new(), State::Open);
    let buffer = Rc::new(RefCell::new(Buffer { items, limit: LIMIT, state, reader: None }));
    (Sender(Rc::clone(&buffer)), Receiver(buffer))
}

impl<T> Sender<T> {
    /// Adds an item; false when it is lost because the buffer is full, or was before.
    pub(super) fn send(&self, item: T) -> bool {
        let mut buffer = self.0.borrow_mut();
        let fits = buffer.state == State::Open && buffer.items.len() < buffer.limit;
        if fits {
            buffer.items.push_back(item);
        } else if buffer.state == State::Open {
            buffer.state = State::Overflowed;
        }
        let reader = buffer.reader.take();
        drop(buffer);
        reader.into_iter().for_each(Waker::wake);
        fits
    }

    /// Whether nobody reads any more.
    pub(super) fn is_orphan(&self) -> bool {
        Rc::strong_count(&self.0) == 1
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        let mut buffer = self.0.borrow_mut();
        if buffer.state == State::Open {
            buffer.state = State::Ended;
        }
        let reader = buffer.reader.take();
        drop(buffer);
        reader.into_iter().for_each(Waker::wake);
    }
}

impl<T> Receiver<T> {
    /// Holds at most `limit` items from now on.
    pub(super) fn set_limit(&self, limit: usize) {
        self.0.borrow_mut().limit = limit;
    }

    /// The next item; when some were lost, that they were, after all that came before; then
    /// nothing more.
    pub(super) fn poll(&self, context: &mut Context<'_>) -> Poll<Option<Result<T, Overflow>>> {
        let mut buffer = self.0.borrow_mut();
        if let Some(item) = buffer.items.pop_front() {
            return Poll::Ready(Some(Ok(item)));
        }
        match buffer.state {
            State::Open => {
                buffer.reader = Some(context.waker().clone());
                Poll::Pending
            }
            State::Overflowed => {
                buffer.state = State::Ended;
                Poll::Ready(Some(Err(Overflow)))
            }
            State::Ended => Poll::Ready(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Poll, Waker};

    use super::{Overflow, Receiver, buffer};

    fn poll<T>(receiver: &Receiver<T>) -> Poll<Option<Result<T, Overflow>>> {
        receiver.poll(&mut Context::from_waker(Waker::noop()))
    }

    #[test]
    fn what_waits_is_read_in_order_and_then_the_end() {
        let (sender, receiver) = buffer();
        assert_eq!(poll(&receiver), Poll::Pending);
        assert!(sender.send(1) && sender.send(2));
        assert_eq!(poll(&receiver), Poll::Ready(Some(Ok(1))));
        drop(sender);
        assert_eq!(poll(&receiver), Poll::Ready(Some(Ok(2))));
        assert_eq!(poll(&receiver), Poll::Ready(None));
    }

    #[test]
    fn a_full_buffer_gives_what_waits_then_says_so_then_ends() {
        let (sender, receiver) = buffer();
        receiver.set_limit(2);
        assert!(sender.send(1) && sender.send(2));
        assert!(!sender.send(3), "the third does not fit");
        assert_eq!(poll(&receiver), Poll::Ready(Some(Ok(1))));
        assert!(!sender.send(4), "what comes after a loss is lost, though there is room");
        assert_eq!(poll(&receiver), Poll::Ready(Some(Ok(2))));
        assert_eq!(poll(&receiver), Poll::Ready(Some(Err(Overflow))));
        assert_eq!(poll(&receiver), Poll::Ready(None));
    }

    #[test]
    fn a_thousand_items_wait_when_nothing_else_is_said() {
        let (sender, receiver) = buffer();
        assert!((0..1_000).all(|item| sender.send(item)));
        assert!(!sender.send(1_000));
        assert_eq!(poll(&receiver), Poll::Ready(Some(Ok(0))));
    }

    #[test]
    fn the_loss_is_told_even_when_the_sender_is_gone() {
        let (sender, receiver) = buffer();
        receiver.set_limit(0);
        assert!(!sender.send(1));
        drop(sender);
        assert_eq!(poll(&receiver), Poll::Ready(Some(Err(Overflow))));
        assert_eq!(poll(&receiver), Poll::Ready(None));
    }

    #[test]
    fn a_sender_knows_whether_somebody_reads() {
        let (sender, receiver) = buffer::<()>();
        assert!(!sender.is_orphan());
        drop(receiver);
        assert!(sender.is_orphan());
    }
}
