//! A line that was lost, and when it may be back.

use gloo::timers::future::TimeoutFuture;

use super::agent;

/// Between two looks (milliseconds).
const LOOK_EVERY_MS: u32 = 3_000;

/// Waits until it is worth trying again; false where nobody `wants` it any more. A kiosk's page always reaches its agent
/// and cannot know, so it tries at every look. At home the device says when it has a line; where it says so and nothing
/// answers, the pauses grow: a server that comes back is not met by everybody at once.
pub async fn may_be_back(wanted: impl Fn() -> bool) -> bool {
    let mut looks = 0_u32;
    loop {
        let had = is_there();
        TimeoutFuture::new(LOOK_EVERY_MS).await;
        looks += 1;
        if !wanted() {
            return false;
        }
        if agent::is_beside() || (is_there() && (!had || looks.is_power_of_two())) {
            return true;
        }
    }
}

/// Whether the device knows of a line.
pub fn is_there() -> bool {
    gloo::utils::window().navigator().on_line()
}
