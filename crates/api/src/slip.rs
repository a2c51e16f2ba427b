//! What stands on a slip of paper, block by block, as a page has it printed.

mod text;

use serde::{Deserialize, Serialize};

pub use text::{Text, WrongText};

/// A slip, from top to bottom. As JSON:
///
/// ```
/// # let json = r#"
/// {
///   "size": "large",
///   "blocks": [
///     { "heading": "Qəbul" },
///     { "number": "A-017" },
///     { "paragraph": "Sizi bu nömrə ilə çağıracaqlar." },
///     "rule",
///     { "row": { "label": "Müavinət", "amount": "95,00 ₼" } },
///     { "total": { "label": "Cəmi", "amount": "95,00 ₼" } },
///     { "code": "https://dost.example/t/A-017" },
///     { "small": "Bu, təxmini hesablamadır." }
///   ]
/// }
/// # "#;
/// # assert_eq!(serde_json::from_str::<api::slip::Slip>(json).unwrap().blocks.len(), 8);
/// ```
///
/// How long it may become is decided by the paper that it takes, when it is laid out.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Slip {
    /// How large its letters are.
    #[serde(default)]
    pub size: Size,
    /// From top to bottom.
    pub blocks: Vec<Block>,
}

/// How large letters are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Size {
    /// 11 points, and 10 at least.
    #[default]
    Usual,
    /// 15 points, and 13 at least, for who sees little.
    Large,
}

/// One thing on a slip.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// What the slip, or a part of it, is.
    Heading(Text<120>),
    /// Sentences.
    Paragraph(Text<600>),
    /// A label and what belongs to it at the right side.
    Row(Row),
    /// A row that the ones before it lead to.
    Total(Row),
    /// The number of a ticket, as large as the paper allows.
    Number(Text<8>),
    /// A line from side to side.
    Rule,
    /// What a telephone reads, as a QR code.
    Code(Text<400>),
    /// What must be said as well.
    Small(Text<600>),
}

/// A label at the left and an amount at the right.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// What it is.
    pub label: Text<200>,
    /// How much, when, or which.
    pub amount: Text<60>,
}

/// What stands on the paper of a slip that was not printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnPaper {
    /// Nothing was sent.
    Nothing,
    /// A beginning may hang out of the printer or lie in its tray; staff take it away.
    PerhapsPart,
}
