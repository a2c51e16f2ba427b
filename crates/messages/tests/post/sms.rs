//! Text messages as a gateway takes them, refuses them or keeps silent about them.

use std::collections::HashMap;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use booking::Phone;
use messages::{MessageId, NotSent, SecretHeader, Sms, Why};

const SHORT: Duration = Duration::from_millis(500);
const JSON: &str = r#"{"recipient": "{to}", "message": "{text}", "reference": "{id}"}"#;

/// What the gateway was sent.
#[derive(Clone, Debug)]
struct Request {
    headers: HeaderMap,
    body: String,
}

type Requests = Arc<Mutex<Vec<Request>>>;

/// A gateway whose path says what it answers; 0 is nothing.
async fn gateway() -> (SocketAddr, Requests) {
    let requests = Requests::default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let routes = Router::new()
        .route("/answer/{status}", post(answer))
        .with_state(requests.clone());
    tokio::spawn(async move { axum::serve(listener, routes).await });
    (address, requests)
}

async fn answer(
    State(requests): State<Requests>,
    Path(status): Path<u16>,
    headers: HeaderMap,
    body: String,
) -> (StatusCode, String) {
    let said = format!("no route to {body}");
    requests.lock().unwrap().push(Request { headers, body });
    if status == 0 {
        tokio::time::sleep(Duration::from_secs(3600)).await;
    }
    (StatusCode::from_u16(status).unwrap(), said)
}

fn sms(url: &str, body: &str, secret: Option<SecretHeader>) -> Sms {
    Sms::new(url.parse().unwrap(), body.parse().unwrap(), secret).within(SHORT)
}

async fn send(sms: &Sms) -> Result<(), NotSent> {
    let (to, id): (Phone, MessageId) = ("0501234567".parse().unwrap(), "outbox-17".parse().unwrap());
    sms.send(&to, "Qəbul: 25 noyabr & \"saat\" 09:20", &id).await
}

#[tokio::test]
async fn a_gateway_gets_its_own_fields_as_json_or_as_a_form() {
    let (address, requests) = gateway().await;
    let url = format!("http://{address}/answer/200");
    let secret: SecretHeader = "X-Api-Key: secret".parse().unwrap();
    send(&sms(&url, JSON, Some(secret))).await.unwrap();
    send(&sms(&url, "from=DOST&to={digits}&text={text}", None))
        .await
        .unwrap();

    let [json, form] = <[Request; 2]>::try_from(requests.lock().unwrap().clone()).unwrap();
    let header = |request: &Request, name: &str| {
        let value = request.headers.get(name);
        value.map(|it| it.to_str().unwrap().to_owned())
    };
    let body: serde_json::Value = serde_json::from_str(&json.body).unwrap();
    assert_eq!(
        body,
        serde_json::json!({
            "recipient": "+994501234567",
            "message": "Qəbul: 25 noyabr & \"saat\" 09:20",
            "reference": "outbox-17",
        })
    );
    assert_eq!(header(&json, "content-type").unwrap(), "application/json");
    assert_eq!(header(&json, "x-api-key").unwrap(), "secret");
    assert_eq!(header(&json, "host").unwrap(), address.to_string());

    let fields: HashMap<String, String> = url::form_urlencoded::parse(form.body.as_bytes())
        .into_owned()
        .collect();
    assert_eq!(fields["from"], "DOST");
    assert_eq!(fields["to"], "994501234567");
    assert_eq!(fields["text"], "Qəbul: 25 noyabr & \"saat\" 09:20");
    assert_eq!(
        header(&form, "content-type").unwrap(),
        "application/x-www-form-urlencoded"
    );
    assert_eq!(header(&form, "x-api-key"), None);
    for request in [json, form] {
        assert_eq!(header(&request, "idempotency-key").unwrap(), "outbox-17");
    }
}

#[tokio::test]
async fn the_answer_says_whether_to_try_again() {
    let (address, _) = gateway().await;
    for (status, expected) in [
        (200, Ok(())),
        (202, Ok(())),
        (204, Ok(())),
        (302, Err(NotSent::Temporary(Why::Refused(302)))),
        (400, Err(NotSent::Permanent(Why::Refused(400)))),
        (401, Err(NotSent::Temporary(Why::NotLetIn))),
        (408, Err(NotSent::Temporary(Why::Refused(408)))),
        (422, Err(NotSent::Permanent(Why::Refused(422)))),
        (429, Err(NotSent::Temporary(Why::Refused(429)))),
        (500, Err(NotSent::Temporary(Why::Refused(500)))),
        (503, Err(NotSent::Temporary(Why::Refused(503)))),
    ] {
        let answered = send(&sms(&format!("http://{address}/answer/{status}"), JSON, None)).await;
        assert_eq!(answered, expected, "{status}");
        if let Err(error) = answered {
            let said = format!("{error} {error:?}");
            assert!(!said.contains("50123") && !said.contains("route"), "{said}");
        }
    }
}

#[tokio::test]
async fn nobody_there_or_nobody_answering_is_worth_another_attempt() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let nobody = send(&sms(&format!("http://{closed}/"), JSON, None)).await;
    assert_eq!(nobody, Err(NotSent::Temporary(Why::Unreachable)));

    let (address, requests) = gateway().await;
    let began = Instant::now();
    let silent = send(&sms(&format!("http://{address}/answer/0"), JSON, None)).await;
    assert_eq!(silent, Err(NotSent::Temporary(Why::Silent)));
    assert!(began.elapsed() < 4 * SHORT, "{:?}", began.elapsed());
    assert_eq!(requests.lock().unwrap().len(), 1, "no attempt of its own");
}

#[tokio::test]
async fn no_message_goes_out_where_encryption_is_asked_for_and_not_to_be_had() {
    let (address, requests) = gateway().await;
    let refused = send(&sms(&format!("https://{address}/answer/200"), JSON, None)).await;
    assert_eq!(refused, Err(NotSent::Temporary(Why::Unsafe)));
    assert!(requests.lock().unwrap().is_empty());
}
