//! Starts the app: installs the panic notice, reads configuration and words, then shows the first screen.

use crate::app::{App, AppProps};
use crate::locale;
use crate::platform::{address, agent, clock, document, idle, net, panic, program, storage, task};
use crate::route::Route;
use crate::state::draft;
use crate::surface::{Capabilities, Surface};

/// Where the page names the program with every screen.
const WHOLE: &str = "whole";

/// Starts the app in the page.
pub fn start() {
    panic::install();
    task::spawn(run());
}

/// Without words there is nothing to show: the static page with the phone number stays.
async fn run() {
    let (surface, site, pass) = match net::get::<api::Config>(api::paths::CONFIG).await {
        Ok(config) => {
            clock::set(config.now);
            agent::set_numbers(config.numbers);
            if let Some(waits) = config.idle {
                idle::set(waits);
            }
            // A kiosk has the whole program; the first one need not carry this.
            if cfg!(feature = "whole")
                && let Some(screen) = config.screen
            {
                document::set_millimetre(screen.millimetres());
            }
            (config.surface, config.site, config.agent)
        }
        Err(_) => (Surface::default(), None, None),
    };
    if !has_all_that_is_wanted(surface)
        && let Some(whole) = document::data(WHOLE)
    {
        return program::start(&whole);
    }
    let mut draft = draft::load(surface);
    if let Some(language) = address::take_language() {
        draft.idiom.language = language;
    }
    let Ok(words) = locale::fetch(draft.idiom, surface).await else {
        document::set_data("offline", "");
        return;
    };
    let Some(root) = document::app_root() else { return };
    document::set_data("surface", surface.as_str());
    // Before the first screen, which asks whether there is a voice.
    if let Some(pass) = pass {
        agent::attend(pass);
    }
    yew::Renderer::<App>::with_root_and_props(
        root,
        AppProps {
            surface,
            site: site.unwrap_or_else(address::origin).into(),
            draft,
            words,
        },
    )
    .render();
}

/// Coming to a screen of the other program loads the page anew. So the first program is for those who keep their answers
/// over that: at home, where the browser allows it.
fn has_all_that_is_wanted(surface: Surface) -> bool {
    let survives = surface.keeps_drafts() && storage::works();
    cfg!(feature = "whole") || survives && Route::of_path(&address::path()).is_first()
}
