//! From lengths to places across a sheet.

/// A straight scale that begins at zero, or below where there is less than zero.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    /// The lengths at its two ends.
    from: f64,
    to: f64,
    /// Where it begins and how wide it is, in pixels.
    left: f64,
    room: f64,
}

impl Scale {
    /// A scale that shows all of these lengths, from `left` on and `room` pixels wide.
    pub fn of(lengths: impl Iterator<Item = f64> + Clone, left: f64, room: f64) -> Self {
        let from = lengths.clone().fold(0.0, f64::min);
        Self { from, to: lengths.fold(0.0, f64::max), left, room }
    }

    /// The same scale without zero: from the least to the greatest of these lengths.
    pub fn between(lengths: impl Iterator<Item = f64> + Clone, left: f64, room: f64) -> Self {
        let from = lengths.clone().fold(f64::INFINITY, f64::min);
        Self { from, to: lengths.fold(f64::NEG_INFINITY, f64::max), left, room }
    }

    /// The same scale, made narrower where that is needed for the words at the right of marks:
    /// each a length and the pixels that are wanted beyond it.
    #[must_use]
    pub fn fitting(mut self, words: impl Iterator<Item = (f64, f64)>) -> Self {
        let fits = words.filter_map(|(length, wanted)| {
            let part = self.part(length);
            (part > 0.0).then(|| (self.room - wanted).max(0.0) / part)
        });
        self.room = fits.fold(self.room, f64::min);
        self
    }

    /// Where a length lies, in pixels.
    pub fn x(&self, length: f64) -> f64 {
        self.left + self.room * self.part(length)
    }

    /// How far along the scale a length lies, from 0 to 1.
    fn part(&self, length: f64) -> f64 {
        // Halves, for the greatest numbers there are would run over.
        let part = (length / 2.0 - self.from / 2.0) / (self.to / 2.0 - self.from / 2.0);
        if part.is_finite() { part.clamp(0.0, 1.0) } else { 0.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(one: f64, other: f64) {
        assert!((one - other).abs() < 1e-9, "{one} is not {other}");
    }

    #[test]
    fn lengths_lie_in_proportion_from_zero() {
        let scale = Scale::of([50.0, 200.0].into_iter(), 10.0, 400.0);
        near(scale.x(0.0), 10.0);
        near(scale.x(50.0), 110.0);
        near(scale.x(200.0), 410.0);
        let scale = Scale::of([-100.0, 300.0].into_iter(), 0.0, 400.0);
        near(scale.x(0.0), 100.0);
        let scale = Scale::between([90.0, 100.0].into_iter(), 0.0, 400.0);
        near(scale.x(95.0), 200.0);
    }

    #[test]
    fn words_find_room() {
        // 100 at the end leaves 300; 150 at the middle would leave 500.
        let scale = Scale::of([1.0, 2.0].into_iter(), 0.0, 400.0);
        near(scale.fitting([(2.0, 100.0), (1.0, 150.0)].into_iter()).x(2.0), 300.0);
        // 250 at the middle leaves 150 there, so 300 in all.
        near(scale.fitting([(1.0, 250.0)].into_iter()).x(1.0), 150.0);
    }

    #[test]
    fn the_greatest_and_the_least_numbers_stay_on_the_sheet() {
        for all in [[f64::MAX, f64::MIN], [0.0, 0.0], [5e-324, 1e-320], [f64::MAX, 1e-300]] {
            let scale = Scale::of(all.into_iter(), 10.0, 400.0);
            for length in all {
                assert!((10.0..=410.0).contains(&scale.x(length)), "{length}");
            }
        }
    }
}
