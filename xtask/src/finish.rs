//! Trunk's last hook: messages and catalogue, one file each per language, the stories to train with, and the plain page;
//! in release short names, what a phone keeps to work without a line, and every file compressed.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use catalogue::Edition;
use catalogue::edition::Pick;

use crate::{offline, plain, shorten};

/// Smaller files travel in one packet anyway (bytes).
const WORTH_COMPRESSING: u64 = 512;
const QUALITY: i32 = 11;
const WINDOW: i32 = 22;

/// Finishes the folder that trunk names in its environment.
pub(crate) fn run(root: &Path) -> Result<()> {
    let staging =
        env::var_os("TRUNK_STAGING_DIR").context("trunk calls this as a hook; it is not for hands")?;
    let staging = PathBuf::from(staging);
    join_messages(&root.join("i18n"), &staging.join("i18n"))?;
    write_catalogue(&staging.join("catalogue"))?;
    write_stories(&root.join("crates/adviser/stories/stories.toml"), &staging)?;
    for program in PROGRAMS {
        name_program(&staging, program)?;
    }
    plain::run(root, &staging)?;
    if env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release") {
        shorten::run(&staging)?;
        offline::copy(root, &staging)?;
        let version = offline::name(&staging)?;
        offline::list(&staging, version)?;
        precompress(&staging)
    } else {
        offline::name(&staging).map(drop)
    }
}

/// Programs that the first one starts: that with every screen, and the law.
pub(crate) const PROGRAMS: [&str; 2] = ["whole", "adviser"];

/// Gives a program names that carry a hash, as every file's, and writes its address into the page. The gallery has
/// neither.
fn name_program(staging: &Path, program: &str) -> Result<()> {
    const PARTS: [&str; 3] = ["_bg.wasm", ".js", "_loader.js"];
    let place = format!("place-of-the-{program}");
    let old = |part: &str| staging.join(format!("{program}{part}"));
    let page = staging.join("index.html");
    let text = fs::read_to_string(&page)?;
    match (text.matches(&place).count(), old("_bg.wasm").is_file()) {
        (0, false) => return Ok(()),
        (1, true) => {}
        _ => bail!("the program {program} and its place in index.html, {place}, go together"),
    }
    let hash = hash(&fs::read(old("_bg.wasm"))?);
    let renamed = |part: &str| format!("{program}-{hash:016x}{part}");
    for part in PARTS {
        if part.ends_with(".js") {
            let script = fs::read_to_string(old(part))?;
            let named = PARTS.iter().fold(script, |script, part| {
                script.replace(&format!("{program}{part}"), &renamed(part))
            });
            fs::write(staging.join(renamed(part)), named)?;
            fs::remove_file(old(part))?;
        } else {
            fs::rename(old(part), staging.join(renamed(part)))?;
        }
    }
    let address = format!("/{}", renamed("_loader.js"));
    Ok(fs::write(page, text.replace(&place, &address))?)
}

/// FNV-1a: enough to tell one build from another.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, step)
}

/// Writes `<language>.json`: services and centres as the app fetches them.
fn write_catalogue(to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    let languages: [(&str, Pick); 3] = [("az", |it| it.az), ("ru", |it| it.ru), ("en", |it| it.en)];
    for (language, pick) in languages {
        let edition = serde_json::to_vec(&Edition::of(pick))?;
        fs::write(to.join(language).with_extension("json"), edition)?;
    }
    Ok(())
}

/// Writes `training.json`: invented visitors, which only volunteers fetch.
fn write_stories(from: &Path, to: &Path) -> Result<()> {
    let file: toml::Table = toml::from_str(&fs::read_to_string(from)?)?;
    let stories = file.get("story").context("stories.toml has stories")?;
    Ok(fs::write(to.join("training.json"), serde_json::to_vec(stories)?)?)
}

