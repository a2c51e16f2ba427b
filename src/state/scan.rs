//! What a scanner has read: a code that this app shows or prints, or something else.

use booking::Reference;

use crate::route::Route;

/// What it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scan {
    /// The number of a visit.
    Visit(Reference),
    /// Somebody's packed answers.
    Case(String),
    /// None of ours.
    Other,
}

impl Scan {
    /// What a text is.
    pub fn of(text: &str) -> Scan {
        if let Some((address, packed)) = text.split_once('#') {
            let page = address.split_once('?').map_or(address, |(page, _)| page);
            if page.ends_with(Route::OPEN) {
                return Scan::Case(packed.to_owned());
            }
        }
        text.parse().map_or(Scan::Other, Scan::Visit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_codes_are_told_from_others() {
        let reference = Reference::from_entropy([7; 8]);
        assert_eq!(Scan::of(&reference.to_string()), Scan::Visit(reference));
        let plain = reference.to_string().replace('-', "").to_lowercase();
        assert_eq!(Scan::of(&plain), Scan::Visit(reference));
        let case = Scan::of("https://dost.example/open#2aB_-");
        assert_eq!(case, Scan::Case("2aB_-".to_owned()));
        assert_eq!(Scan::of("https://dost.example/open?lang=ru#2aB_-"), case);
        for other in [
            "4760000000001",
            "https://dost.example/",
            "https://dost.example/visit#2aB",
            "",
            "javascript:alert(1)",
        ] {
            assert_eq!(Scan::of(other), Scan::Other, "{other}");
        }
    }
}
