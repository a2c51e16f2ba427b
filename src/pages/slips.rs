//! Screens as slips of paper: the same words, amounts and documents, and nothing that says who somebody is.

use adviser::talk::{Benefit, Pays, Results};
use api::Visit;
use api::slip::{Block, Row, Size, Slip, Text};
use booking::queue::TicketNumber;
use booking::{CaseCode, baku};
use l10n::Arg;

use super::number::{Known, waits};
use super::{booked, documents};
use crate::locale::Locale;
use crate::platform::clock;
use crate::session::Session;
use crate::state::carry;

/// What there is room for in a paragraph.
const PARAGRAPH: usize = 600;

/// How much of a result stands on a slip.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// Everything that the screen says.
    Whole,
    /// Names, amounts and documents.
    Brief,
    /// Names and amounts.
    Least,
}

/// What the law gives: the whole of it, and shorter ones should that not fit on the paper.
pub(super) fn results(
    session: &Session,
    (results, version): (&Results, &str),
    packed: Option<&str>,
    code: Option<CaseCode>,
    size: Size,
) -> Vec<Slip> {
    let locale = &session.locale;
    let slip = |depth| {
        let mut sheet = Sheet::default();
        sheet.heading(locale.t("results-title"));
        let groups = [
            ("standing-now", &results.now),
            ("standing-later", &results.later),
            ("standing-unsaid", &results.unsettled),
        ];
        let mut services = Vec::new();
        for (title, benefits) in groups.into_iter().filter(|(_, benefits)| !benefits.is_empty()) {
            sheet.rule();
            sheet.heading(locale.t(title));
            for it in benefits {
                benefit(&mut sheet, it, depth);
                services.push(it.service.as_str());
            }
        }
        if depth != Depth::Least {
            bring(&mut sheet, locale, &services);
        }
        if let Some(code) = code {
            sheet.rule();
            sheet.row(Block::Total, locale.t("take-code-title"), code.to_string());
            sheet.small(locale.t("take-code-here"));
        }
        if let (Some(packed), Depth::Whole | Depth::Brief) = (packed, depth)
            && let Ok(address) = Text::try_from(format!("{}{packed}", carry::opening(session)))
        {
            sheet.rule();
            sheet.heading(locale.t("take-phone-title"));
            sheet.0.push(Block::Code(address));
        }
        sheet.rule();
        sheet.paragraph(locale.t("take-call"));
        sheet.small(locale.t("know-decision-general"));
        let version = [("version", Arg::Text(version.to_owned()))];
        let day = locale.tr("take-day", &[("date", Arg::Date(clock::today()))]);
        sheet.small(format!("{} · {day}", locale.tr("results-version", &version)));
        sheet.end(locale, size)
    };
    [Depth::Whole, Depth::Brief, Depth::Least].map(slip).into()
}

fn benefit(sheet: &mut Sheet, benefit: &Benefit, depth: Depth) {
    match &benefit.pays {
        Some(pays) => sheet.row(Block::Row, benefit.name.clone(), Pays::says(pays)),
        None => {
            sheet.paragraph(benefit.name.clone());
            sheet.small(benefit.says.clone());
        }
    }
    if let Some(since) = &benefit.since {
        sheet.small(since.says.clone());
    }
    if depth == Depth::Whole {
        let lines = benefit.more.iter().chain(&benefit.next);
        lines.for_each(|it| sheet.small(it.clone()));
    }
}

