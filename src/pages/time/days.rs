//! Days in a row and the times of the chosen day in a grid.

use api::{DaySlots, SlotState, SlotTime};
use booking::{Cell, Closed};
use l10n::Arg;
use time::Date;
use yew::prelude::*;

use crate::forms::clock;
use crate::locale::Locale;
use crate::pages::words::day_off;

/// The days, the times of the one that is shown, and what happens when one of either is chosen.
pub(super) fn days(
    locale: &Locale,
    days: &[DaySlots],
    chosen: Option<Date>,
    onshow: &Callback<Date>,
    onchoose: &Callback<(Date, Cell)>,
) -> Html {
    let first_free = days.iter().find(|day| has_free(day)).map(DaySlots::date);
    let shown = chosen.or(first_free);
    let day_button = |day: &DaySlots| {
        let date = day.date();
        let onclick = onshow.reform(move |_: MouseEvent| date);
        let pressed = if Some(date) == shown { "true" } else { "false" };
        html! {
            <li key={date.to_string()}>
                <button type="button" class="day" aria-pressed={pressed} disabled={!has_free(day)} {onclick}>
                    <span class="day__name" aria-hidden="true">{locale.tr("day-name", &[("date", Arg::Date(date))])}</span>
                    <span class="day__number" aria-hidden="true">{date.day()}</span>
                    <span class="unseen">{day_label(locale, day)}</span>
                </button>
            </li>
        }
    };
    let before = std::iter::once(None).chain(days.iter().map(|day| Some(day.date().month())));
    let items = days.iter().zip(before).flat_map(|(day, before)| {
        let begins = before != Some(day.date().month());
        begins
            .then(|| month(locale, day.date()))
            .into_iter()
            .chain([day_button(day)])
    });
    let times = days.iter().find(|day| Some(day.date()) == shown);
    html! {
        <div class="stack">
            <ul class="days">{for items}</ul>
            {times.map_or_else(|| html! { <p class="hint">{locale.t("time-none")}</p> }, |day| grid(locale, day, onchoose))}
        </div>
    }
}

/// The month above its days; who hears the days hears it with each.
fn month(locale: &Locale, date: Date) -> Html {
    let (year, month) = (date.year(), date.month());
    let name = locale.tr("month-alone", &[("month", Arg::Month { year, month })]);
    html! { <li key={name.clone()} class="days__month" aria-hidden="true">{name}</li> }
}

fn has_free(day: &DaySlots) -> bool {
    matches!(day, DaySlots::Open { times, .. } if times.iter().any(|slot| slot.state == SlotState::Free))
}

fn grid(locale: &Locale, day: &DaySlots, onchoose: &Callback<(Date, Cell)>) -> Html {
    let DaySlots::Open { date, times } = day else {
        return html! { <p class="hint">{day_label(locale, day)}</p> };
    };
    let date = *date;
    let item = |slot: &SlotTime| {
        let (onchoose, time) = (onchoose.clone(), slot.time);
        let onclick = Callback::from(move |_: MouseEvent| onchoose.emit((date, time)));
        let taken = slot.state == SlotState::Taken;
        let text = locale.tr("time", &[("time", clock(time))]);
        let label = if taken {
            locale.tr("time-taken", &[("time", clock(time))])
        } else {
            text.clone()
        };
        html! { <li key={time.to_string()}><button type="button" class="time" disabled={taken} aria-label={label} {onclick}>{text}</button></li> }
    };
    html! {
        <section>
            <h2>{locale.alone(&locale.tr("time-day", &[("date", Arg::Date(date))]))}</h2>
            <ul class="times">{for times.iter().map(item)}</ul>
        </section>
    }
}

/// The day in words, with why it cannot be had.
fn day_label(locale: &Locale, day: &DaySlots) -> String {
    let date = ("date", Arg::Date(day.date()));
    let id = match day {
        DaySlots::Open { .. } if has_free(day) => "day-free",
        DaySlots::Open { .. } => "day-full",
        DaySlots::Closed {
            reason: Closed::Weekend,
            ..
        } => "day-weekend",
        DaySlots::Closed {
            reason: Closed::Holiday,
            ..
        } => {
            let holiday = ("holiday", Arg::Text(day_off(locale, day.date())));
            return locale.tr("day-holiday", &[date, holiday]);
        }
        DaySlots::Closed { .. } => "day-closed",
    };
    locale.tr(id, &[date])
}
