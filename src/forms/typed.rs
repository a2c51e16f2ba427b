//! What is typed and chosen in a form, by the id of each box and the name of each group: exactly as typed.

use yew::AttrValue;

/// Texts by id. A form has a handful, so a list is enough.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed(Vec<(AttrValue, String)>);

impl Typed {
    /// What stands in a box, or the name of what is chosen in a group; empty if nothing was touched.
    pub fn get(&self, id: &str) -> &str {
        self.0
            .iter()
            .find(|(it, _)| *it == id)
            .map_or("", |(_, text)| text)
    }

    /// With this text in a box.
    #[must_use]
    pub fn with(mut self, id: impl Into<AttrValue>, text: impl Into<String>) -> Typed {
        let id = id.into();
        self.0.retain(|(it, _)| *it != id);
        self.0.push((id, text.into()));
        self
    }

    /// Without the boxes whose ids begin so.
    #[must_use]
    pub fn without(mut self, prefix: &str) -> Typed {
        self.0.retain(|(it, _)| !it.starts_with(prefix));
        self
    }

    /// Whether nothing is typed or chosen in boxes whose ids begin so.
    pub fn is_empty(&self, prefix: &str) -> bool {
        let mut of = self.0.iter().filter(|(it, _)| it.starts_with(prefix));
        of.all(|(_, text)| text.is_empty())
    }
}
