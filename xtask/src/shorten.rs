//! Short names where the module and its script meet: each of wasm-bindgen's ends in 16 random digits, and no packing
//! makes those smaller. Together with the script's margins they are 4.8 kB of a first visit.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::finish;

const MAGIC_AND_VERSION: usize = 8;
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;
const FUNCTION: u8 = 0;
/// Random digits at the end of a name.
const DIGITS: usize = 16;

/// Rewrites the module and the script of a built app, and gives both the hash of their new content.
pub(crate) fn run(staging: &Path) -> Result<()> {
    let of = |end: &str| {
        let mut paths = finish::entries(staging)?.into_iter();
        let is_pages = |path: &PathBuf| {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            name.is_some_and(|name| {
                !finish::PROGRAMS.iter().any(|it| name.starts_with(it)) && name.ends_with(end)
            })
        };
        let found = paths.find(is_pages);
        found.with_context(|| format!("no *{end} in {}", staging.display()))
    };
    let (script, module) = (of(".js")?, of("_bg.wasm")?);
    let text = fs::read_to_string(&script)?;
    let names = short_names(&text);
    let text = without_margins(&renamed(&text, &names));
    let bytes = shortened(&fs::read(&module)?, &names)?;
    let old = hash_in(&script).context("trunk names the script with a hash")?;
    let new = format!("{:016x}", finish::hash(&[text.as_bytes(), &bytes].concat()));
    for (path, content) in [(&script, text.as_bytes()), (&module, &bytes)] {
        let name = path.file_name().context("a file has a name")?.to_string_lossy();
        fs::write(staging.join(name.replace(&old, &new)), content)?;
        fs::remove_file(path)?;
    }
    let page = staging.join("index.html");
    let html = fs::read_to_string(&page)?;
    fs::write(page, html.replace(&old, &new))?;
    Ok(())
}

/// What trunk made of the content that is no more.
fn hash_in(script: &Path) -> Option<String> {
    let stem = script.file_stem()?.to_str()?;
    let (_, hash) = stem.rsplit_once('-')?;
    // It leaves leading zeros out.
    let written = (1..=DIGITS).contains(&hash.len()) && hash.bytes().all(|b| b.is_ascii_hexdigit());
    written.then(|| hash.to_owned())
}

/// The names with random digits, each with its short one, in the order in which the script speaks of them.
fn short_names(script: &str) -> BTreeMap<&str, String> {
    let mut names = BTreeMap::new();
    for word in words(script).filter(|word| is_random(word)) {
        let next = names.len();
        names.entry(word).or_insert_with(|| format!("__w{next}"));
    }
    names
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
}

fn is_random(word: &str) -> bool {
    let digits = word.len().checked_sub(DIGITS).and_then(|at| word.get(at..));
    ["__wb", "wasm_bindgen_"].iter().any(|it| word.starts_with(it))
        && digits.is_some_and(|end| end.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// The text with other words in their places.
fn renamed(text: &str, names: &BTreeMap<&str, String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    for word in words(text) {
        out.push_str(names.get(word).map_or(word, String::as_str));
        rest = &rest[word.len()..];
        if let Some(between) = rest.chars().next() {
            out.push(between);
            rest = &rest[between.len_utf8()..];
        }
    }
    out
}

/// The script without indents and lines of comments, which wasm-bindgen writes for readers.
fn without_margins(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    let code = lines
        .filter(|line| !line.is_empty() && !["//", "/*", "* ", "*/"].iter().any(|it| line.starts_with(it)));
    code.flat_map(|line| [line, "\n"]).collect()
}

/// The module with short names in its imports and exports, without sections that no browser reads.
fn shortened(module: &[u8], names: &BTreeMap<&str, String>) -> Result<Vec<u8>> {
    let (head, mut rest) = module
        .split_at_checked(MAGIC_AND_VERSION)
        .context("not a WebAssembly module")?;
    let mut out = head.to_vec();
    while let Some((id, after)) = rest.split_first() {
        rest = after;
        let mut section = sized(&mut rest)?;
        let content = match *id {
            CUSTOM => continue,
            IMPORTS => entries(&mut section, names, |section, out| {
                name(section, names, out)?;
                match take(section, 1)? {
                    [FUNCTION] => out.push(FUNCTION),
                    kind => bail!("an import of kind {kind:?}; wasm-bindgen imports functions only"),
                }
                write(out, number(section)?);
                Ok(())
            })?,
            EXPORTS => entries(&mut section, names, |section, out| {
                out.extend(take(section, 1)?);
                write(out, number(section)?);
                Ok(())
            })?,
            _ => section.to_vec(),
        };
        out.push(*id);
        write(&mut out, content.len());
        out.extend(content);
    }
    Ok(out)
}

/// A counted list whose entries begin with a name; `tail` copies what follows it.
fn entries(
    section: &mut &[u8],
    names: &BTreeMap<&str, String>,
    tail: impl Fn(&mut &[u8], &mut Vec<u8>) -> Result<()>,
) -> Result<Vec<u8>> {
    let count = number(section)?;
    let mut out = Vec::new();
    write(&mut out, count);
    for _ in 0..count {
        name(section, names, &mut out)?;
        tail(section, &mut out)?;
    }
    Ok(out)
}

fn name(from: &mut &[u8], names: &BTreeMap<&str, String>, out: &mut Vec<u8>) -> Result<()> {
    let old = std::str::from_utf8(sized(from)?)?;
    let new = names.get(old).map_or(old, String::as_str);
    write(out, new.len());
    out.extend(new.as_bytes());
    Ok(())
}

fn sized<'a>(from: &mut &'a [u8]) -> Result<&'a [u8]> {
    let size = number(from)?;
    take(from, size)
}