/// Writes `<language>.ftl`, the app's words, and beside it what only some need, for each folder of Fluent files:
/// `<language>.law.ftl` for the adviser, `<language>.volunteer.ftl` for volunteers,
/// `<language>.kiosk.ftl` for kiosks; and all of it once more with simple
/// words where there are some: `<language>.simple.ftl` and so on.
pub(crate) fn join_messages(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for language in entries(from)?.into_iter().filter(|path| path.is_dir()) {
        let name = language
            .file_name()
            .context("a language's folder has a name")?
            .to_string_lossy()
            .into_owned();
        let simple = joined(&language.join("simple"))?;
        let parts = ["law", "volunteer", "kiosk"].map(|part| (language.join(part), format!(".{part}")));
        for (folder, kind) in parts.into_iter().chain([(language, String::new())]) {
            let usual = joined(&folder)?;
            fs::write(to.join(format!("{name}{kind}.ftl")), &usual)?;
            let simple = replaced(&usual, &simple);
            fs::write(to.join(format!("{name}.simple{kind}.ftl")), simple)?;
        }
    }
    Ok(())
}

/// The messages of a text, those with an id of the other one as they stand there.
fn replaced(usual: &str, simple: &str) -> String {
    let mut out = String::new();
    for message in messages(usual) {
        let same = messages(simple).find(|it| id(it) == id(message));
        out.push_str(same.unwrap_or(message));
    }
    out
}

/// The messages of a joined text: each begins at the start of a line.
fn messages(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut starts = rest.match_indices('\n').map(|(at, _)| at + 1);
        let end = starts.find(|at| !rest[*at..].starts_with([' ', '\t', '}']));
        let (message, left) = rest.split_at(end.unwrap_or(rest.len()));
        rest = left;
        Some(message).filter(|it| !it.is_empty())
    })
}

fn id(message: &str) -> &str {
    message.split_whitespace().next().unwrap_or_default()
}

/// The Fluent files of a folder as one; nothing if there is no such folder.
fn joined(folder: &Path) -> Result<String> {
    let mut joined = String::new();
    if !folder.is_dir() {
        return Ok(joined);
    }
    for file in entries(folder)?
        .into_iter()
        .filter(|path| has_extension(path, "ftl") && !elsewhere(path))
    {
        joined.push_str(&for_citizens(&fs::read_to_string(file)?));
    }
    if let Err((_, errors)) = fluent_syntax::parser::parse(joined.as_str()) {
        bail!(
            "{}: {errors:?}; `cargo xtask tidy` names the line",
            folder.display()
        );
    }
    Ok(joined)
}

/// The words of the rulebook, of the plain page, of the staff, and of mail and text messages: nobody reads them in the app.
fn elsewhere(path: &Path) -> bool {
    path.file_stem()
        .and_then(OsStr::to_str)
        .is_some_and(|stem| matches!(stem, "rulebook" | "numbers" | "plain" | "messages" | "staff"))
}

/// Drops what only translators and lawyers read: comments, blank lines, and the effects of open points.
fn for_citizens(text: &str) -> String {
    let mut lawyers = false;
    let kept = text.lines().filter(|line| {
        if !line.starts_with([' ', '\t']) {
            let id = line.split_whitespace().next().unwrap_or_default();
            lawyers = id.starts_with("open-") && id.ends_with("-effect");
        }
        !lawyers && !line.starts_with('#') && !line.trim().is_empty()
    });
    kept.flat_map(|line| [line.trim_end(), "\n"]).collect()
}

/// Writes a `.br` beside each file that becomes smaller by it.
fn precompress(folder: &Path) -> Result<()> {
    for path in entries(folder)? {
        if path.is_dir() {
            precompress(&path)?;
        } else if path.metadata()?.len() >= WORTH_COMPRESSING && !has_extension(&path, "br") {
            let bytes = fs::read(&path)?;
            let packed = brotli(&bytes)?;
            if packed.len() < bytes.len() {
                fs::write(packed_name(&path), packed)?;
            }
        }
    }
    Ok(())
}

