//! An authority of the test's own that certifies mail servers, by the tool openssl.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use messages::Roots;
use tempfile::TempDir;

/// Ends with its folder.
pub(crate) struct Authority(TempDir);

impl Authority {
    pub(crate) fn new() -> Authority {
        let authority = Authority(tempfile::tempdir().unwrap());
        let subject = [
            "-x509",
            "-subj",
            "/CN=Authority of a test",
            "-out",
            "authority.pem",
        ];
        authority.openssl(
            &[
                &["req", "-keyout", "authority.key", "-days", "2"],
                &NEW_KEY[..],
                &subject,
            ]
            .concat(),
        );
        authority
    }

    /// As the settings name it.
    pub(crate) fn roots(&self) -> Roots {
        let pem = fs::read_to_string(self.file("authority.pem")).unwrap();
        pem.parse().unwrap()
    }

    /// The file of a certificate for this host and so many days from now on, with its key.
    pub(crate) fn certifies(&self, host: &str, days: i32) -> PathBuf {
        self.openssl(
            &[
                &["req", "-subj", "/CN=mail", "-keyout", "key", "-out", "request"],
                &NEW_KEY[..],
            ]
            .concat(),
        );
        fs::write(self.file("names"), format!("subjectAltName={host}\n")).unwrap();
        let by = [
            "-CA",
            "authority.pem",
            "-CAkey",
            "authority.key",
            "-CAcreateserial",
        ];
        let signed = [
            "x509",
            "-req",
            "-in",
            "request",
            "-extfile",
            "names",
            "-out",
            "certificate",
        ];
        self.openssl(&[&signed[..], &by, &["-days", &days.to_string()]].concat());
        let whole = ["certificate", "key"].map(|name| fs::read_to_string(self.file(name)).unwrap());
        let file = self.file(&format!("server-{days}-{}", host.replace([':', '.'], "-")));
        fs::write(&file, whole.concat()).unwrap();
        file
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn openssl(&self, words: &[&str]) {
        let made = openssl(self.0.path(), words);
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    }
}

const NEW_KEY: [&str; 4] = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];

fn openssl(folder: &Path, words: &[&str]) -> std::process::Output {
    let mut command = Command::new("openssl");
    command.current_dir(folder).args(words);
    if words[0] == "req" {
        command.arg("-nodes");
    }
    command.output().expect("Debian's package openssl is installed")
}