fn take<'a>(from: &mut &'a [u8], size: usize) -> Result<&'a [u8]> {
    let (taken, rest) = from.split_at_checked(size).context("the module ends too early")?;
    *from = rest;
    Ok(taken)
}

/// A whole number as WebAssembly writes it: seven bits a byte, the lowest first.
fn number(from: &mut &[u8]) -> Result<usize> {
    let mut value = 0;
    for shift in (0..35).step_by(7) {
        let byte = take(from, 1)?[0];
        value |= usize::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Ok(value);
        }
    }
    bail!("a number of more than five bytes")
}

fn write(out: &mut Vec<u8>, value: usize) {
    let [low, ..] = value.to_le_bytes();
    if value < 0x80 {
        out.push(low);
    } else {
        out.push(0x80 | low);
        write(out, value >> 7);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &str = "__wbg_focus_0123456789abcdef";

    #[test]
    fn a_hash_with_zeros_at_its_beginning_is_written_without_them() {
        for (name, hash) in [
            ("dost-guide-0123456789abcdef.js", Some("0123456789abcdef")),
            ("dost-guide-a5c0b591e89f13e.js", Some("a5c0b591e89f13e")),
            ("dost-guide.js", None),
        ] {
            assert_eq!(hash_in(Path::new(name)).as_deref(), hash, "{name}");
        }
    }

    /// One type, one imported function, one function of its own that is exported, and a note of the compiler.
    fn module(import: &str, export: &str, note: &[u8]) -> Vec<u8> {
        let size = |content: &[u8]| u8::try_from(content.len()).unwrap();
        let section = |id: u8, content: Vec<u8>| [vec![id, size(&content)], content].concat();
        let text = |text: &str| [vec![size(text.as_bytes())], text.as_bytes().to_vec()].concat();
        [
            b"\0asm\x01\0\0\0".to_vec(),
            section(1, vec![1, 0x60, 0, 0]),
            section(
                IMPORTS,
                [vec![1], text("./a.js"), text(import), vec![FUNCTION, 0]].concat(),
            ),
            section(EXPORTS, [vec![1], text(export), vec![0, 1]].concat()),
            note.to_vec(),
        ]
        .concat()
    }

    #[test]
    fn module_and_script_agree_on_the_short_names_and_keep_the_others() {
        let script = format!("const i = {{ {LONG}: f }};\nwasm.start(); i.{LONG}();\n");
        let names = short_names(&script);
        assert_eq!(
            renamed(&script, &names),
            "const i = { __w0: f };\nwasm.start(); i.__w0();\n"
        );
        let note = [vec![CUSTOM, 3], b"\x02me".to_vec()].concat();
        let made = shortened(&module(LONG, "start", &note), &names).unwrap();
        assert_eq!(made, module("__w0", "start", &[]));
    }

    #[test]
    fn long_numbers_are_read_as_they_are_written() {
        for value in [0, 127, 128, 300, 16_384, 700_000] {
            let mut bytes = Vec::new();
            write(&mut bytes, value);
            assert_eq!(number(&mut bytes.as_slice()).unwrap(), value);
        }
        assert!(shortened(b"\0asm\x01\0\0\0\x02\x7f", &BTreeMap::new()).is_err());
    }

    #[test]
    fn a_script_keeps_its_code_and_loses_what_is_for_readers() {
        let script = "/**\n * Starts.\n */\nexport function go() {\n    // now\n    return a * b;\n}\n";
        assert_eq!(
            without_margins(script),
            "export function go() {\nreturn a * b;\n}\n"
        );
    }
}
