//! The app's files and the headers of every answer.

use std::fs;
use std::sync::atomic::Ordering;

use api::paths;
use axum::body::Body;
use axum::http::Request;
use serde_json::json;

use crate::support::{INDEX, Reply, World, post};

const POLICY: &str = "default-src 'none'; script-src 'sha256-{}' 'strict-dynamic' 'wasm-unsafe-eval'; \
    connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src blob:; manifest-src 'self'; \
    worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types first whole page keep";
/// `printf 'start()' | openssl dgst -sha256 -binary | base64`
const SCRIPT_HASH: &str = "DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00=";

async fn site() -> World {
    let world = World::new().await;
    let folder = world.home.path();
    fs::create_dir_all(folder.join("i18n/az")).unwrap();
    for (name, text) in [
        ("app-0123456789abcdef.js", "plain"),
        ("app-0123456789abcdef.js.br", "brotli"),
        ("sw.js", "worker"),
        ("i18n/az/home.ftl", "salam = Salam"),
        ("i18n/az/home.ftl.br", "brotli"),
        ("i18n/az/home.ftl.gz", "gzip"),
    ] {
        fs::write(folder.join(name), text).unwrap();
    }
    world
}

async fn get(world: &World, path: &str, header: (&str, &str)) -> Reply {
    world
        .send(
            Request::get(path)
                .header(header.0, header.1)
                .body(Body::empty())
                .unwrap(),
        )
        .await
}

#[tokio::test]
async fn every_answer_has_every_security_header() {
    let world = site().await;
    let index = world.get("/").await;
    let etag = index.header("etag").to_owned();
    assert_eq!(index.text(), INDEX);
    let replies = [
        (200, index),
        (304, get(&world, "/", ("if-none-match", &etag)).await),
        (206, get(&world, "/sw.js", ("range", "bytes=0-1")).await),
        (200, world.get(paths::CONFIG).await),
        (200, world.get(paths::HEALTH).await),
        (404, world.get("/nothing.js").await),
        (404, world.get("/../Cargo.toml").await),
        (404, world.get("/api/nothing").await),
        (404, world.get("/api").await),
        (405, world.get(paths::VISITS).await),
        (
            405,
            world
                .send(Request::delete("/sw.js").body(Body::empty()).unwrap())
                .await,
        ),
        (
            405,
            world
                .send(Request::put(paths::CONFIG).body(Body::empty()).unwrap())
                .await,
        ),
        (
            405,
            world
                .send(Request::options(paths::SLOTS).body(Body::empty()).unwrap())
                .await,
        ),
        (422, world.post(paths::FIND, &json!({})).await),
        (
            413,
            world
                .send(post(paths::FIND, "k", &json!("x".repeat(20_000))))
                .await,
        ),
    ];
    for (index, (status, reply)) in replies.iter().enumerate() {
        assert_eq!(reply.status, *status, "{index}: {}", reply.text());
        assert_eq!(
            reply.header("content-security-policy"),
            POLICY.replace("{}", SCRIPT_HASH),
            "{index}"
        );
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-embedder-policy", "require-corp"),
            ("cross-origin-resource-policy", "same-origin"),
            ("strict-transport-security", "max-age=63072000; includeSubDomains"),
        ] {
            assert_eq!(reply.header(name), value, "{index} {name}");
        }
        assert!(
            reply.header("permissions-policy").contains("camera=(), "),
            "{index}"
        );
        assert_eq!(reply.header("x-request-id").len(), 16, "{index}");
        if *status >= 400 {
            assert_eq!(
                reply.header("content-type"),
                "application/problem+json",
                "{index}"
            );
            assert_eq!(reply.header("cache-control"), "no-store", "{index}");
        }
        if *status == 405 {
            assert!(!reply.header("allow").is_empty(), "{index}");
        }
    }
}

#[tokio::test]
async fn the_apps_own_addresses_get_the_index_page_and_unknown_files_do_not() {
    let world = site().await;
    for path in ["/", "/start", "/visit/new", "/i18n/", "/apis"] {
        let reply = world.get(path).await;
        assert_eq!((reply.status, reply.text().as_str()), (200, INDEX), "{path}");
        assert_eq!(reply.header("cache-control"), "no-cache");
        assert_eq!(reply.header("content-type"), "text/html; charset=utf-8");
    }
    let head = world
        .send(Request::head("/start").body(Body::empty()).unwrap())
        .await;
    assert_eq!((head.status, head.body.len()), (200, 0));
    for path in [
        "/start.html",
        "/visit/x.js",
        "/favicon.ico",
        "/%2e%2e/secret.txt",
        "/a%00.js",
    ] {
        assert_eq!(world.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn files_are_compressed_and_kept_as_long_as_their_address_tells_their_content() {
    let world = site().await;
    let script = get(
        &world,
        "/app-0123456789abcdef.js",
        ("accept-encoding", "gzip, deflate, br, zstd"),
    )
    .await;
    assert_eq!(
        (script.text().as_str(), script.header("content-encoding")),
        ("brotli", "br")
    );
    assert_eq!(script.header("content-type"), "text/javascript; charset=utf-8");
    assert_eq!(
        script.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    let plain = world.get("/app-0123456789abcdef.js").await;
    assert_eq!(
        (plain.text().as_str(), plain.header("content-encoding")),
        ("plain", "")
    );
    for reply in [&script, &plain] {
        let vary: Vec<_> = reply.headers.get_all("vary").iter().collect();
        assert_eq!(vary, ["accept-encoding"]);
    }

    let worker = world.get("/sw.js").await;
    assert_eq!(worker.header("cache-control"), "no-cache");
    let etag = worker.header("etag").to_owned();
    let again = get(&world, "/sw.js", ("if-none-match", &etag)).await;
    assert_eq!((again.status, again.header("cache-control")), (304, "no-cache"));

    let messages = get(&world, "/i18n/az/home.ftl?v=7", ("accept-encoding", "gzip, br")).await;
    assert_eq!(
        (messages.text().as_str(), messages.header("content-encoding")),
        ("brotli", "br")
    );
    assert_eq!(messages.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(
        messages.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    let messages = get(&world, "/i18n/az/home.ftl", ("accept-encoding", "gzip")).await;
    assert_eq!(
        (messages.text().as_str(), messages.header("cache-control")),
        ("gzip", "no-cache")
    );
    assert_eq!(
        world
            .get("/i18n/az/nothing.ftl?v=7")
            .await
            .header("cache-control"),
        "no-store"
    );
}

#[tokio::test]
async fn the_app_learns_where_it_runs_and_answers_are_not_stored() {
    let world = site().await;
    let config = world.get(paths::CONFIG).await;
    let now = world.clock.load(Ordering::SeqCst);
    assert_eq!(
        config.json(),
        json!({"surface": "home", "version": env!("CARGO_PKG_VERSION"), "now": now})
    );
    let health = world.get(paths::HEALTH).await;
    assert_eq!(
        health.json(),
        json!({"status": "ok", "version": env!("CARGO_PKG_VERSION")})
    );
    for reply in [config, health, world.get(paths::OPENAPI).await] {
        assert_eq!(reply.header("cache-control"), "no-store");
        assert_eq!(reply.header("content-type"), "application/json");
    }
}
