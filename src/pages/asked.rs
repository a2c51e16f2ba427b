//! What the adviser is asked on the spot, and its answer once it is here: the only piece of these screens with a state.

use adviser::talk::{Form, Reply, Request};
use yew::prelude::*;

use super::waiting::waiting;
use super::{letter, question, what_if};
use crate::session::use_session;
use crate::state::adviser::Advice;

#[derive(Properties, PartialEq)]
pub(super) struct AskedProps {
    /// What to ask; asked anew when it changes, or the language does.
    pub(super) request: Request,
}

#[component]
pub(super) fn Asked(props: &AskedProps) -> Html {
    let session = use_session();
    let reply = use_state(|| None::<Reply>);
    let (adviser, set) = (session.adviser.clone(), reply.setter());
    let key = (props.request.clone(), session.advice);
    use_effect_with(key, move |(request, advice)| {
        if *advice == Advice::Speaking {
            let heard = Callback::from(move |reply| set.set(Some(reply)));
            adviser.ask(request.clone(), heard);
        }
    });
    match (&*reply, &props.request) {
        (Some(Reply::Form(screen)), Request::Form(Form::Which, _)) => letter::choose(&session, screen),
        (Some(Reply::Form(screen)), Request::Form(form, case)) => question::form(*form, case, screen),
        (Some(Reply::Projection(projection)), _) => what_if::controls(&session, projection),
        (_, Request::Projection(..)) => html! { <div hidden=true /> },
        _ => waiting(&session),
    }
}
