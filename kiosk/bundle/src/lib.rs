//! What a maker sends to kiosks, each signed: the app as a bundle in one file, settings, and the two slots that apps live in.

mod app;
mod disk;
mod files;
mod keys;
mod settings;
mod signed;
mod slots;
mod state;

pub use app::{AgentVersion, App, Manifest, PackError, pack};
pub use disk::{Disk, Kind, RealDisk};
pub use files::{Digest, FileEntry, FilePath, NoPath, Oversize};
pub use keys::{KeyError, PublicKeys, SecretKey};
pub use settings::{Remote, Seconds, SettingsShelf};
pub use signed::{Content, Refused, SignError, Signed, Version};
pub use slots::{Slots, SlotsError};
pub use state::{Place, Slot};
