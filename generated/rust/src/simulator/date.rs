//! The date of the simulated clock.

/// The day on which its time begins, the first of January 2024, counted from the one of 1970.
const BEGIN: u64 = 19_723;

/// The time so many milliseconds after the beginning, as ISO 8601 writes it.
pub(super) fn timestamp(milliseconds: u64) -> String {
    let (seconds, rest) = (milliseconds / 1_000, milliseconds % 1_000);
    let (year, month, day) = civil(BEGIN + seconds / 86_400);
    let (hour, minute, second) = (seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{rest:03}Z")
}

/// Year, month and day of a day counted from the first of January 1970.
fn civil(days: u64) -> (u64, u64, u64) {
    // Years begin in March here, so that a leap day is the last of its year.
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year + era * 400 + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::timestamp;

    #[test]
    fn days_are_counted_over_leap_years() {
        const DAY: u64 = 86_400_000;
        assert_eq!(timestamp(0), "2024-01-01T00:00:00.000Z");
        assert_eq!(timestamp(59 * DAY + 3_723_004), "2024-02-29T01:02:03.004Z");
        assert_eq!(timestamp(60 * DAY), "2024-03-01T00:00:00.000Z");
        assert_eq!(timestamp(366 * DAY), "2025-01-01T00:00:00.000Z");
    }
}
