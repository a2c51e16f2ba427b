//! What is wrong with the settings: all of it at once, so that an operator corrects it in one go.

use std::fmt;

/// One thing that is wrong, without any value that may be secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The variable of the setting it is about, if it is about one.
    pub(super) about: Option<&'static str>,
    /// What is wrong and what to do.
    pub(super) text: String,
}

impl Fault {
    /// Something wrong with one setting; the text names it.
    pub(crate) fn of(variable: &'static str, text: impl fmt::Display) -> Fault {
        Fault {
            about: Some(variable),
            text: text.to_string(),
        }
    }

    /// Something wrong that is about no setting there is.
    pub(crate) fn elsewhere(text: impl fmt::Display) -> Fault {
        Fault {
            about: None,
            text: text.to_string(),
        }
    }
}

/// All that is wrong, one on a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults(pub(super) Vec<Fault>);

impl Faults {
    /// What could be read; else the fault is kept, and reading goes on.
    pub(crate) fn keep<T>(&mut self, read: Result<T, impl Into<Faults>>) -> Option<T> {
        read.map_err(|faults| self.0.append(&mut faults.into().0)).ok()
    }

    /// The value if nothing was wrong.
    pub(crate) fn unless<T>(self, read: Option<T>) -> Result<T, Faults> {
        match read {
            Some(value) if self.0.is_empty() => Ok(value),
            _ => Err(self),
        }
    }
}

impl From<Fault> for Faults {
    fn from(fault: Fault) -> Faults {
        Faults(vec![fault])
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the settings are wrong:")?;
        for fault in &self.0 {
            write!(f, "\n  {}", fault.text)?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}
