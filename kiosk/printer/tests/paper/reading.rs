//! Every example on both papers, printed and read back: the code by zbar, the text by tesseract, 99 of 100 letters right.

use std::fs::File;
use std::path::Path;
use std::process::Command;

use fake_printer::{FakePrinter, Sheet, Width};
use printer::{Block, Fonts, Outcome, Paper, Picture, Printer, Row, Slip, State};

use crate::slips::{Example, LINK, examples};

/// Letters of a hundred that tesseract must read as they were written.
const RIGHT: usize = 99;

/// Signs that nobody taught tesseract in this language; it may take them for anything.
fn is_untaught(language: &str, letter: char) -> bool {
    match letter {
        '₼' => true,
        '№' => language == "aze",
        _ => language == "rus" && letter.is_ascii_alphabetic(),
    }
}

fn width(paper: Paper) -> Width {
    match paper {
        Paper::Mm80 => Width::Mm80,
        Paper::Mm58 => Width::Mm58,
    }
}

/// A printer of its own for each width, ready and with a fresh beginning of paper.
async fn printer(paper: Paper) -> (FakePrinter, Printer) {
    let fake = FakePrinter::start("127.0.0.1:0", width(paper)).await.unwrap();
    let printer = Printer::new(fake.address().to_string().parse().unwrap());
    assert_eq!(printer.state().await, State::Ready);
    assert!(fake.sheet().await.is_blank());
    (fake, printer)
}

/// The path of its picture, for programs and eyes.
fn png(sheet: &Sheet, name: &str) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
    sheet.png(File::create(&path).unwrap()).unwrap();
    path.display().to_string()
}

fn output(program: &str, arguments: &[&str]) -> String {
    let mut command = Command::new(program);
    // More threads than cores only wait for each other.
    let output = command.args(arguments).env("OMP_THREAD_LIMIT", "1").output();
    let output = output.unwrap_or_else(|why| panic!("{program}: {why}; cargo xtask test native installs it"));
    assert!(
        output.status.success(),
        "{program} {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

/// The rows of the sheet, white where its code is, which is no text.
fn without_code(slip: &Slip, sheet: &Sheet, paper: Paper, fonts: &Fonts) -> Vec<u8> {
    let at = slip
        .blocks
        .iter()
        .position(|block| matches!(block, Block::Code(_)))
        .unwrap();
    let height = |blocks: &[Block]| {
        let part = Slip {
            blocks: blocks.to_vec(),
            ..slip.clone()
        };
        Picture::of(&part, paper, fonts).unwrap().height()
    };
    // Each part has a white edge above and below.
    let (above, below) = (
        height(&slip.blocks[..at]) - 16,
        height(&slip.blocks[at + 1..]) - 16,
    );
    let (bytes, end) = (sheet.width().bytes(), sheet.height() - below);
    let mut rows = sheet.rows().to_vec();
    rows[above * bytes..end * bytes].fill(0);
    rows
}

/// All texts, in the order in which they stand.
fn words(slip: &Slip) -> String {
    let mut texts = vec![];
    for block in &slip.blocks {
        match block {
            Block::Heading(text) => texts.push(text.as_str()),
            Block::Paragraph(text) | Block::Small(text) => texts.push(text.as_str()),
            Block::Number(text) => texts.push(text.as_str()),
            Block::Row(Row { label, amount }) | Block::Total(Row { label, amount }) => {
                texts.extend([label.as_str(), amount.as_str()]);
            }
            Block::Rule | Block::Code(_) => {}
        }
    }
    spaced(&texts.join(" "))
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How many letters were read wrong, of all: the distance of Levenshtein, without what may be taken for anything.
fn wrong(language: &str, meant: &str, read: &str) -> (usize, usize) {
    let meant: Vec<char> = meant.chars().collect();
    let read: Vec<char> = read.chars().collect();
    let cost = |letter: Option<&char>| usize::from(!letter.is_some_and(|it| is_untaught(language, *it)));
    let mut before: Vec<usize> = (0..=read.len()).collect();
    for (row, letter) in meant.iter().enumerate() {
        let missed = cost(Some(letter));
        let added = missed.min(cost(meant.get(row + 1)));
        let mut now = vec![before[0] + missed];
        for (column, other) in read.iter().enumerate() {
            let taken = before[column] + if letter == other { 0 } else { missed };
            now.push(taken.min(before[column + 1] + missed).min(now[column] + added));
        }
        before = now;
    }
    (before[read.len()], meant.len())
}

#[tokio::test]
async fn a_person_reads_every_letter_and_a_telephone_the_code() {
    let fonts = Fonts::of_debian().unwrap();
    for paper in Paper::ALL {
        let (fake, printer) = printer(paper).await;
        for Example {
            language,
            ticket,
            result,
        } in examples()
        {
            let mut texts = vec![];
            for (kind, slip) in [("ticket", &ticket), ("result", &result)] {
                let picture = Picture::of(slip, paper, &fonts).unwrap();
                assert_eq!(printer.print(picture.clone()).await, Outcome::Printed);
                let sheet = fake.sheet().await;
                assert_eq!(sheet.rows(), picture.rows());
                let whole = png(&sheet, &format!("{kind}-{language}-{}", paper.dots()));
                let code = output("zbarimg", &["--quiet", "--nodbus", "--raw", &whole]);
                assert_eq!(code.trim_end(), LINK);
                texts.extend(without_code(slip, &sheet, paper, &fonts));
            }
            fake.tell(|machine| assert_eq!(machine.faults(), [""; 0]));

            let name = format!("text-{language}-{}", paper.dots());
            let text = png(&Sheet::of(width(paper), texts), &name);
            let read = output(
                "tesseract",
                &[&text, "stdout", "-l", language, "--psm", "4", "--dpi", "203"],
            );
            let meant = [words(&ticket), words(&result)].join(" ");
            let (wrong, all) = wrong(language, &meant, &spaced(&read));
            println!("{name}: {wrong} of {all} letters wrong");
            assert!(100 * (all - wrong) >= RIGHT * all, "{name}: {read}");
        }
    }
}
