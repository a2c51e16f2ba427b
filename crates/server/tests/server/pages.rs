//! The staff's pages: for whom they are there, what their buttons do, and that they do it only from our own pages.

use std::sync::atomic::{AtomicU32, Ordering};

use api::paths;
use api::staff::Role;
use axum::body::Body;
use axum::http::Request;
use server::staff::{Action, Place, allows};

use crate::staff::{ADDRESS, grant, person, session_of, settings};
use crate::support::{Reply, TUESDAY, World, phone};

static KEYS: AtomicU32 = AtomicU32::new(0);
const HALL: &str = "/staff/hall/{centre}";

async fn world() -> World {
    World::with_staff(settings("http://127.0.0.1:9", ADDRESS)).await
}

async fn open(world: &World, path: &str, cookie: &str) -> Reply {
    let request = Request::get(path).header("cookie", cookie).body(Body::empty());
    world.send(request.unwrap()).await
}

/// Sends a form as a browser does from a page of our own.
async fn press(world: &World, path: &str, cookie: &str, fields: &str) -> Reply {
    let key = format!("key=page-key-number-{}", KEYS.fetch_add(1, Ordering::SeqCst));
    press_again(world, path, cookie, &format!("{key}&{fields}")).await
}

async fn press_again(world: &World, path: &str, cookie: &str, form: &str) -> Reply {
    let request = Request::post(path)
        .header("cookie", cookie)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("origin", ADDRESS)
        .header("sec-fetch-site", "same-origin");
    world
        .send(request.body(Body::from(form.to_owned())).unwrap())
        .await
}

/// Somebody waits in each hall, by the number K001.
async fn waiting(world: &World) {
    world
        .execute(
            "insert into tickets (centre, day, number, issuer, came_at, services, minutes, turn, state)
             select centre, '2026-11-23', 'K001', 'kiosk_9', 1795406400, 'quick', 15, 'usual', 'checked_in' from centres",
        )
        .await;
}

