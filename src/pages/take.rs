//! What a person takes home: a picture for the phone, a code for the telephone, a paper, days for the calendar, and what this
//! device may keep.

use adviser::talk::{Benefit, Packed, Pays, Says, Told};
use api::slip::Size;
use booking::calendar_file::{self, CalendarFile, Status, When};
use l10n::Arg;
use yew::prelude::*;

use super::answers::hand_over;
use super::away;
use super::documents::documents;
use super::printing::{Offer, Printing};
use super::result::use_told;
use super::waiting::{recalling, waiting};
use super::{slips, trouble};
use crate::components::button::{Weight, button, slow_button};
use crate::components::page::Page;
use crate::components::redirect::redirect;
use crate::locale::Locale;
use crate::platform::document::Letters;
use crate::platform::{clock, document};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::state::carry::{self, Refused, ask_code, forget, keep, pack};
use crate::state::remote::Remote;
use crate::surface::Capabilities;

pub(super) fn page(session: &Session) -> Html {
    match session.interview.stands {
        Some(_) => html! { <TakePage /> },
        None => recalling(session),
    }
}

#[component]
fn TakePage() -> Html {
    let told = use_told();
    let session = use_session();
    let packs = session.clone();
    use_effect_with(session.interview.stands.clone(), move |_| pack(&packs));
    let locale = &session.locale;
    let Some(told) = told else {
        return waiting(&session);
    };
    let Says::Results(results) = &told.says else {
        return redirect(Route::Result);
    };
    let groups = [
        ("standing-now", &results.now),
        ("standing-later", &results.later),
        ("standing-unsaid", &results.unsettled),
    ];
    let all: Vec<&Benefit> = groups.iter().flat_map(|(_, benefits)| benefits.iter()).collect();
    let services: Vec<&str> = all.iter().map(|it| it.service.as_str()).collect();
    let group = |(title, benefits): &(&'static str, &Vec<Benefit>)| {
        html! {
            <section class="stack" key={*title} hidden={benefits.is_empty()}>
                <h2>{locale.t(title)}</h2>
                {for benefits.iter().map(|it| benefit(&session, it))}
            </section>
        }
    };
    let version = Arg::Text(told.version.clone());
    html! {
        <Page title={locale.t("take-title")} back={Route::Result} above={away::notice(&session)}>
            <p class="lead take__screen">{locale.t("take-lead")}</p>
            {picture(locale, session.carry.packed.as_deref())}
            <div class="take__screen">{hand_over(&session)}</div>
            {code(&session)}
            {kept(&session)}
            <div class="form__buttons" hidden={!session.surface.has_keyboard()}>
                {button(Weight::Primary, locale.t("take-print"), printing(Letters::Usual))}
                {button(Weight::Secondary, locale.t("take-print-large"), printing(Letters::Large))}
            </div>
            {slip(&session, &told)}
            {for groups.iter().map(group)}
            <div hidden={services.is_empty()}>{documents(locale, &services)}</div>
            <p>{locale.t("take-call")}</p>
            <p>{locale.t("know-decision-general")}</p>
            <p class="small">{locale.tr("results-version", &[("version", version)])}{" · "}{locale.tr("take-day", &[("date", Arg::Date(clock::today()))])}</p>
        </Page>
    }
}

/// On a kiosk: the same on a slip, in usual or in large letters.
fn slip(session: &Session, told: &Told) -> Html {
    let (Says::Results(results), true) = (&told.says, session.surface.prints_slips()) else {
        return html! { <div hidden=true /> };
    };
    let (locale, carry) = (&session.locale, &session.carry);
    let code = match &carry.code {
        Some(Remote::Here(kept)) => Some(kept.code),
        _ => None,
    };
    let packed = carry.packed.as_deref().map(|it| it.text.as_str());
    let offer = |words, size| Offer {
        words: locale.t(words),
        slips: slips::results(session, (results, &told.version), packed, code, size),
    };
    let offers = vec![
        offer("take-print", Size::Usual),
        offer("take-print-large", Size::Large),
    ];
    html! { <Printing {offers} /> }
}

/// Prints the page in letters of this size.
fn printing(letters: Letters) -> Callback<MouseEvent> {
    Callback::from(move |_: MouseEvent| document::print(letters))
}

/// A benefit as it stands on the paper, with its day for the calendar.
fn benefit(session: &Session, benefit: &Benefit) -> Html {
    let locale = &session.locale;
    let day = benefit
        .since
        .as_ref()
        .and_then(|since| api::iso_date::parse(&since.day).ok());
    let ahead = day.filter(|day| *day > clock::today() && session.surface.saves_files());
    let save = ahead.map(|day| {
        let words = locale.tr("take-calendar", &[("benefit", Arg::Text(benefit.name.clone()))]);
        let (locale, benefit) = (locale.clone(), benefit.clone());
        let save = move |_: MouseEvent| document::save_calendar(&calendar(&locale, &benefit, day));
        button(Weight::Secondary, words, Callback::from(save))
    });
    let line = |it: &String| html! { <p key={it.clone()}>{it.clone()}</p> };
    html! {
        <div class="card take__benefit" key={benefit.id.clone()}>
            <h3>{benefit.name.clone()}</h3>
            <p><strong>{benefit.pays.as_ref().map_or(benefit.says.clone(), Pays::says)}</strong></p>
            {for benefit.since.iter().map(|it| line(&it.says))}
            {for benefit.more.iter().map(line)}
            {for benefit.next.iter().map(line)}
            <div class="take__screen">{save}</div>
        </div>
    }
}

