//! Mail as a server that is not ours takes it, refuses it or keeps silent about it.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use booking::calendar_file::Status;
use l10n::Language;
use messages::{Address, Kind, Mail, MessageId, NotSent, Why, Writer};
use serde_json::Value;

use crate::server::Server;
use crate::support::{KINDS, notice, visit};

const SHORT: Duration = Duration::from_millis(500);

fn mail(server: &str) -> Mail {
    let sender = "DOST mərkəzləri <no-reply@dost.example>".parse().unwrap();
    Mail::new(server.parse().unwrap(), sender)
}

/// Sends a booking to this person.
async fn send(mail: &Mail, to: &str) -> Result<(), NotSent> {
    let (to, id): (Address, MessageId) = (to.parse().unwrap(), "outbox-17".parse().unwrap());
    let letter = Writer::new()
        .unwrap()
        .compose(&notice(Kind::Booked, visit(), Language::Az));
    mail.send(&to, &letter, &id).await
}

fn unfolded(header: &Value) -> String {
    header.as_str().unwrap().replace("\r\n", "")
}

#[tokio::test]
async fn every_mail_arrives_once_as_it_was_composed() {
    let mut server = Server::start(&[]);
    let mail = mail(&format!("smtp://127.0.0.1:{}", server.port));
    let writer = Writer::new().unwrap();
    let to: Address = "gunel@example.az".parse().unwrap();
    for (number, kind) in KINDS.into_iter().enumerate() {
        for language in Language::ALL {
            let letter = writer.compose(&notice(kind, visit(), language));
            let id: MessageId = format!("outbox-{number}-{}", language.tag()).parse().unwrap();
            mail.send(&to, &letter, &id).await.unwrap();

            let took = server.took();
            let header = |name: &str| unfolded(&took["headers"][name]);
            assert_eq!(took["to"], serde_json::json!(["gunel@example.az"]));
            assert_eq!(took["from"], "no-reply@dost.example");
            assert_eq!(
                took["hello"], "dost.example",
                "the machine's own name stays at home"
            );
            assert_eq!(header("Message-ID"), format!("<{id}@dost.example>"));
            assert_eq!(header("Auto-Submitted"), "auto-generated");
            assert_eq!(header("From"), "DOST mərkəzləri <no-reply@dost.example>");
            assert_eq!(header("Subject"), letter.subject);
            assert_eq!(took["type"], "text/plain; charset=\"utf-8\"");
            let text = took["text"].as_str().unwrap().replace("\r\n", "\n");
            assert_eq!(text.trim_end(), letter.text, "a mail itself ends with line ends");
            let calendars = took["calendars"].as_array().unwrap();
            assert_eq!(
                calendars.len(),
                usize::from(letter.calendar.is_some()),
                "{kind:?}"
            );
            if let (Some(calendar), [got]) = (letter.calendar, calendars.as_slice()) {
                assert_eq!(got["text"], calendar.file.as_str(), "byte for byte");
                assert_eq!(got["name"], "visit.ics");
                assert_eq!(got["uid"], format!("{}@visits.dost", visit().reference));
                assert_eq!(got["begins"], "2026-11-25T05:20:00+00:00");
                let cancels = unfolded(&got["type"]).contains("method=\"CANCEL\"");
                assert_eq!(cancels, calendar.status == Status::Cancelled, "{}", got["type"]);
            }
        }
    }
}

#[tokio::test]
async fn a_refusal_is_final_and_a_delay_is_not() {
    let server = Server::start(&[]);
    let mail = mail(&format!("smtp://localhost:{}", server.port));
    let refused = send(&mail, "refused@example.az").await.unwrap_err();
    assert_eq!(refused, NotSent::Permanent(Why::Refused(550)));
    let later = send(&mail, "later@example.az").await.unwrap_err();
    assert_eq!(later, NotSent::Temporary(Why::Refused(451)));
    for error in [refused, later] {
        let said = format!("{error} {error:?}");
        assert!(!said.contains("example") && !said.contains("nobody"), "{said}");
    }
}

#[tokio::test]
async fn nobody_there_or_nobody_answering_is_worth_another_attempt() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let nobody = send(&mail(&format!("smtp://{closed}")), "a@example.az").await;
    assert_eq!(nobody, Err(NotSent::Temporary(Why::Unreachable)));

    // Connects, and never says a word.
    let mute = TcpListener::bind("127.0.0.1:0").unwrap();
    // Takes the text, and never says that it did.
    let server = Server::start(&[]);
    for (address, to) in [
        (mute.local_addr().unwrap().to_string(), "a@example.az"),
        (format!("127.0.0.1:{}", server.port), "silent@example.az"),
    ] {
        let began = Instant::now();
        let silent = send(&mail(&format!("smtp://{address}")).within(SHORT), to).await;
        assert_eq!(silent, Err(NotSent::Temporary(Why::Silent)));
        assert!(began.elapsed() < 4 * SHORT, "{:?}", began.elapsed());
    }
}

#[tokio::test]
async fn a_mail_that_was_taken_counts_whatever_the_goodbye() {
    let mut server = Server::start(&[]);
    let mail = mail(&format!("smtp://127.0.0.1:{}", server.port)).within(SHORT);
    assert_eq!(send(&mail, "deaf@example.az").await, Ok(()));
    assert_eq!(server.took()["to"], serde_json::json!(["deaf@example.az"]));
}

#[tokio::test]
async fn a_wrong_password_is_ours_to_mend_and_loses_no_mail() {
    let mut server = Server::start(&["password"]);
    let mail = |user: &str| mail(&format!("smtp://{user}127.0.0.1:{}", server.port));
    let (known, wrong, none) = (mail("dost:p%40ss@"), mail("dost:pass@"), mail(""));
    assert_eq!(send(&known, "a@example.az").await, Ok(()));
    for mail in [wrong, none] {
        assert_eq!(
            send(&mail, "a@example.az").await,
            Err(NotSent::Temporary(Why::NotLetIn))
        );
    }
    assert_eq!(server.took()["to"], serde_json::json!(["a@example.az"]));
}

#[tokio::test]
async fn no_mail_goes_out_where_encryption_is_asked_for_and_not_to_be_had() {
    let server = Server::start(&[]);
    let starttls = mail(&format!("smtp+starttls://127.0.0.1:{}", server.port));
    assert_eq!(
        send(&starttls, "a@example.az").await,
        Err(NotSent::Temporary(Why::Unsafe))
    );
    let smtps = mail(&format!("smtps://127.0.0.1:{}", server.port)).within(SHORT);
    let refused = send(&smtps, "a@example.az").await;
    assert!(matches!(refused, Err(NotSent::Temporary(_))), "{refused:?}");
}
