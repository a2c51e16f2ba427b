//! Printing at a kiosk: offered only while the printer is ready, and said in plain words what became of the slip.
//!
//! Accessibility: what happens is a status, what failed is an alert; the button keeps its place.

use api::slip::Slip;
use api::{PrintReply, PrinterTrouble};
use yew::prelude::*;

use crate::components::button::{Weight, slow_button};
use crate::components::notice::{Tone, notice};
use crate::locale::Locale;
use crate::platform::{agent, task, ticker};
use crate::session::use_locale;

/// How often a printer that cannot print is asked again, in seconds.
const ASK_EVERY: u32 = 10;

/// When it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Begins {
    /// When somebody presses.
    AtPress,
    /// As soon as the printer is ready; pressing prints once more.
    AtOnce,
}

/// What is to be printed.
#[derive(Properties, PartialEq)]
pub(super) struct PrintingProps {
    /// A button each.
    pub(super) offers: Vec<Offer>,
    /// When the first one begins.
    #[prop_or(Begins::AtPress)]
    pub(super) begins: Begins,
}

/// A slip that can be had.
#[derive(Clone, PartialEq)]
pub(super) struct Offer {
    /// What its button says.
    pub(super) words: String,
    /// The slip, and shorter ones should it not fit.
    pub(super) slips: Vec<Slip>,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stand {
    /// The printer is being asked.
    Asking,
    /// It is ready.
    Ready,
    /// It cannot print.
    Not(PrinterTrouble),
    /// A slip is printed.
    Printing,
    /// What became of it.
    Ended(PrintReply),
}

#[component]
pub(super) fn Printing(props: &PrintingProps) -> Html {
    let locale = use_locale();
    let stand = use_state_eq(|| Stand::Asking);
    let beat = ticker::use_beat(ASK_EVERY);
    // How often somebody pressed: what was asked before a press says nothing after it.
    let presses = use_mut_ref(|| 0_u32);
    let press = {
        let (stand, presses) = (stand.clone(), presses.clone());
        Callback::from(move |slips: Vec<Slip>| {
            if *stand == Stand::Printing {
                return;
            }
            *presses.borrow_mut() += 1;
            stand.set(Stand::Printing);
            let stand = stand.setter();
            task::spawn(async move { stand.set(Stand::Ended(print(&slips).await)) });
        })
    };
    let waits = matches!(*stand, Stand::Asking | Stand::Ready | Stand::Not(_));
    {
        let stand = stand.setter();
        use_effect_with((beat, waits), move |(_, waits)| {
            if *waits {
                let before = *presses.borrow();
                task::spawn(async move {
                    let found = ask().await;
                    if *presses.borrow() == before {
                        stand.set(found);
                    }
                });
            }
        });
    }
    {
        let first = props.offers.first().map(|it| it.slips.clone());
        let first = first.filter(|_| props.begins == Begins::AtOnce);
        let press = press.clone();
        use_effect_with(*stand, move |stand| {
            if let (Some(slips), Stand::Ready) = (first, stand) {
                press.emit(slips);
            }
        });
    }
    let offered = match *stand {
        Stand::Ready | Stand::Printing => true,
        Stand::Ended(reply) => reply != PrintReply::Printed || props.begins == Begins::AtPress,
        Stand::Asking | Stand::Not(_) => false,
    };
    let working = (*stand == Stand::Printing).into();
    let offer = |(at, offer): (usize, &Offer)| {
        let (weight, slips) = (Weight::Secondary, offer.slips.clone());
        let onclick = press.reform(move |_: MouseEvent| slips.clone());
        html! { <div key={at}>{slow_button(weight, offer.words.clone(), working, onclick)}</div> }
    };
    html! {
        <div class="stack" hidden={*stand == Stand::Not(PrinterTrouble::Missing)}>
            <div class="form__buttons" hidden={!offered}>{for props.offers.iter().enumerate().map(offer)}</div>
            <div role="status">{said(&locale, *stand)}</div>
            <div role="alert">{failed(&locale, *stand)}</div>
        </div>
    }
}

async fn ask() -> Stand {
    match agent::printer().await {
        Ok(reply) => reply.trouble.map_or(Stand::Ready, Stand::Not),
        // No agent, no printer.
        Err(_) => Stand::Not(PrinterTrouble::Missing),
    }
}

/// Prints the first slip that fits.
async fn print(slips: &[Slip]) -> PrintReply {
    for slip in slips {
        match agent::print(slip).await {
            Ok(PrintReply::DoesNotFit) => {}
            Ok(reply) => return reply,
            // The agent is busy with another slip, or gone.
            Err(_) => {
                return PrintReply::NotPrinted {
                    because: PrinterTrouble::Slow,
                    on_paper: api::slip::OnPaper::Nothing,
                };
            }
        }
    }
    PrintReply::DoesNotFit
}

fn said(locale: &Locale, stand: Stand) -> Html {
    match stand {
        Stand::Printing => html! { <p class="hint">{locale.t("paper-printing")}</p> },
        Stand::Ended(PrintReply::Printed) => notice(Tone::Good, html! { <p>{locale.t("paper-printed")}</p> }),
        Stand::Not(because) => {
            html! { <p class="hint">{locale.t(sentence(because))}{" "}{locale.t("paper-instead")}</p> }
        }
        _ => Html::default(),
    }
}

fn failed(locale: &Locale, stand: Stand) -> Html {
    let id = match stand {
        Stand::Ended(PrintReply::NotPrinted { because, .. }) => sentence(because),
        Stand::Ended(PrintReply::DoesNotFit) => "paper-does-not-fit",
        _ => return Html::default(),
    };
    let part = matches!(
        stand,
        Stand::Ended(PrintReply::NotPrinted {
            on_paper: api::slip::OnPaper::PerhapsPart,
            ..
        })
    );
    let part = part.then(|| html! { <p>{locale.t("paper-part")}</p> });
    notice(
        Tone::Danger,
        html! { <><p>{locale.t(id)}{" "}{locale.t("paper-instead")}</p>{part}</> },
    )
}

/// What is in the way, as a sentence.
const fn sentence(because: PrinterTrouble) -> &'static str {
    match because {
        PrinterTrouble::Missing | PrinterTrouble::Offline => "paper-offline",
        PrinterTrouble::PaperOut => "paper-out",
        PrinterTrouble::CoverOpen => "paper-cover-open",
        PrinterTrouble::Jammed => "paper-jammed",
        PrinterTrouble::Slow => "paper-slow",
    }
}
