//! What slots need of a disk, each step one that a power cut can come after; tests cut at every one.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// What lies under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Bytes.
    File,
    /// More names.
    Folder,
    /// A link, a device: nothing of ours.
    Other,
}

/// A disk.
pub trait Disk {
    /// All bytes of a file; a link is an error.
    fn read(&self, file: &Path) -> io::Result<Vec<u8>>;
    /// The names in a folder.
    fn list(&self, folder: &Path) -> io::Result<Vec<(String, Kind)>>;
    /// Makes a folder; its parent is there.
    fn create_folder(&self, folder: &Path) -> io::Result<()>;
    /// Writes a file, whose bytes are on the disk when this returns. Whether its name is, only `sync_folder` says.
    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Gives a file another name, in whose place it comes at once.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Waits until the names in a folder are on the disk.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// Removes whatever lies there; nothing is fine.
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// The machine's own.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn read(&self, file: &Path) -> io::Result<Vec<u8>> {
        if !fs::symlink_metadata(file)?.is_file() {
            return Err(io::Error::other("not a file"));
        }
        fs::read(file)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(String, Kind)>> {
        let entry = |entry: io::Result<fs::DirEntry>| {
            let entry = entry?;
            let kind = entry.file_type()?;
            let kind = match () {
                () if kind.is_file() => Kind::File,
                () if kind.is_dir() => Kind::Folder,
                () => Kind::Other,
            };
            Ok((entry.file_name().to_string_lossy().into_owned(), kind))
        };
        fs::read_dir(folder)?.map(entry).collect()
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir(folder)
    }

    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut file = File::create(file)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        File::open(folder)?.sync_all()
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let gone = match fs::symlink_metadata(path) {
            Ok(kind) if kind.is_dir() => fs::remove_dir_all(path),
            Ok(_) => fs::remove_file(path),
            Err(error) => Err(error),
        };
        match gone {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            other => other,
        }
    }
}
