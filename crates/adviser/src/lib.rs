//! The law beside the app (law + words → JSON): the app shows what the adviser says and knows no law itself.
//!
//! The adviser is a program of its own, so that a first visit does not wait for the law and a slow device never stops
//! under the finger while the law counts. Start reading at [`talk`]; behind the feature `law`, at `desk`.

#[cfg(feature = "law")]
mod carry;
#[cfg(feature = "law")]
mod case;
#[cfg(feature = "law")]
mod changes;
#[cfg(feature = "law")]
pub mod desk;
#[cfg(feature = "law")]
mod forms;
#[cfg(feature = "law")]
mod glossary;
#[cfg(feature = "law")]
mod letters;
#[cfg(feature = "law")]
mod results;
pub mod talk;
#[cfg(feature = "law")]
mod tools;
#[cfg(feature = "law")]
mod what_if;
#[cfg(feature = "law")]
mod wrong;
