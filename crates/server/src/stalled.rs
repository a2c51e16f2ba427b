//! A connection whose other end has to go on reading: who asks for something large and never takes it is let go.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

/// A connection that ends when nothing of what is written to it leaves for too long.
pub(crate) struct Stalling<S> {
    stream: S,
    limit: Duration,
    /// Runs while nothing leaves.
    patience: Option<Pin<Box<Sleep>>>,
}

impl<S> Stalling<S> {
    /// Ends after so long.
    pub(crate) fn after(limit: Duration, stream: S) -> Self {
        Stalling {
            stream,
            limit,
            patience: None,
        }
    }

    fn unless_stalled<T>(
        &mut self,
        context: &mut Context<'_>,
        written: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.patience = None;
            return written;
        }
        let limit = self.limit;
        let patience = self.patience.get_or_insert_with(|| Box::pin(sleep(limit)));
        patience
            .as_mut()
            .poll(context)
            .map(|()| Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Stalling<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Stalling<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.unless_stalled(context, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, parts);
        self.unless_stalled(context, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    use super::*;

    #[tokio::test]
    async fn who_never_reads_is_let_go() {
        let (stream, _client) = duplex(64);
        let mut answer = Stalling::after(Duration::from_millis(1), stream);
        let ended = answer.write_all(&[7; 65]).await.unwrap_err();
        assert_eq!(ended.kind(), io::ErrorKind::TimedOut);
    }

    #[tokio::test]
    async fn who_reads_a_little_is_waited_for_anew() {
        let (stream, mut client) = duplex(64);
        let mut answer = Stalling::after(Duration::MAX, stream);
        answer.write_all(&[7; 64]).await.unwrap();
        let full = poll_fn(|context| Poll::Ready(Pin::new(&mut answer).poll_write(context, &[7])));
        assert!(full.await.is_pending());
        assert!(answer.patience.is_some());
        client.read_exact(&mut [0; 1]).await.unwrap();
        answer.write_all(&[7]).await.unwrap();
        assert!(answer.patience.is_none());
    }
}
