//! Everything once more before it counts; the button says what happens.

use api::{ConfirmRequest, IdempotencyKey, Visit, paths};
use l10n::{Arg, Language};
use yew::prelude::*;
use yew_router::prelude::*;

use super::words;
use crate::components::button::Button;
use crate::components::kept::Kept;
use crate::components::notice::{Notice, Tone};
use crate::components::page::Page;
use crate::components::summary_list::{Row, SummaryList};
use crate::locale::{Locale, use_locale};
use crate::platform::net::{self, Failure};
use crate::platform::random;
use crate::route::Route;
use crate::state::booking::{Action, Booking, BookingHandle, Hold};

#[component]
pub(super) fn CheckPage() -> Html {
    let locale = use_locale();
    let navigator = use_navigator();
    let trouble = use_state_eq(|| None::<Failure>);
    let busy = use_state_eq(|| false);
    // One key for one intent: pressing again after a lost answer is the same confirmation.
    let key = use_memo((), |()| random::idempotency_key());
    let Some(booking) = use_context::<BookingHandle>() else {
        return html! { <p /> };
    };
    let Some(hold) = booking.hold.clone() else {
        let to = if booking.visit.is_some() {
            Route::Booked
        } else {
            Route::Time
        };
        return html! { <Redirect<Route> {to} /> };
    };
    let Some(request) = request(&booking, &hold, locale.language()) else {
        return html! { <Redirect<Route> to={Route::Contact} /> };
    };
    let rows = rows(&locale, &booking, &hold, &request);
    let confirm = {
        let (booking, trouble, busy, key) = (booking.clone(), trouble.setter(), busy.clone(), (*key).clone());
        Callback::from(move |_: MouseEvent| {
            let (false, Some(key)) = (*busy, key.clone()) else {
                return;
            };
            busy.set(true);
            let task = Confirming {
                request: request.clone(),
                key,
                booking: booking.clone(),
                trouble: trouble.clone(),
                navigator: navigator.clone(),
            };
            let busy = busy.setter();
            wasm_bindgen_futures::spawn_local(async move {
                task.run().await;
                busy.set(false);
            });
        })
    };
    let problem = trouble.as_ref().map_or_else(
        || html! { <span /> },
        |failure| html! { <Notice tone={Tone::Danger}><p>{words::failure(&locale, failure)}</p></Notice> },
    );
    html! {
        <Page title={locale.t("check-title")} back={Route::Contact}>
            <Kept time={hold.time} until_ms={hold.until_ms} />
            <div role="alert">{problem}</div>
            <SummaryList {rows} />
            <div class="form__buttons"><Button onclick={confirm} busy={*busy}>{locale.t("check-confirm")}</Button></div>
        </Page>
    }
}

struct Confirming {
    request: ConfirmRequest,
    key: IdempotencyKey,
    booking: BookingHandle,
    trouble: UseStateSetter<Option<Failure>>,
    navigator: Option<Navigator>,
}

impl Confirming {
    async fn run(self) {
        let go = |route: Route| {
            if let Some(navigator) = &self.navigator {
                navigator.replace(&route);
            }
        };
        match net::post_once::<_, Visit>(paths::CONFIRM, &self.request, &self.key).await {
            Ok(visit) => {
                self.booking.dispatch(Action::Booked(visit));
                go(Route::Booked);
            }
            Err(Failure::Refused(problem)) if !problem.alternatives.is_empty() => {
                self.booking.dispatch(Action::Taken(problem.alternatives));
                go(Route::Time);
            }
            Err(failure) => self.trouble.set(Some(failure)),
        }
    }
}

/// The confirmation, if name and phone can be.
fn request(booking: &Booking, hold: &Hold, language: Language) -> Option<ConfirmRequest> {
    Some(ConfirmRequest {
        reference: hold.reference,
        name: booking.contact.name.parse().ok()?,
        phone: booking.contact.phone.parse().ok()?,
        language: match language {
            Language::Az => api::Language::Az,
            Language::Ru => api::Language::Ru,
            Language::En => api::Language::En,
        },
    })
}

fn rows(locale: &Locale, booking: &Booking, hold: &Hold, request: &ConfirmRequest) -> Vec<Row> {
    let row = |id: &str, value: String, change: Option<Route>| Row {
        name: locale.t(id),
        value,
        change,
    };
    let service = booking.service.as_deref().unwrap_or_default();
    let centre = booking.centre.as_deref().unwrap_or_default();
    vec![
        row(
            "check-service",
            words::service(locale, service),
            Some(Route::Service),
        ),
        row(
            "check-centre",
            format!(
                "{}, {}",
                words::centre(locale, centre),
                words::address(locale, centre)
            ),
            Some(Route::Centre),
        ),
        row(
            "check-when",
            words::moment(locale, hold.date, hold.time),
            Some(Route::Time),
        ),
        row(
            "check-length",
            locale.tr("minutes", &[("minutes", Arg::Count(hold.minutes.get().into()))]),
            None,
        ),
        row(
            "check-name",
            request.name.as_str().to_owned(),
            Some(Route::Contact),
        ),
        row("check-phone", request.phone.to_string(), Some(Route::Contact)),
    ]
}