/// The compressed neighbour of a file.
pub(crate) fn packed_name(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".br");
    PathBuf::from(name)
}

/// Brotli at its strongest.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: QUALITY,
        lgwin: WINDOW,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &parameters)?;
    Ok(packed)
}

/// What lies in a folder, in the order of names.
pub(crate) fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let listing = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths = listing
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn has_extension(path: &Path, wanted: &str) -> bool {
    path.extension().is_some_and(|extension| extension == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let path = env::temp_dir().join(format!("xtask-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        path
    }

    #[test]
    fn the_apps_files_of_a_language_become_one_without_comments_in_the_order_of_names() {
        let root = folder("join");
        fs::create_dir_all(root.join("i18n/az")).unwrap();
        fs::write(root.join("i18n/az/b.ftl"), "# for translators\nb = B\n\n").unwrap();
        fs::write(
            root.join("i18n/az/a.ftl"),
            "a = A { $n ->\n    [one] bir\n   *[other] çox\n }\n",
        )
        .unwrap();
        fs::write(
            root.join("i18n/az/messages.ftl"),
            "mail = Nobody reads this in the app\n",
        )
        .unwrap();
        join_messages(&root.join("i18n"), &root.join("out")).unwrap();
        let joined = fs::read_to_string(root.join("out/az.ftl")).unwrap();
        assert_eq!(
            joined,
            "a = A { $n ->\n    [one] bir\n   *[other] çox\n }\nb = B\n"
        );
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn simple_words_stand_in_the_place_of_the_usual_ones_in_both_files() {
        let root = folder("simple");
        for (file, text) in [
            (
                "az/a.ftl",
                "a = A { $n ->\n    [one] bir\n   *[other] çox\n }\nb = B\n",
            ),
            ("az/law/c.ftl", "c = C\n    davamı\nd = D\n"),
            ("az/simple/words.ftl", "# qeyd\nc = sadə C\na = sadə A\n"),
        ] {
            let path = root.join("i18n").join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        join_messages(&root.join("i18n"), &root.join("out")).unwrap();
        let read = |name: &str| fs::read_to_string(root.join("out").join(name)).unwrap();
        assert_eq!(read("az.simple.ftl"), "a = sadə A\nb = B\n");
        assert_eq!(read("az.simple.law.ftl"), "c = sadə C\nd = D\n");
        assert_eq!(read("az.law.ftl"), "c = C\n    davamı\nd = D\n");
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_broken_message_stops_the_build() {
        let root = folder("broken");
        fs::create_dir_all(root.join("i18n/az")).unwrap();
        fs::write(root.join("i18n/az/a.ftl"), "a = { $n\n").unwrap();
        assert!(join_messages(&root.join("i18n"), &root.join("out")).is_err());
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn each_language_has_a_catalogue_of_its_own_that_reads_back() {
        let root = folder("catalogue");
        write_catalogue(&root).unwrap();
        for (language, name) in [
            ("az", "Abşeron DOST Mərkəzi"),
            ("ru", "Абшеронский центр DOST"),
            ("en", "Absheron DOST Centre"),
        ] {
            let json = fs::read(root.join(language).with_extension("json")).unwrap();
            let edition: Edition = serde_json::from_slice(&json).unwrap();
            assert_eq!(edition.centre("absheron").unwrap().name, name);
        }
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn only_files_that_shrink_get_a_compressed_neighbour_which_unpacks_to_the_same() {
        let root = folder("compress");
        let long = "DOST ".repeat(500);
        fs::write(root.join("long.css"), &long).unwrap();
        fs::write(root.join("short.css"), "a{}").unwrap();
        precompress(&root).unwrap();
        let packed = fs::read(root.join("long.css.br")).unwrap();
        assert!(packed.len() < long.len() && !root.join("short.css.br").exists());
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut &packed[..], &mut unpacked).unwrap();
        assert_eq!(unpacked, long.as_bytes());
        fs::remove_dir_all(root).unwrap();
    }
}
