//! A slip as a picture, for eyes: `cargo run -p printer --example slip 80 slip.png < slip.json`.

use std::error::Error;
use std::fs::File;
use std::io::read_to_string;

use fake_printer::{Sheet, Width};
use printer::{Fonts, Paper, Picture, Slip};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(width), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("say the width of the paper (80 or 58) and where the picture goes".into());
    };
    let (paper, width): (Paper, Width) = (width.parse()?, width.parse()?);
    let slip: Slip = serde_json::from_str(&read_to_string(std::io::stdin())?)?;
    let picture = Picture::of(&slip, paper, &Fonts::of_debian()?)?;
    Ok(Sheet::of(width, picture.rows().to_vec()).png(File::create(path)?)?)
}
