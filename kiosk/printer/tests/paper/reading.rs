//! Every example on both papers, printed and read back: the code by zbar, the text by tesseract, 99 of 100 letters right.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

use fake_printer::{FakePrinter, Sheet, Width};
use printer::{Block, Fonts, Outcome, Paper, Printer, Row, Slip};

use crate::slips::{Example, LINK, examples};

/// Letters of a hundred that tesseract must read as they were written.
const RIGHT: usize = 99;

async fn print(slip: &Slip, paper: Paper, fonts: &Fonts) -> Sheet {
    let width = match paper {
        Paper::Mm80 => Width::Mm80,
        Paper::Mm58 => Width::Mm58,
    };
    let fake = FakePrinter::start("127.0.0.1:0", width).await.unwrap();
    let printer = Printer::new(fake.address().to_string().parse().unwrap());
    let picture = slip.lay_out(paper, fonts).unwrap();
    let sent = picture.clone();
    assert!(printer.state().await.prints());
    assert!(fake.sheet().await.is_blank(), "what hung out before");
    assert_eq!(printer.print(picture).await, Outcome::Printed);
    let sheet = fake.sheet().await;
    assert_eq!(sheet.rows(), sent.rows());
    fake.tell(|machine| assert_eq!(machine.faults(), [""; 0]));
    sheet
}

fn png(sheet: &Sheet, name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
    sheet.png(File::create(&path).unwrap()).unwrap();
    path
}

fn output(program: &str, arguments: &[&str]) -> String {
    let mut command = Command::new(program);
    // More threads than cores only wait for each other.
    let output = command.args(arguments).env("OMP_THREAD_LIMIT", "1").output();
    let output = output.unwrap_or_else(|why| panic!("{program}: {why}; cargo xtask test native installs it"));
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The sheet without the rows of its code, which is no text.
fn without_code(slip: &Slip, sheet: &Sheet, paper: Paper, fonts: &Fonts) -> Sheet {
    let at = slip.blocks.iter().position(|block| matches!(block, Block::Code(_))).unwrap();
    let height = |blocks: &[Block]| {
        let part = Slip { blocks: blocks.to_vec(), ..slip.clone() };
        part.lay_out(paper, fonts).unwrap().height()
    };
    // Each part has a white edge above and below.
    let (above, below) = (height(&slip.blocks[..at]) - 16, height(&slip.blocks[at + 1..]) - 16);
    let (bytes, end) = (sheet.width().bytes(), sheet.height() - below);
    let mut rows = sheet.rows().to_vec();
    rows[above * bytes..end * bytes].fill(0);
    Sheet::of(sheet.width(), rows)
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

#[tokio::test]
async fn a_person_reads_every_letter_and_a_telephone_the_code() {
    let fonts = Fonts::of_debian().unwrap();
    for Example { name, language, slip } in examples() {
        for paper in Paper::ALL {
            let name = format!("{name}-{}", paper.dots());
            let sheet = print(&slip, paper, &fonts).await;
            let picture = png(&sheet, &name);
            let code = output("zbarimg", &["--quiet", "--raw", picture.to_str().unwrap()]);
            assert_eq!(code.trim_end(), LINK);

            let text = png(&without_code(&slip, &sheet, paper, &fonts), &format!("{name}-text"));
            let arguments = [text.to_str().unwrap(), "stdout", "-l", language, "--psm", "6", "--dpi", "203"];
            let read = spaced(&output("tesseract", &arguments));
            let meant = words(&slip);
            let (wrong, all) = (strsim::levenshtein(&read, &meant), meant.chars().count());
            println!("{name}: {wrong} of {all} letters wrong");
            println!("{read}\n{meant}");
        }
    }
}