/// The day on which a benefit begins.
fn calendar(locale: &Locale, benefit: &Benefit, day: time::Date) -> String {
    calendar_file::write(&CalendarFile {
        id: format!("{}-{day}@days.dost", benefit.id),
        status: Status::Confirmed,
        sequence: 0,
        written_at: clock::utc_now(),
        when: When::Day(day),
        summary: &benefit.name,
        location: None,
        description: &format!("{}\n{}", benefit.says, locale.t("take-call")),
    })
}

/// The picture that opens the same answers on a phone; they stand in it, and nowhere else.
fn picture(locale: &Locale, packed: Option<&Packed>) -> Html {
    let packed = packed.filter(|it| !it.path.is_empty());
    html! {
        <section class="card take__phone" hidden={packed.is_none()}>
            {drawing(packed, locale.t("take-picture"))}
            <div>
                <h2>{locale.t("take-phone-title")}</h2>
                <p>{locale.t("take-phone-text")}</p>
            </div>
        </section>
    }
}

/// The squares of a picture, if it is there yet.
pub(super) fn drawing(packed: Option<&Packed>, label: String) -> Html {
    let side = packed.map_or(0, |it| it.side);
    html! {
        <svg class="take__picture" viewBox={format!("0 0 {side} {side}")} role="img" aria-label={label}>
            <path d={packed.map(|it| it.path.clone())} />
        </svg>
    }
}

/// The code that an operator opens: asked for by a press, beside the sentence that says what is sent.
fn code(session: &Session) -> Html {
    let (locale, carry) = (&session.locale, &session.carry);
    let ask = {
        let carry = carry.clone();
        Callback::from(move |_: MouseEvent| ask_code(&carry))
    };
    let (here, trouble) = match &carry.code {
        Some(Remote::Here(kept)) => (Some(kept.code), None),
        Some(Remote::Failed(failure)) => (None, Some(failure)),
        Some(Remote::Loading) | None => (None, None),
    };
    let letters: Vec<String> = here
        .iter()
        .flat_map(|it| it.letters())
        .map(String::from)
        .collect();
    let working = (carry.code == Some(Remote::Loading)).into();
    // On paper it has a place only once there is a code.
    let class = here.map_or("card take__screen", |_| "card");
    html! {
        <section {class} hidden={carry.packed.is_none()}>
            <h2>{locale.t("take-code-title")}</h2>
            <p class="take__screen">{locale.t("take-code-consent")}</p>
            <div role="alert">{trouble::trouble(locale, trouble)}</div>
            <div role="status">
                <p class="take__code" hidden={here.is_none()}>
                    <span aria-hidden="true">{here.map(|it| it.to_string())}</span>
                    <span class="unseen">{letters.join(", ")}</span>
                </p>
                <p hidden={here.is_none()}>{locale.t("take-code-here")}</p>
            </div>
            <div hidden={here.is_some()}>{slow_button(Weight::Secondary, locale.t("take-code-ask"), working, ask)}</div>
        </section>
    }
}

/// What this device may keep, on a person's own device only, with the way to forget it beside it.
fn kept(session: &Session) -> Html {
    let (locale, carry) = (&session.locale, &session.carry);
    let press = |act: fn(&carry::CarryHandle)| {
        let carry = carry.clone();
        Callback::from(move |_: MouseEvent| act(&carry))
    };
    let is_kept = carry.kept.is_some() && carry.kept == carry.packed.as_ref().map(|it| it.text.clone());
    let said = match (is_kept, carry.refused) {
        (true, _) => Some("keep-done"),
        (false, Refused::Yes) => Some("keep-refused"),
        (false, Refused::No) => None,
    };
    html! {
        <section class="card take__screen" hidden={!session.surface.keeps_drafts() || carry.packed.is_none()}>
            <h2>{locale.t("keep-title")}</h2>
            <p>{locale.t("keep-text")}</p>
            <p role="status">{said.map(|id| locale.t(id))}</p>
            <div class="form__buttons">
                <div hidden={is_kept}>{button(Weight::Secondary, locale.t("keep-yes"), press(keep))}</div>
                <div hidden={carry.kept.is_none()}>{button(Weight::Danger, locale.t("keep-forget"), press(forget))}</div>
            </div>
        </section>
    }
}
