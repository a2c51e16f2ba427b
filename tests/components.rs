//! Components in a real browser: the app mounted whole, and single pieces with what they are given.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, reason = "a test crate has no readers of its documentation")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "everything here is a test")]

use adviser::talk::{Line, Point};
use api::Surface;
use catalogue::Edition;
use dost_guide::app::{App, AppProps};
use dost_guide::components::chart::chart;
use dost_guide::components::map::map;
use dost_guide::components::receipt::receipt;
use dost_guide::components::standing::{Outcome, Standing, standing};
use dost_guide::locale::{Locale, Wording, Words};
use dost_guide::state::catalogue::CatalogueHandle;
use dost_guide::state::draft::Draft;
use dost_guide::state::remote::Remote;
use gloo::timers::future::TimeoutFuture;
use gloo::utils::document;
use l10n::{Language, Messages};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

wasm_bindgen_test_configure!(run_in_browser);

fn messages() -> Messages {
    let source = concat!(
        include_str!("../i18n/az/app.ftl"),
        include_str!("../i18n/az/booking.ftl"),
        include_str!("../i18n/az/catalogue.ftl"),
        include_str!("../i18n/az/services.ftl"),
        include_str!("../i18n/az/formats.ftl"),
        include_str!("../i18n/az/interview.ftl"),
    );
    Messages::parse(Language::Az, source).unwrap()
}

fn words() -> Words {
    Words::new(messages(), Wording::Usual)
}

/// A place of its own for each test; the one before it is taken away, the runner's own output stays.
fn stage() -> Element {
    if let Some(old) = document().get_element_by_id("stage") {
        old.remove();
    }
    let stage = document().create_element("div").unwrap();
    stage.set_id("stage");
    document().body().unwrap().append_child(&stage).unwrap();
    stage
}

fn find(selector: &str) -> HtmlElement {
    let found = document().query_selector(selector).unwrap();
    found
        .unwrap_or_else(|| panic!("nothing is {selector}"))
        .dyn_into()
        .unwrap()
}

/// Lets the app render what was asked for.
async fn settle() {
    TimeoutFuture::new(200).await;
}

async fn mount(surface: Surface) {
    let props = AppProps {
        site: "https://dost.example".into(),
        surface,
        draft: Draft::default(),
        words: words(),
    };
    yew::Renderer::<App>::with_root_and_props(stage(), props).render();
    settle().await;
}

async fn press(selector: &str) {
    find(selector).click();
    settle().await;
}

/// The runner has no program of the law: the app says so, and offers to try again.
#[wasm_bindgen_test]
async fn the_law_that_does_not_come_is_missed_in_words() {
    dost_guide::platform::address::replace("/");
    mount(Surface::Home).await;
    assert_eq!(document().query_selector_all(".door").unwrap().length(), 7);
    press(".door--first").await;
    assert_eq!(dost_guide::platform::address::path(), "/entitled");
    assert_eq!(
        document().active_element().unwrap().id(),
        "heading",
        "a new screen has the focus"
    );
    let said = || find("main [role=alert]").inner_text();
    assert_eq!(said(), messages().text("adviser-failed", &[]));
    press("main .button--primary").await;
    assert_eq!(said(), messages().text("adviser-failed", &[]));
    dost_guide::platform::address::replace("/");
}

#[wasm_bindgen_test]
async fn only_a_shared_device_asks_whether_anybody_is_there_and_only_a_kiosk_has_keys() {
    dost_guide::platform::address::replace("/");
    for (surface, dialog, keypad) in [
        (Surface::Home, false, false),
        (Surface::Volunteer, true, false),
        (Surface::Kiosk, true, true),
    ] {
        mount(surface).await;
        assert_eq!(
            document().query_selector("#idle").unwrap().is_some(),
            dialog,
            "{surface:?}"
        );
        assert_eq!(
            document().query_selector(".keypad").unwrap().is_some(),
            keypad,
            "{surface:?}"
        );
    }
}

fn nothing_fetched() -> CatalogueHandle {
    CatalogueHandle {
        remote: Remote::Loading,
        again: Callback::noop(),
    }
}

#[derive(Properties, PartialEq)]
struct ShowProps {
    html: Callback<Locale, Html>,
}

