//! What a gateway for text messages is sent: its own fields, filled with the number, the text and the id.

use std::fmt;
use std::str::FromStr;

use serde_json::Value;
use thiserror::Error;
use url::form_urlencoded;

/// The body of a request, as the gateway's manual describes it, with gaps: `{to}` is the number as +994501234567,
/// `{digits}` the same without the plus, `{text}` the message, `{id}` what it is recognised by.
///
/// JSON: `{"recipient": "{to}", "message": "{text}", "reference": "{id}"}`. Otherwise a form:
/// `to={digits}&text={text}&from=DOST`. Gaps are filled after the body was taken apart, so no message can add a field.
#[derive(Clone, PartialEq, Eq)]
pub struct Body(Form);

#[derive(Clone, PartialEq, Eq)]
enum Form {
    Json(Value),
    Fields(Vec<(String, String)>),
}

/// Why a text is no body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WrongBody {
    /// It begins like JSON and is none.
    #[error("the body is no JSON; a form is written as to={{to}}&text={{text}}")]
    Json,
    /// The number or the message has no place.
    #[error("the body has no place for {{text}}, or none for {{to}} or {{digits}}")]
    Gaps,
}

/// What fills the gaps.
pub(crate) struct Filling<'a> {
    /// The number, with its plus.
    pub(crate) to: &'a str,
    pub(crate) text: &'a str,
    pub(crate) id: &'a str,
}

impl Body {
    /// The type of the body, as HTTP names it.
    pub(crate) const fn kind(&self) -> &'static str {
        match self.0 {
            Form::Json(_) => "application/json",
            Form::Fields(_) => "application/x-www-form-urlencoded",
        }
    }

    /// The body of one message.
    pub(crate) fn fill(&self, filling: &Filling<'_>) -> String {
        match &self.0 {
            Form::Json(value) => filling.json(value).to_string(),
            Form::Fields(fields) => {
                let filled = fields.iter().map(|(name, value)| (name, filling.text(value)));
                form_urlencoded::Serializer::new(String::new())
                    .extend_pairs(filled)
                    .finish()
            }
        }
    }
}

impl Filling<'_> {
    fn json(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.text(text)),
            Value::Array(values) => values.iter().map(|value| self.json(value)).collect(),
            Value::Object(fields) => fields
                .iter()
                .map(|(name, value)| (name.clone(), self.json(value)))
                .collect(),
            other => other.clone(),
        }
    }

    /// A text with its gaps filled in one pass: what fills one is never read as a gap.
    fn text(&self, template: &str) -> String {
        let gaps = [
            ("{to}", self.to),
            ("{digits}", self.to.trim_start_matches('+')),
            ("{text}", self.text),
            ("{id}", self.id),
        ];
        let mut out = String::new();
        let mut rest = template;
        while let Some(start) = rest.find('{') {
            let (before, from_gap) = rest.split_at(start);
            out.push_str(before);
            let filled = gaps
                .iter()
                .find_map(|(gap, value)| Some((from_gap.strip_prefix(gap)?, *value)));
            let (after, value) = filled.unwrap_or((&from_gap[1..], "{"));
            out.push_str(value);
            rest = after;
        }
        out + rest
    }
}

impl FromStr for Body {
    type Err = WrongBody;

    fn from_str(text: &str) -> Result<Body, WrongBody> {
        let form = if text.trim_start().starts_with(['{', '[']) {
            Form::Json(serde_json::from_str(text).map_err(|_| WrongBody::Json)?)
        } else {
            Form::Fields(
                form_urlencoded::parse(text.trim().as_bytes())
                    .into_owned()
                    .collect(),
            )
        };
        let body = Body(form);
        let filled = |to: &str, text: &str| body.fill(&Filling { to, text, id: "" });
        let plain = filled("1", "1");
        if filled("2", "1") != plain && filled("1", "2") != plain {
            Ok(body)
        } else {
            Err(WrongBody::Gaps)
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A gateway may want its secret in a field.
        f.write_str("Body(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(template: &str, text: &str) -> String {
        let body: Body = template.parse().unwrap();
        body.fill(&Filling {
            to: "+994501234567",
            text,
            id: "outbox-1",
        })
    }

    #[test]
    fn a_message_cannot_leave_its_field() {
        let json = r#"{"to": "{to}", "parts": [{"text": "DOST: {text}"}], "id": "{id}", "unicode": true}"#;
        let value: Value = serde_json::from_str(&filled(json, "a\", \"x\": \"{id}")).unwrap();
        assert_eq!(value["to"], "+994501234567");
        assert_eq!(value["parts"][0]["text"], "DOST: a\", \"x\": \"{id}");
        assert_eq!(value["id"], "outbox-1");
        assert_eq!(value["unicode"], true);
        assert_eq!(
            filled("msisdn={digits}&text={text}&x={{id}}", "a&b=ə {to}"),
            "msisdn=994501234567&text=a%26b%3D%C9%99+%7Bto%7D&x=%7Boutbox-1%7D"
        );
    }

    #[test]
    fn a_body_without_the_number_or_the_message_is_refused() {
        for (text, wrong) in [
            ("", WrongBody::Gaps),
            ("to={to}&message=text", WrongBody::Gaps),
            (r#"{"text": "{text}"}"#, WrongBody::Gaps),
            (r#"{"{to}": "{text}"}"#, WrongBody::Gaps),
            (r#"{"to": "{to}", "text": "{text}""#, WrongBody::Json),
        ] {
            assert_eq!(text.parse::<Body>(), Err(wrong), "{text}");
        }
        let secret: Body = "key=secret&to={to}&text={text}".parse().unwrap();
        assert_eq!(format!("{secret:?}"), "Body(..)");
    }
}
