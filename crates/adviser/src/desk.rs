//! The adviser's desk: questions in, answers out, one at a time. It keeps the messages of one language and nothing of
//! anyone who asked.

use l10n::{Language, Messages, spoken};
use law::law::VERSION;
use words::Words;

use crate::case::{Aim, Case};
use crate::talk::{self, Numbered, Reply, Request, Says, Told};
use crate::{carry, changes, forms, glossary, letters, results, tools, what_if};

/// The desk.
#[derive(Default)]
pub struct Desk {
    messages: Option<Messages>,
}

impl Desk {
    /// Answers a question that came as JSON.
    pub fn answer(&mut self, question: &str) -> String {
        let reply = match serde_json::from_str::<Numbered<Request>>(question) {
            Ok(Numbered { number, says }) => Numbered {
                number,
                says: self.reply(says).unwrap_or_else(Reply::Refused),
            },
            Err(error) => Numbered {
                number: 0,
                says: Reply::Refused(error.to_string()),
            },
        };
        // What is answered has only texts, numbers and lists, so this cannot fail.
        serde_json::to_string(&reply).unwrap_or_default()
    }

    /// Answers a question; otherwise says what it cannot understand.
    pub fn reply(&mut self, request: Request) -> Result<Reply, String> {
        match request {
            Request::Speak { language, messages } => self.speak(&language, &messages),
            Request::Interview(case) => self.about(&case, |words, case| {
                Reply::Interview(forms::interview(words, case))
            }),
            Request::Results(case) => self.about(&case, |words, case| {
                Reply::Told(Box::new(Told {
                    says: match &case.aim {
                        Aim::Results => Says::Results(results::results(words, case)),
                        Aim::Letter(letter) => {
                            Says::Letter(Box::new(letters::checked(words, letter, &case.answers)))
                        }
                        Aim::Changes(since) => Says::Changes(changes::since(words, *since, case)),
                    },
                    version: VERSION.to_owned(),
                }))
            }),
            Request::Projection(case, what_if) => self.about(&case, |words, case| {
                Reply::Projection(what_if::projection(words, case, what_if))
            }),
            Request::Form(form, case) => Ok(Reply::Form(tools::form(self.words()?, form, &case))),
            Request::Pack { case, address } => Ok(carry::pack(&case, &address)),
            Request::Picture(address) => Ok(carry::drawn(address)),
            Request::Unpack(text) => carry::unpack(&text),
            Request::Glossary => Ok(Reply::Glossary(glossary::all(self.messages()?))),
            Request::Spoken(texts) => {
                let language = self.messages()?.language();
                let said = texts.iter().map(|text| spoken(language, text));
                Ok(Reply::Spoken(said.collect::<Vec<_>>().join("\n")))
            }
        }
    }

    fn speak(&mut self, language: &str, messages: &str) -> Result<Reply, String> {
        let language = Language::from_tag(language).ok_or("no language of the app")?;
        let messages = Messages::parse(language, messages).map_err(|error| error.to_string())?;
        self.messages = Some(messages);
        Ok(Reply::Speaking)
    }

    fn about(&self, case: &talk::Case, says: impl Fn(Words<'_>, &Case) -> Reply) -> Result<Reply, String> {
        Ok(says(self.words()?, &Case::read(case)?))
    }

    fn words(&self) -> Result<Words<'_>, &'static str> {
        self.messages().map(Words::new)
    }

    fn messages(&self) -> Result<&Messages, &'static str> {
        self.messages.as_ref().ok_or("asked before it could speak")
    }
}
