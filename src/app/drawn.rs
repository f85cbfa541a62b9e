//! Which views are drawn: the one in sight, and out of it the one that may be next, each in one of two
//! places.

/// What is in the first place and in the second.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Drawn(pub Option<usize>, pub Option<usize>);

impl Drawn {
    /// With `at` in sight, and `next` out of it. What is drawn already stays where it is; else a view
    /// takes the place of another rather than an empty one, where all of it would have to be made.
    #[must_use]
    pub fn then(self, at: Option<usize>, next: Option<usize>) -> Drawn {
        let next = next.filter(|_| next != at);
        let takes_second = self.1 == at || (self.0.is_none() && self.1.is_some());
        if at.is_some() && self.0 != at && takes_second { Drawn(next, at) } else { Drawn(at, next) }
    }
}

#[cfg(test)]
mod tests {
    use super::Drawn;

    #[test]
    fn the_next_one_stays_where_it_is_when_it_is_asked_for() {
        let one = Drawn::default().then(Some(1), None);
        let ahead = one.then(Some(1), Some(2));
        assert_eq!(ahead, Drawn(Some(1), Some(2)));
        // Until the signals are quiet, it is still said to be next.
        let two = ahead.then(Some(2), Some(2));
        assert_eq!(two, Drawn(None, Some(2)));
        assert_eq!(two.then(Some(2), Some(1)), Drawn(Some(1), Some(2)));
    }

    #[test]
    fn another_takes_the_place_of_what_was_drawn_for_nothing() {
        let ahead = Drawn::default().then(None, Some(1));
        assert_eq!(ahead, Drawn(None, Some(1)));
        assert_eq!(ahead.then(Some(2), None), Drawn(None, Some(2)));
        assert_eq!(ahead.then(None, Some(3)), Drawn(None, Some(3)));
        assert_eq!(Drawn(Some(1), Some(2)).then(Some(3), None), Drawn(Some(3), None));
    }

    #[test]
    fn nothing_is_left_when_nothing_is_asked_for() {
        assert_eq!(Drawn(None, Some(1)).then(None, None), Drawn::default());
        assert_eq!(Drawn(Some(1), None).then(None, None), Drawn::default());
    }
}
