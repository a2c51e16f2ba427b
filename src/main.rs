//! Starts the app: installs the panic notice, reads configuration and words, then shows the first screen.

use dost_guide::app::{App, AppProps};
use dost_guide::locale;
use dost_guide::platform::{document, net, panic, task};
use dost_guide::state::draft;

fn main() {
    panic::install();
    task::spawn(start());
}

/// Without words there is nothing to show: the static page with the phone number stays.
async fn start() {
    let surface = net::get::<api::Config>(api::paths::CONFIG)
        .await
        .map(|config| config.surface)
        .unwrap_or_default();
    let draft = draft::load(surface);
    let Ok(words) = locale::fetch(draft.idiom, surface).await else {
        document::set_data("offline", "");
        return;
    };
    let Some(root) = document::app_root() else { return };
    document::set_data("surface", surface.as_str());
    yew::Renderer::<App>::with_root_and_props(
        root,
        AppProps {
            surface,
            draft,
            words,
        },
    )
    .render();
}
