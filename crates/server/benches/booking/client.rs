//! One connection to the server, as a browser keeps it open.

use std::net::SocketAddr;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::{Request, header};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;

pub(crate) struct Client {
    sender: SendRequest<Body>,
    host: String,
}

impl Client {
    pub(crate) async fn connect(address: SocketAddr) -> Client {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let (sender, connection) = handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        let host = address.to_string();
        Client { sender, host }
    }

    /// Asks for free times; any answer but them ends the bench.
    pub(crate) async fn search(&mut self, query: &str) {
        let path = format!("{}?{query}", api::paths::SLOTS);
        let request = Request::get(path).header(header::HOST, &self.host);
        let (status, body) = self.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(status, 200, "{}", String::from_utf8_lossy(&body));
    }

    /// Writes something under a key of its own.
    pub(crate) async fn write(&mut self, path: &str, key: &str, body: &Value) -> (u16, Value) {
        let request = Request::post(path)
            .header(header::HOST, &self.host)
            .header(header::CONTENT_TYPE, "application/json")
            .header(api::IDEMPOTENCY_KEY, key);
        let request = request.body(Body::from(body.to_string())).unwrap();
        let (status, body) = self.send(request).await;
        (status, serde_json::from_slice(&body).unwrap_or_default())
    }

    async fn send(&mut self, request: Request<Body>) -> (u16, Bytes) {
        self.sender.ready().await.unwrap();
        let response = self.sender.send_request(request).await.unwrap();
        let status = response.status().as_u16();
        let body = to_bytes(Body::new(response.into_body()), usize::MAX)
            .await
            .unwrap();
        (status, body)
    }
}
