//! Slips of paper for a citizen: what stands on one ([`Slip`]), its picture ([`Picture::of`]), and a receipt printer
//! that prints it ([`Printer`]) and never leaves a part of it to whoever comes next.
//!
//! No receipt printer has a code page with ə, so nothing is printed as letters: a slip is laid out here, in the font that
//! it is given, and travels as dots. A letter that the font does not have is an error before anything is printed.
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use printer::{Fonts, Outcome, Paper, Picture, Printer, Slip};
//!
//! # let json = "";
//! let fonts = Fonts::of_debian()?;
//! let printer = Printer::new("192.0.2.7:9100".parse()?);
//! let slip: Slip = serde_json::from_str(json)?;
//! let picture = Picture::of(&slip, Paper::Mm80, &fonts)?;
//! if printer.state().await.prints() {
//!     match printer.print(picture).await {
//!         Outcome::Printed => println!("take it with you"),
//!         Outcome::NotPrinted { because, on_paper } => println!("{because}: {on_paper:?}"),
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Nothing here writes to a disk, a log or a spooler. Texts, pictures and what travels are overwritten once they are done.

mod code;
mod escpos;
mod font;
mod layout;
mod link;
mod outcome;
mod paper;
mod picture;
mod printer;
mod state;
mod wrap;

pub use api::slip::{Block, OnPaper, Row, Size, Slip, Text, WrongText};
pub use font::{Fonts, NoFont};
pub use layout::Unprintable;
pub use link::{Address, Limits, WrongAddress};
pub use outcome::{Because, Outcome};
pub use paper::{Paper, WrongPaper};
pub use picture::{Beside, Picture};
pub use printer::Printer;
pub use state::State;
