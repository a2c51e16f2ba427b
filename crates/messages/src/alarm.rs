//! What operators are told of the kiosks of a centre: what began to go wrong, and what is over.

use booking::CentreKey;
use booking::queue::Issuer;
use catalogue::Centre;
use l10n::{Arg, Language};
use time::PrimitiveDateTime;

use crate::{Letter, NoCentre, Writer};

/// Kiosks of a centre with their troubles, each by its name in data.
#[derive(Clone, Debug)]
pub struct Alarm {
    centre: &'static Centre,
    language: Language,
    at: PrimitiveDateTime,
    began: Vec<(Issuer, &'static str)>,
    over: Vec<(Issuer, &'static str)>,
}

impl Alarm {
    /// What began and what is over at a centre. `at` is when that was seen, by the clock in Baku.
    ///
    /// # Errors
    /// The catalogue no longer has the centre.
    pub fn new(
        centre: &CentreKey,
        language: Language,
        at: PrimitiveDateTime,
        began: Vec<(Issuer, &'static str)>,
        over: Vec<(Issuer, &'static str)>,
    ) -> Result<Alarm, NoCentre> {
        let known = catalogue::centre(centre.as_str()).ok_or_else(|| NoCentre(centre.clone()))?;
        Ok(Alarm {
            centre: known,
            language,
            at,
            began,
            over,
        })
    }
}

impl Writer {
    /// The alarm as mail.
    pub fn alarm(&self, alarm: &Alarm) -> Letter {
        let words = self.words(alarm.language);
        let centre = crate::notice::say(alarm.language, alarm.centre.names).to_owned();
        let args = [
            ("centre", Arg::Text(centre)),
            ("date", Arg::Date(alarm.at.date())),
            (
                "time",
                Arg::Time {
                    hour: alarm.at.hour(),
                    minute: alarm.at.minute(),
                },
            ),
        ];
        let line = |(kiosk, trouble): &(Issuer, &str), advice: Option<&str>| {
            let number = match kiosk {
                Issuer::Kiosk(number) => i64::from(*number),
                Issuer::Server => 0,
            };
            let kiosk = words.text("staff-kiosk", &[("number", Arg::Count(number))]);
            let said = words.text(&format!("trouble-{trouble}"), &[]);
            let advice = advice.map(|advice| format!(" {}", words.text(advice, &[])));
            format!("- {kiosk}: {said}{}", advice.unwrap_or_default())
        };
        let mut paragraphs = vec![words.text("alarm-moment", &args)];
        if !alarm.began.is_empty() {
            let lines = alarm
                .began
                .iter()
                .map(|it| line(it, Some(&format!("trouble-{}-do", it.1))));
            paragraphs.push(list(words.text("alarm-began", &args), lines));
        }
        if !alarm.over.is_empty() {
            let lines = alarm.over.iter().map(|it| line(it, None));
            paragraphs.push(list(words.text("alarm-over", &args), lines));
        }
        let subject = if alarm.began.is_empty() {
            "alarm-subject-over"
        } else {
            "alarm-subject"
        };
        Letter {
            subject: words.text(subject, &args),
            text: paragraphs.join("\n\n"),
            calendar: None,
        }
    }
}

fn list(title: String, lines: impl Iterator<Item = String>) -> String {
    [title].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}
