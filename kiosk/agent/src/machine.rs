//! What the machine says of itself: how long it runs, what is free, how warm it is. What it does not say is left out.

use std::fs;
use std::path::Path;

use nix::sys::statvfs::statvfs;

/// Seconds since it started.
pub(crate) fn up() -> u32 {
    let text = fs::read_to_string("/proc/uptime").unwrap_or_default();
    let seconds = text.split('.').next().and_then(|whole| whole.parse().ok());
    seconds.unwrap_or(0)
}

/// Free space in MB where this path lies.
pub(crate) fn free_disk(path: &Path) -> Option<u32> {
    let disk = statvfs(path).ok()?;
    let bytes = disk.blocks_available().checked_mul(disk.fragment_size())?;
    Some(u32::try_from(bytes / 1_000_000).unwrap_or(u32::MAX))
}

/// Memory in MB that programs can still have.
pub(crate) fn free_memory() -> Option<u32> {
    available(&fs::read_to_string("/proc/meminfo").ok()?)
}

fn available(meminfo: &str) -> Option<u32> {
    let line = meminfo
        .lines()
        .find_map(|line| line.strip_prefix("MemAvailable:"))?;
    let kib: u64 = line.split_whitespace().next()?.parse().ok()?;
    u32::try_from(kib * 1024 / 1_000_000).ok()
}

/// The warmest sensor in °C, of those in this folder (`/sys/class/thermal`).
pub(crate) fn celsius(sensors: &Path) -> Option<i16> {
    let entries = fs::read_dir(sensors).ok()?.filter_map(Result::ok);
    let readings = entries.filter_map(|entry| {
        let text = fs::read_to_string(entry.path().join("temp")).ok()?;
        let thousandths: i32 = text.trim().parse().ok()?;
        i16::try_from(thousandths / 1000).ok()
    });
    readings.max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_says_something_of_itself() {
        assert!(up() > 0 && free_memory().is_some_and(|mb| mb > 0));
        assert!(free_disk(Path::new("/")).is_some());
        assert_eq!(free_disk(Path::new("/nowhere/at/all")), None);
        assert_eq!(
            available("MemTotal: 16 kB\nMemAvailable:    2000000 kB\n"),
            Some(2048)
        );
        assert_eq!(available("MemTotal: 16 kB\n"), None);
    }

    #[test]
    fn the_warmest_sensor_counts_and_broken_ones_do_not() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(celsius(folder.path()), None);
        for (zone, text) in [
            ("zone0", "41500\n"),
            ("zone1", "67000"),
            ("zone2", "hot"),
            ("zone3", "-5000"),
        ] {
            fs::create_dir(folder.path().join(zone)).unwrap();
            fs::write(folder.path().join(zone).join("temp"), text).unwrap();
        }
        fs::create_dir(folder.path().join("cooling")).unwrap();
        assert_eq!(celsius(folder.path()), Some(67));
        assert_eq!(celsius(&folder.path().join("nothing")), None);
    }
}