/// A booked visit, without name and telephone number.
pub(super) fn visit(locale: &Locale, visit: &Visit) -> Vec<Slip> {
    let slip = |depth| {
        let mut sheet = Sheet::default();
        sheet.heading(locale.t("booked-title"));
        sheet.row(
            Block::Total,
            locale.t("booked-reference"),
            visit.reference.to_string(),
        );
        if depth != Depth::Least
            && let Ok(reference) = Text::try_from(visit.reference.to_string())
        {
            sheet.0.push(Block::Code(reference));
        }
        sheet.rule();
        for row in booked::rows(locale, visit) {
            sheet.row(Block::Row, row.name, row.value);
        }
        if depth != Depth::Least {
            let services: Vec<&str> = visit.services.iter().map(|it| it.as_str()).collect();
            bring(&mut sheet, locale, &services);
        }
        sheet.rule();
        sheet.heading(locale.t("booked-cancel-title"));
        sheet.small(locale.t("booked-cancel-text"));
        sheet.paragraph(locale.t("take-call"));
        sheet.end(locale, Size::Usual)
    };
    [Depth::Whole, Depth::Least].map(slip).into()
}

/// A number of the queue; what is known of its wait, if the server has heard of it.
pub(super) fn number(locale: &Locale, number: TicketNumber, known: &Known) -> Vec<Slip> {
    let mut sheet = Sheet::default();
    sheet.heading(locale.t("number-yours"));
    if let Ok(number) = Text::try_from(number.to_string()) {
        sheet.0.push(Block::Number(number));
    }
    waits(locale, known)
        .into_iter()
        .for_each(|it| sheet.paragraph(it));
    sheet.small(locale.t("number-called"));
    let now = baku::local(clock::utc_now());
    let time = Arg::Time {
        hour: now.hour(),
        minute: now.minute(),
    };
    let moment = [("date", Arg::Date(now.date())), ("time", time)];
    sheet.small(locale.alone(&locale.tr("visit-moment", &moment)));
    vec![sheet.end(locale, Size::Usual)]
}

fn bring(sheet: &mut Sheet, locale: &Locale, services: &[&str]) {
    let Some(shelf) = locale.catalogue().here() else {
        return;
    };
    sheet.rule();
    sheet.heading(locale.t("documents-title"));
    let names = documents::names(shelf, services);
    names.into_iter().for_each(|it| sheet.small(format!("– {it}")));
    if let Some(rest) = documents::rest(shelf, services) {
        sheet.small(locale.t(rest));
    }
}

/// Blocks that come together, each within what the paper takes.
#[derive(Default)]
struct Sheet(Vec<Block>);

impl Sheet {
    fn heading(&mut self, text: String) {
        self.0.extend(Text::try_from(text).ok().map(Block::Heading));
    }

    fn paragraph(&mut self, text: String) {
        let pieces = pieces(&text).filter_map(|it| Text::try_from(it).ok());
        self.0.extend(pieces.map(Block::Paragraph));
    }

    fn small(&mut self, text: String) {
        let pieces = pieces(&text).filter_map(|it| Text::try_from(it).ok());
        self.0.extend(pieces.map(Block::Small));
    }

    /// What is too long to stand beside each other stands one after the other.
    fn row(&mut self, kind: fn(Row) -> Block, label: String, amount: String) {
        match (Text::try_from(label.clone()), Text::try_from(amount.clone())) {
            (Ok(label), Ok(amount)) => self.0.push(kind(Row { label, amount })),
            _ => self.paragraph(format!("{label}: {amount}")),
        }
    }

    fn rule(&mut self) {
        self.0.push(Block::Rule);
    }

    fn end(mut self, locale: &Locale, size: Size) -> Slip {
        self.paragraph(locale.t("paper-take-along"));
        Slip { size, blocks: self.0 }
    }
}

/// A text in pieces that a paragraph holds, cut between words.
fn pieces(text: &str) -> impl Iterator<Item = String> {
    let mut pieces = vec![String::new()];
    for word in text.split(' ') {
        let last = pieces.last().map_or(0, |it| it.chars().count());
        if last > 0 && last + 1 + word.chars().count() > PARAGRAPH {
            pieces.push(String::new());
        }
        if let Some(piece) = pieces.last_mut() {
            if !piece.is_empty() {
                piece.push(' ');
            }
            piece.push_str(word);
        }
    }
    pieces.into_iter()
}
