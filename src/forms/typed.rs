//! What is typed and chosen in a form, by the id of each box and the name of each group: exactly as typed.

/// Texts by id. A form has a handful, so a list is enough.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed(Vec<(&'static str, String)>);

impl Typed {
    /// What stands in a box, or the id of what is chosen in a group; empty if nothing was touched.
    pub fn get(&self, id: &str) -> &str {
        self.0
            .iter()
            .find(|(it, _)| *it == id)
            .map_or("", |(_, text)| text)
    }

    /// With this text in a box.
    #[must_use]
    pub fn with(mut self, id: &'static str, text: impl Into<String>) -> Typed {
        self.0.retain(|(it, _)| *it != id);
        self.0.push((id, text.into()));
        self
    }

    /// Whether nothing is typed or chosen.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, text)| text.is_empty())
    }
}
