//! Days and months as a language writes them.

use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{M, YM, YMD};
use jiff::civil::Date;

use crate::value::{Language, Month};

/// What writes days and months.
pub(super) struct Dates {
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    short: FixedCalendarDateTimeFormatter<Gregorian, M>,
}

impl Dates {
    /// Of a language; one that Unicode's data do not know has the data's own neutral form.
    #[expect(
        clippy::expect_used,
        reason = "the data are compiled in, with a form for any language"
    )]
    pub(super) fn of(language: &Language) -> Self {
        let preferences = || language.for_icu().into();
        Self {
            day: FixedCalendarDateTimeFormatter::try_new(preferences(), YMD::long())
                .expect("days of any language"),
            month: FixedCalendarDateTimeFormatter::try_new(preferences(), YM::long())
                .expect("months of any language"),
            short: FixedCalendarDateTimeFormatter::try_new(preferences(), M::medium())
                .expect("months of any language"),
        }
    }

    pub(super) fn day(&self, day: Date) -> String {
        self.day.format(&gregorian(day)).to_string()
    }

    pub(super) fn month(&self, month: Month) -> String {
        self.month.format(&gregorian(month.first_day())).to_string()
    }

    pub(super) fn short_month(&self, month: Month) -> String {
        self.short.format(&gregorian(month.first_day())).to_string()
    }
}

#[expect(clippy::expect_used, reason = "a day of one calendar is a day of the same calendar")]
fn gregorian(day: Date) -> icu_calendar::Date<Gregorian> {
    let number = |part: i8| u8::try_from(part).unwrap_or(1);
    icu_calendar::Date::try_new_gregorian(
        i32::from(day.year()),
        number(day.month()),
        number(day.day()),
    )
    .expect("a day of the calendar")
}
