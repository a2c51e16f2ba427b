//! The fake printer as a process: `fake-printer --listen 127.0.0.1:9100 --sheets FOLDER`. It takes orders line by line,
//! and says line by line what happened.
//!
//! | order | what it does |
//! |---|---|
//! | `ready`, `paper-low`, `paper-out`, `cover-open`, `offline`, `jammed`, `silent`, `garbage`, `hanging-up` | how the printer is from now on |
//! | `after 5000 jammed` | how it is once that many more bytes are printed |
//! | `pace 2000` | bytes a second; `pace 0` is as fast as it can |
//!
//! | line | when |
//! |---|---|
//! | `listening 127.0.0.1:9100` | from now on |
//! | `done` | the order is carried out |
//! | `wrong …` | the order is none |
//! | `sheet FOLDER/1.png` | a sheet was cut; a blank one says `blank` instead of its name |
//! | `fault …` | something came that no printer understands |

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Parser;
use fake_printer::{FakePrinter, Machine, Mood, Sheet, Width};
use tokio::io::{AsyncBufReadExt, BufReader};

/// A receipt printer without paper.
#[derive(Parser)]
struct Arguments {
    /// Where to listen; port 0 takes any that is free.
    #[arg(long, default_value = "127.0.0.1:9100")]
    listen: String,
    /// An existing folder for the pictures of what is printed.
    #[arg(long)]
    sheets: PathBuf,
    /// The paper's width in mm: 80 or 58.
    #[arg(long, default_value = "80")]
    width: Width,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let printer = FakePrinter::start(&arguments.listen, arguments.width)
        .await
        .with_context(|| format!("cannot listen at {}", arguments.listen))?;
    say(&format!("listening {}", printer.address()))?;
    let mut orders = BufReader::new(tokio::io::stdin()).lines();
    let mut sheets = 0;
    let mut faults = 0;
    loop {
        tokio::select! {
            order = orders.next_line() => match order? {
                Some(order) => match obey(&printer, &order) {
                    Ok(()) => say("done")?,
                    Err(why) => say(&format!("wrong {why}"))?,
                },
                None => return Ok(()),
            },
            sheet = printer.sheet() => {
                sheets += 1;
                say(&format!("sheet {}", keep(&sheet, &arguments.sheets, sheets)?))?;
            }
            fault = printer.until(|machine| machine.faults().get(faults).cloned()) => {
                faults += 1;
                say(&format!("fault {fault}"))?;
            }
        }
    }
}

fn obey(printer: &FakePrinter, order: &str) -> Result<()> {
    let words: Vec<&str> = order.split_whitespace().collect();
    let change: Box<dyn FnOnce(&mut Machine)> = match words.as_slice() {
        ["after", bytes, mood] => {
            let then = (bytes.parse()?, mood.parse()?);
            Box::new(move |machine| machine.then = Some(then))
        }
        ["pace", bytes] => {
            let pace = Some(bytes.parse()?).filter(|it| *it > 0);
            Box::new(move |machine| machine.pace = pace)
        }
        [mood] => {
            let mood: Mood = mood.parse()?;
            Box::new(move |machine| machine.mood = mood)
        }
        _ => bail!("no order is `{order}`"),
    };
    printer.tell(change);
    Ok(())
}

/// Writes the sheet's picture; gives its name.
fn keep(sheet: &Sheet, folder: &Path, number: usize) -> Result<String> {
    if sheet.is_blank() {
        return Ok("blank".to_owned());
    }
    let path = folder.join(format!("{number}.png"));
    let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    sheet.png(file)?;
    Ok(path.display().to_string())
}

/// One line, at once.
fn say(line: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}
