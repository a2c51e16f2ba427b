//! Everything once more before it counts; the button says what happens.

use api::{BookedFor, ConfirmRequest, IdempotencyKey, Visit, paths};
use yew::prelude::*;

use super::chosen::chosen;
use super::contact::{booked_for, language, mail};
use super::{trouble, words};
use crate::components::button::{Weight, slow_button};
use crate::components::kept::Kept;
use crate::components::link::link;
use crate::components::page::Page;
use crate::components::redirect::redirect;
use crate::components::summary_list::{Row, summary_list};
use crate::locale::Locale;
use crate::platform::net::{self, Failure};
use crate::platform::{random, task};
use crate::route::Route;
use crate::session::{Go, Session, use_session};
use crate::state::booking::{Action, Booking, Hold};

pub(super) fn page(session: &Session) -> Html {
    let booking = &session.booking;
    let Some(hold) = &booking.hold else {
        return redirect(if booking.visit.is_some() {
            Route::Booked
        } else {
            Route::Time
        });
    };
    match request(session, hold) {
        Some(request) => html! { <CheckPage hold={hold.clone()} {request} /> },
        None => redirect(Route::Contact),
    }
}

#[derive(Properties, PartialEq)]
struct CheckProps {
    hold: Hold,
    request: ConfirmRequest,
}

#[component]
fn CheckPage(props: &CheckProps) -> Html {
    let session = use_session();
    let (locale, hold) = (&session.locale, &props.hold);
    let trouble = use_state_eq(|| None::<Failure>);
    let busy = use_state_eq(|| false);
    // One key for one intent: pressing again after a lost answer is the same confirmation, after a refusal a new one.
    let key = use_state(random::idempotency_key);
    let rows = rows(locale, &session.booking, hold, &props.request);
    let confirm = {
        let (session, request) = (session.clone(), props.request.clone());
        let (trouble, busy, new_key) = (trouble.setter(), busy.clone(), key.setter());
        let key = (*key).clone();
        Callback::from(move |_: MouseEvent| {
            let (false, Some(key)) = (*busy, key.clone()) else {
                return;
            };
            busy.set(true);
            let task = Confirming {
                request: request.clone(),
                key,
                session: session.clone(),
                trouble: trouble.clone(),
                new_key: new_key.clone(),
            };
            let busy = busy.setter();
            task::spawn(async move {
                task.run().await;
                busy.set(false);
            });
        })
    };
    html! {
        <Page title={locale.t("check-title")} back={Route::Contact}>
            <Kept time={hold.time} until_ms={hold.until_ms} />
            <div role="alert">{trouble::trouble(locale, trouble.as_ref())}</div>
            {chosen(&session, link(Route::Service, locale.t("service-add")))}
            {summary_list(locale, &rows)}
            <div class="form__buttons">{slow_button(Weight::Primary, locale.t("check-confirm"), (*busy).into(), confirm)}</div>
        </Page>
    }
}

struct Confirming {
    request: ConfirmRequest,
    key: IdempotencyKey,
    session: Session,
    trouble: UseStateSetter<Option<Failure>>,
    new_key: UseStateSetter<Option<IdempotencyKey>>,
}

impl Confirming {
    async fn run(self) {
        let go = |route: Route| self.session.go.emit(Go::Instead(route));
        match net::post_once::<_, Visit>(paths::CONFIRM, &self.request, &self.key).await {
            Ok(visit) => {
                self.session.booking.dispatch(Action::Booked(visit));
                go(Route::Booked);
            }
            Err(Failure::Refused(problem)) if !problem.alternatives.is_empty() => {
                self.session.booking.dispatch(Action::Taken(problem.alternatives));
                go(Route::Time);
            }
            Err(failure) => {
                if matches!(failure, Failure::Refused(_)) {
                    self.new_key.set(random::idempotency_key());
                }
                self.trouble.set(Some(failure));
            }
        }
    }
}

/// The confirmation, if name and phone can be.
fn request(session: &Session, hold: &Hold) -> Option<ConfirmRequest> {
    let contact = &session.booking.contact;
    Some(ConfirmRequest {
        reference: hold.reference,
        name: contact.name.parse().ok()?,
        phone: contact.phone.parse().ok()?,
        mail: mail(contact),
        language: language(session),
        booked_for: booked_for(session),
    })
}

fn rows(locale: &Locale, booking: &Booking, hold: &Hold, request: &ConfirmRequest) -> Vec<Row> {
    let row = |id: &str, value: String, change: Option<Route>| Row {
        name: locale.t(id),
        value,
        change,
    };
    let centre = booking.centre.as_deref().unwrap_or_default();
    let (name, phone) = match request.booked_for {
        BookedFor::Oneself => ("check-name", "check-phone"),
        BookedFor::SomeoneElse => ("check-name-other", "check-phone-other"),
    };
    let mut rows = vec![
        row("check-centre", words::place(locale, centre), Some(Route::Centre)),
        row(
            "check-when",
            words::moment(locale, hold.date, hold.time),
            Some(Route::Time),
        ),
        row(name, request.name.as_str().to_owned(), Some(Route::Contact)),
        row(phone, request.phone.to_string(), Some(Route::Contact)),
    ];
    if let Some(mail) = &request.mail {
        rows.push(row("check-mail", mail.to_string(), Some(Route::Contact)));
    }
    rows
}