#[tokio::test]
async fn every_page_is_for_whom_the_table_of_rights_says() {
    let world = world().await;
    waiting(&world).await;
    for (path, action) in [(HALL, Action::SeeHall), ("/staff/fleet", Action::SeeFleet)] {
        for role in Role::ALL {
            for (place, centre) in [(Place::Own, "baku_1"), (Place::Other, "baku_2")] {
                // The page of kiosks shows those of one's own centre to whoever answers for one.
                let place = if path == HALL { place } else { Place::Own };
                let cookie = session_of(&world, &person(), &[&grant(role)]).await;
                let reply = open(&world, &path.replace("{centre}", centre), &cookie).await;
                let expected = if allows(role, action, place) { 200 } else { 403 };
                assert_eq!(reply.status, expected, "{path} {role:?} {place:?}");
            }
        }
    }
    for (path, fields, action) in [
        ("/call", "counter=1", Action::CallVisitors),
        ("/event", "number=K001&event=leave", Action::CallVisitors),
    ] {
        for role in Role::ALL {
            for (place, centre) in [(Place::Own, "baku_1"), (Place::Other, "baku_2")] {
                let cookie = session_of(&world, &person(), &[&grant(role)]).await;
                let address = format!("/staff/hall/{centre}{path}");
                let reply = press(&world, &address, &cookie, fields).await;
                let allowed = allows(role, action, place);
                assert_eq!(reply.status != 403, allowed, "{path} {role:?} {place:?}");
            }
        }
    }
    for path in ["/staff", "/staff/fleet", "/staff/hall/baku_1"] {
        let reply = open(&world, path, "").await;
        assert_eq!(reply.status, 401, "{path}");
        assert!(reply.text().contains(paths::SIGN_IN), "{path}");
    }
    let nobody = World::new().await;
    for path in ["/staff", "/staff/fleet", "/staff/hall/baku_1", "/staff/style.css"] {
        assert_eq!(open(&nobody, path, "").await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn a_counter_calls_calls_again_and_is_done_and_pressing_twice_is_once() {
    let world = world().await;
    waiting(&world).await;
    let cookie = session_of(&world, &person(), &["operator@baku_1"]).await;
    let hall = "/staff/hall/baku_1";
    let shown = open(&world, hall, &cookie).await;
    assert_eq!(shown.header("cache-control"), "no-store");
    assert!(shown.text().contains("K001") && shown.text().contains("<option value=\"3\">"));

    let form = "key=page-key-of-one-intent&counter=3";
    for _ in 0..2 {
        let called = press_again(&world, &format!("{hall}/call"), &cookie, form).await;
        assert_eq!(
            (called.status, called.header("location")),
            (303, "/staff/hall/baku_1?counter=3"),
            "{}",
            called.text()
        );
    }
    let state = "select count(*) from tickets where centre = 'baku_1' and state = 'called' and counter = 3";
    assert_eq!(world.count(state).await, 1);
    let busy = press(&world, &format!("{hall}/call"), &cookie, "counter=3").await;
    assert!(
        busy.status == 200 && busy.text().contains("role=\"alert\""),
        "{}",
        busy.text()
    );
    let nobody = press(&world, &format!("{hall}/call"), &cookie, "counter=1").await;
    assert!(nobody.text().contains("Bu pəncərə üçün gözləyən yoxdur."));

    for event in ["recall", "miss", "return", "leave"] {
        let fields = format!("number=K001&event={event}&counter=3");
        let told = press(&world, &format!("{hall}/event"), &cookie, &fields).await;
        assert_eq!(told.status, 303, "{event}: {}", told.text());
    }
    let gone = press(
        &world,
        &format!("{hall}/event"),
        &cookie,
        "number=K001&event=serve",
    )
    .await;
    assert!(gone.text().contains("role=\"alert\""), "{}", gone.text());
    for wrong in [
        "number=K001&event=sing",
        "number=1&event=serve",
        "event=serve",
        "counter=x",
    ] {
        assert_eq!(
            press(&world, &format!("{hall}/event"), &cookie, wrong)
                .await
                .status,
            422,
            "{wrong}"
        );
    }
    let told = "select count(*) from audit where what like '%K001%'";
    assert_eq!(world.count(told).await, 5, "the call and four events");
}

#[tokio::test]
async fn whom_a_visit_is_for_is_shown_on_wish_alone_and_that_stands_in_the_audit() {
    let world = world().await;
    let visit = world.booked(TUESDAY, "09:00", &phone(1)).await;
    world.pass(24 * 60 * 60);
    let cookie = session_of(&world, &person(), &["operator@baku_1"]).await;
    let hall = open(&world, "/staff/hall/baku_1", &cookie).await.text();
    assert!(hall.contains(&visit) && !hall.contains("Günel"));
    let saw = "select count(*) from audit where what like 'saw the person%'";
    assert_eq!(world.count(saw).await, 0);
    let fields = format!("reference={visit}");
    let shown = press(&world, "/staff/hall/baku_1/person", &cookie, &fields).await;
    assert!(
        shown.status == 200 && shown.text().contains("Günel Əliyeva"),
        "{}",
        shown.text()
    );
    assert_eq!(world.count(saw).await, 1);
    let volunteer = session_of(&world, &person(), &["volunteer@baku_1"]).await;
    let hall = open(&world, "/staff/hall/baku_1", &volunteer).await.text();
    assert!(!hall.contains(&visit), "a volunteer sees no visits");
    assert_eq!(
        press(&world, "/staff/hall/baku_1/person", &volunteer, &fields)
            .await
            .status,
        403
    );
    assert_eq!(world.count(saw).await, 1);
}

#[tokio::test]
async fn a_form_of_another_site_does_nothing_and_a_page_of_another_site_asks_again() {
    let world = world().await;
    waiting(&world).await;
    let cookie = session_of(&world, &person(), &["operator@baku_1"]).await;
    for (site, origin) in [
        ("cross-site", "https://example.az"),
        ("same-site", ADDRESS),
        ("same-origin", "null"),
    ] {
        let request = Request::post("/staff/hall/baku_1/call")
            .header("cookie", &cookie)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("origin", origin)
            .header("sec-fetch-site", site)
            .body(Body::from("key=page-key-of-a-stranger&counter=1"));
        assert_eq!(world.send(request.unwrap()).await.status, 403, "{site} {origin}");
    }
    assert_eq!(
        world
            .count("select count(*) from tickets where state = 'called'")
            .await,
        0
    );
    let request = Request::get("/staff")
        .header("sec-fetch-site", "cross-site")
        .body(Body::empty());
    let again = world.send(request.unwrap()).await;
    assert!(again.status == 200 && again.text().contains("http-equiv=\"refresh\" content=\"0\""));
}

#[tokio::test]
async fn pages_speak_three_languages_escape_what_they_show_and_let_no_other_script_run() {
    let world = world().await;
    let mut colleague = person();
    colleague.name = "<script>alert(1)</script>".to_owned();
    let cookie = session_of(&world, &colleague, &["administrator"]).await;
    let home = open(&world, "/staff", &cookie).await;
    assert!(home.text().contains("lang=\"az\"") && home.text().contains("İş yeriniz"));
    assert!(!home.text().contains("<script>alert"), "escaped");
    for (tag, said) in [
        ("ru", "Ваше рабочее место"),
        ("en", "Your workplace"),
        ("az", "İş yeriniz"),
    ] {
        let chosen = open(&world, &format!("/staff?lang={tag}"), &cookie).await;
        assert!(chosen.text().contains(said), "{tag}");
        let kept = chosen.header("set-cookie").split(';').next().unwrap().to_owned();
        assert_eq!(kept, format!("staff-language={tag}"));
        let later = open(&world, "/staff", &format!("{cookie}; {kept}")).await;
        assert!(later.text().contains(said), "{tag}");
    }
    let policy = home.header("content-security-policy");
    for part in [
        "default-src 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "script-src 'sha256-",
    ] {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("unsafe") && home.header("x-content-type-options") == "nosniff");
    assert_eq!(
        home.header("referrer-policy"),
        "same-origin",
        "or forms would not say where they come from"
    );
    let out = press(&world, "/staff/sign-out", &cookie, "").await;
    assert_eq!(
        (out.status, out.header("location")),
        (303, "/staff"),
        "{}",
        out.text()
    );
    assert_eq!(open(&world, "/staff", &cookie).await.status, 401);
}

#[tokio::test]
async fn the_page_of_kiosks_says_what_to_do() {
    let world = world().await;
    world
        .execute("insert into devices (centre, issuer, secret, added_at) values ('baku_1', 'kiosk_1', 'x', 1795406400)")
        .await;
    let cookie = session_of(&world, &person(), &["operator@baku_1", "volunteer@baku_2"]).await;
    let page = open(&world, "/staff/fleet?lang=en", &cookie).await.text();
    for said in [
        "1 kiosk needs a hand.",
        "Kiosk 1",
        "It has not reported yet.",
        "Finish its set-up",
        "Last heard",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
}
