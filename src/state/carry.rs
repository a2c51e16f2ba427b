//! What a person takes along and what was brought: the packed answers, the code for the telephone, what this device keeps,
//! and whether the app helped.

use std::rc::Rc;

use adviser::talk::{Case, Packed, Reply, Request, Unreadable};
use api::{Asked, CaseKept, CaseRequest, Helped};
use yew::prelude::*;

use super::interview::Held;
use super::remote::Remote;
use crate::platform::{address, net, storage, task};
use crate::route::Route;
use crate::session::{Go, Session};
use crate::surface::{Capabilities, Surface};

/// The name of what this device keeps.
const KEPT: &str = "answers-1";

/// What is carried.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Carry {
    /// Answers from elsewhere.
    pub brought: Brought,
    /// The present answers as a text and a picture.
    pub packed: Option<Rc<Packed>>,
    /// The code for the telephone, once it was asked for.
    pub code: Option<Remote<CaseKept>>,
    /// The text that this device keeps.
    pub kept: Option<String>,
    /// Whether it would not keep one.
    pub refused: Refused,
    /// How far a person has told whether it helped, and after what.
    pub opinion: Option<(Asked, Opinion)>,
}

/// Answers from elsewhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Brought {
    /// None.
    #[default]
    Nothing,
    /// They stood in the address; nobody has said yet that they are theirs.
    Offered(String),
    /// They cannot be read.
    Unreadable(Unreadable),
}

/// Whether this device would not keep anything: its memory is full, or the browser forbids it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Refused {
    /// Nobody asked it to, or it does.
    #[default]
    No,
    /// It would not.
    Yes,
}

/// How far a person has told whether it helped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opinion {
    /// This, and not yet why.
    Said(Helped),
    /// All they wanted to.
    Told,
}

/// What can happen.
pub enum Action {
    /// Answers came, were refused, or cannot be read.
    Brought(Brought),
    /// The present answers as a text and a picture.
    Packed(Option<Rc<Packed>>),
    /// The code was asked for, or came.
    Code(Remote<CaseKept>),
    /// This device keeps this text, or nothing.
    Kept(Option<String>),
    /// This device would not keep it.
    Refused,
    /// A person tells whether it helped.
    Opinion(Asked, Opinion),
}

impl Reducible for Carry {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::Brought(brought) => next.brought = brought,
            Action::Packed(packed) => {
                // Other answers have another code.
                if packed != next.packed {
                    next.code = None;
                }
                next.packed = packed;
            }
            Action::Code(code) => next.code = Some(code),
            Action::Kept(kept) => {
                next.kept = kept;
                next.refused = Refused::No;
            }
            Action::Refused => next.refused = Refused::Yes,
            Action::Opinion(asked, opinion) => next.opinion = Some((asked, opinion)),
        }
        Rc::new(next)
    }
}

/// What is carried, and the way to change it.
pub type CarryHandle = UseReducerHandle<Carry>;

impl Carry {
    /// What stood in the address, and what this device keeps.
    pub fn at_start(surface: Surface) -> Carry {
        let here = address::path() == Route::OPEN;
        let offered = here.then(address::take_fragment).flatten();
        Carry {
            brought: offered.map_or(Brought::Nothing, Brought::Offered),
            kept: if surface.keeps_drafts() {
                storage::kept(KEPT)
            } else {
                None
            },
            ..Carry::default()
        }
    }
}

/// The address that opens answers; they stand after it.
pub fn opening(session: &Session) -> String {
    let language = session.locale.language();
    address::leading(&session.site, Route::OPEN, language) + "#"
}

/// Has the adviser pack the present answers.
pub fn pack(session: &Session) {
    let carry = session.carry.dispatcher();
    let heard = Callback::from(move |reply| {
        carry.dispatch(Action::Packed(match reply {
            Reply::Packed(packed) => Some(packed.into()),
            _ => None,
        }));
    });
    let request = Request::Pack {
        case: session.interview.held.own().clone(),
        address: opening(session),
    };
    session.adviser.ask(request, heard);
}

/// Goes on with answers from elsewhere; what cannot be read is said on their page.
pub fn bring(session: &Session, text: String) {
    let session = session.clone();
    let asked = session.adviser.clone();
    let unpacked = Callback::from(move |reply: Reply| match reply {
        Reply::Unpacked(goal, answers) => {
            let case = Case {
                on: session.interview.held.own().on.clone(),
                goal,
                answers,
                ..Case::default()
            };
            session.carry.dispatch(Action::Brought(Brought::Nothing));
            session.hold(Held { case, home: None });
        }
        other => {
            let why = match other {
                Reply::Unreadable(why) => why,
                _ => Unreadable::Broken,
            };
            session.carry.dispatch(Action::Brought(Brought::Unreadable(why)));
            session.go.emit(Go::Instead(Route::Open));
        }
    });
    asked.ask(Request::Unpack(text), unpacked);
}

/// Asks the server for a code for the packed answers.
pub fn ask_code(carry: &CarryHandle) {
    let (Some(packed), false) = (carry.packed.clone(), carry.code == Some(Remote::Loading)) else {
        return;
    };
    let carry = carry.dispatcher();
    carry.dispatch(Action::Code(Remote::Loading));
    task::spawn(async move {
        let case = packed.text.clone();
        let reply = net::post(api::paths::CASES, &CaseRequest { case }).await;
        carry.dispatch(Action::Code(match reply {
            Ok(kept) => Remote::Here(kept),
            Err(failure) => Remote::Failed(failure),
        }));
    });
}

/// Keeps the packed answers on this device, or notes that it would not.
pub fn keep(carry: &CarryHandle) {
    let Some(packed) = &carry.packed else { return };
    carry.dispatch(if storage::keep_for_good(KEPT, &packed.text) {
        Action::Kept(Some(packed.text.clone()))
    } else {
        Action::Refused
    });
}

/// Forgets what this device keeps.
pub fn forget(carry: &CarryHandle) {
    storage::erase(KEPT);
    carry.dispatch(Action::Kept(None));
}