#[component]
fn Show(props: &ShowProps) -> Html {
    let words = use_memo((), |()| words());
    props
        .html
        .emit(Locale::new((*words).clone(), Callback::noop(), nothing_fetched()))
}

async fn show(html: fn(&Locale) -> Html) {
    yew::Renderer::<Show>::with_root_and_props(
        stage(),
        ShowProps {
            html: Callback::from(move |locale| html(&locale)),
        },
    )
    .render();
    settle().await;
}

#[wasm_bindgen_test]
async fn a_receipt_shows_each_line_with_its_amount() {
    show(|locale| {
        let line = |says: &str, amount: &str| Line {
            says: says.to_owned(),
            how: None,
            amount: amount.to_owned(),
            is_total: false,
            tags: vec!["7".to_owned()],
        };
        let divided = Line {
            how: Some("÷ 144".to_owned()),
            is_total: true,
            ..line("b", "416,67 ₼")
        };
        receipt(locale, &[line("a", "60 000,00 ₼"), divided])
    })
    .await;
    let lines = document().query_selector_all("tr").unwrap();
    assert_eq!(lines.length(), 2);
    let text = find(".receipt").inner_text();
    let how = document()
        .query_selector_all(".receipt__how:not([hidden])")
        .unwrap();
    assert_eq!(how.length(), 1, "only what does not add says how");
    assert!(
        text.contains("60 000,00 ₼") && text.contains("÷ 144") && text.contains("416,67 ₼"),
        "{text}"
    );
}

#[wasm_bindgen_test]
async fn a_map_marks_the_towns_of_the_shown_centres_and_is_not_spoken() {
    show(|locale| {
        let edition = Edition::of(|it| it.az);
        let shown: Vec<_> = ["baku_1", "baku_3", "shusha_branch"]
            .into_iter()
            .map(|key| edition.centre(key).unwrap())
            .collect();
        map(locale, &edition, &shown)
    })
    .await;
    let count = |selector| document().query_selector_all(selector).unwrap().length();
    assert_eq!(count(".map__point"), 9, "one for each town");
    assert_eq!(count(".map__point--shown"), 2, "two centres of Baku share a town");
    assert_eq!(
        count("svg[aria-hidden=true] .map__land"),
        1,
        "the list beside it speaks"
    );
    assert_eq!(find("figcaption").inner_text(), messages().text("map-note", &[]));
}

/// The runner has no catalogue to give: the screen says so, and says it again when asked once more.
#[wasm_bindgen_test]
async fn a_catalogue_that_does_not_come_is_missed_in_words() {
    dost_guide::platform::address::replace("/services");
    mount(Surface::Home).await;
    for _ in 0..2 {
        TimeoutFuture::new(3000).await;
        assert_eq!(
            find("main [role=alert]").inner_text(),
            messages().text("failure-offline", &[])
        );
        press("main .button--secondary").await;
    }
    dost_guide::platform::address::replace("/");
}

#[wasm_bindgen_test]
async fn a_chart_says_the_same_in_bars_and_in_words() {
    show(|locale| {
        let point = |year: u16, height, chosen| Point {
            month: format!("{year}-01"),
            when: year.to_string(),
            amount: "400,00 ₼".to_owned(),
            height,
            chosen,
        };
        chart(
            locale,
            &[
                point(2027, 40, false),
                point(2028, 70, true),
                point(2029, 100, false),
            ],
        )
    })
    .await;
    assert_eq!(document().query_selector_all("rect").unwrap().length(), 3);
    assert_eq!(document().query_selector_all("tbody tr").unwrap().length(), 3);
    assert!(find(".chart__row--chosen").inner_text().contains("2028"));
}

#[wasm_bindgen_test]
async fn a_group_of_results_is_named_in_words_and_an_empty_one_is_not_there() {
    show(|locale| {
        let outcome = Outcome {
            title: "a".to_owned(),
            amount: None,
            text: "b".to_owned(),
            more: None,
        };
        html! { <>{standing(locale, Standing::Later, &[outcome])}{standing(locale, Standing::Not, &[])}</> }
    })
    .await;
    let heading = find(".standing--later h2");
    assert_eq!(
        heading.inner_text().trim(),
        messages().text("standing-later", &[])
    );
    assert!(find(".standing--not").hidden());
    assert!(
        find(".outcome__amount").hidden(),
        "no amount is shown where none is known"
    );
}
