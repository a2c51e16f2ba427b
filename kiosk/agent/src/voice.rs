//! The voice of the kiosk: says a text by the voice program, or by a recording of the same words.
//!
//! What is said may name a person: it goes to the program by a pipe, comes back by another, and stays nowhere.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use l10n::{Language, spoken};
use sha2::{Digest, Sha256};
use thiserror::Error;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, Command};
use tokio::time::timeout;

/// The longest text in bytes; a sentence has some hundred.
pub(crate) const LONGEST: usize = 2000;
/// Time to make its sound. A sentence takes some milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);
/// The most sound in bytes: some six minutes.
const LARGEST: u64 = 16 * 1024 * 1024;
/// Where a WAVE file of one format and one stretch of sound says how long it is, and how long that stretch.
const SIZES: [usize; 2] = [4, 40];

/// Why nothing can be heard. It holds nothing of the text.
#[derive(Debug, Error)]
pub(crate) enum VoiceError {
    /// No such program, or it may not be run.
    #[error("the voice program cannot be used, install espeak-ng or name another with DOST_VOICE: {0}")]
    Program(#[from] std::io::Error),
    /// It ended with an error, or without a sound.
    #[error("the voice program gave no sound")]
    Silent,
    /// It took too long.
    #[error("the voice program took longer than {} s", PATIENCE.as_secs())]
    Late,
}

/// The voice.
#[derive(Clone, Debug)]
pub(crate) struct Voice {
    /// Called as `program -v LANGUAGE -b 1 --stdin --stdout`: reads UTF-8, writes WAVE.
    pub(crate) program: OsString,
    /// A folder with recordings, `<language>/<key>.wav`; see [`key`].
    pub(crate) recordings: Option<PathBuf>,
}

impl Voice {
    /// The sound of a text, as a WAVE file. Whoever stops waiting for it ends the program.
    pub(crate) async fn say(&self, language: Language, text: &str) -> Result<Vec<u8>, VoiceError> {
        let words = spoken(language, text);
        if let Some(folder) = &self.recordings {
            let file = folder.join(language.tag()).join(format!("{}.wav", key(&words)));
            if let Ok(recorded) = tokio::fs::read(file).await {
                return Ok(recorded);
            }
        }
        let mut program = self.start(language)?;
        match timeout(PATIENCE, talk(&mut program, &words)).await {
            Ok(sound) => sound,
            Err(_) => Err(VoiceError::Late),
        }
    }

    /// It ends with the agent, and when nobody waits for it.
    fn start(&self, language: Language) -> Result<Child, VoiceError> {
        let mut command = Command::new("setpriv");
        command
            .args(["--pdeathsig", "KILL", "--"])
            .arg(&self.program)
            .args(["-v", language.tag(), "-b", "1", "--stdin", "--stdout"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // It could name what it was given.
            .stderr(Stdio::null())
            .kill_on_drop(true);
        Ok(command.spawn()?)
    }
}

/// Gives it the words and hears the sound, both at once: neither pipe holds all of it.
async fn talk(program: &mut Child, words: &str) -> Result<Vec<u8>, VoiceError> {
    let (Some(mut ear), Some(mouth)) = (program.stdin.take(), program.stdout.take()) else {
        return Err(VoiceError::Silent);
    };
    let tell = async move {
        // One that does not read to the end has nothing to say: that is seen below.
        let _ = ear.write_all(words.as_bytes()).await;
    };
    let mut sound = Vec::new();
    let mut mouth = mouth.take(LARGEST);
    let ((), heard) = tokio::join!(tell, mouth.read_to_end(&mut sound));
    heard?;
    if !program.wait().await?.success() || sound.is_empty() {
        return Err(VoiceError::Silent);
    }
    Ok(sized(sound))
}

/// A program that writes into a pipe does not know in its first bytes how long the sound will be.
fn sized(mut sound: Vec<u8>) -> Vec<u8> {
    let whole = sound.len();
    if sound.get(36..40) == Some(b"data") {
        for at in SIZES {
            let after = at + 4;
            let left = u32::try_from(whole - after).unwrap_or(u32::MAX);
            if let Some(size) = sound.get_mut(at..after) {
                size.copy_from_slice(&left.to_le_bytes());
            }
        }
    }
    sound
}

/// The name of a recording: the beginning of the SHA-256 of its words, in hexadecimal.
fn key(words: &str) -> String {
    let digest = Sha256::digest(words.trim());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_is_found_by_the_words_whatever_stands_around_them() {
        // printf 'hello' | sha256sum
        assert_eq!(key("hello"), "2cf24dba5fb0a30e");
        assert_eq!(key(" hello\n"), key("hello"));
    }

    #[test]
    fn a_sound_says_its_own_length() {
        let mut sound = vec![0; 44 + 10];
        sound[36..40].copy_from_slice(b"data");
        let sound = sized(sound);
        assert_eq!((sound[4], sound[40]), (46, 10));
        assert_eq!(sized(b"short".to_vec()), b"short");
    }
}
