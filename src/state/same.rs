//! Something shared, told apart by being the same one and not by what it holds: comparing is quick, and weighs nothing.

use std::ops::Deref;
use std::rc::Rc;

/// Something shared.
#[derive(Debug, Default)]
pub struct Same<T>(Rc<T>);

impl<T> Clone for Same<T> {
    fn clone(&self) -> Same<T> {
        Same(self.0.clone())
    }
}

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Same<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Same<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> From<T> for Same<T> {
    fn from(it: T) -> Same<T> {
        Same(Rc::new(it))
    }
}
