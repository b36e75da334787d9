//! How tests look at a file: with Poppler and qpdf, which share nothing with what wrote it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tawama_press::{Printed, Standing};
use tawama_reports::report::Report;

/// A report as a file that lies in the folder of the tests, so that whoever builds the pages can
/// look at them, too.
pub(crate) struct Pdf {
    path: PathBuf,
    pub(crate) printed: Printed,
}

/// Prints a report.
pub(crate) fn printed(name: &str, report: &Report) -> Pdf {
    kept(name, tawama_press::pdf(report).unwrap())
}

/// Keeps what was printed.
pub(crate) fn kept(name: &str, printed: Printed) -> Pdf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name).with_extension("pdf");
    fs::write(&path, &printed.bytes).unwrap();
    Pdf { path, printed }
}

impl Pdf {
    /// What `pdftotext` reads, in the order in which it is said.
    pub(crate) fn text(&self) -> String {
        run("pdftotext", &["-raw", "-enc", "UTF-8"], &self.path, &["-"])
    }

    /// Every word with where it begins from the left.
    pub(crate) fn boxes(&self) -> Vec<(String, f64)> {
        let told = run("pdftotext", &["-bbox", "-enc", "UTF-8"], &self.path, &["-"]);
        let word = |line: &str| {
            let left = line.split("xMin=\"").nth(1)?.split('"').next()?.parse().ok()?;
            let text = line.rsplit_once("</word>")?.0.rsplit_once('>')?.1;
            Some((text.to_owned(), left))
        };
        told.lines().filter_map(word).collect()
    }

    /// What `pdfinfo` says under this name.
    pub(crate) fn info(&self, name: &str) -> String {
        let told = run("pdfinfo", &[], &self.path, &[]);
        let line = told.lines().find_map(|line| line.strip_prefix(&format!("{name}:")));
        line.unwrap_or_default().trim().to_owned()
    }

    /// The tree of what is tagged, with its texts.
    pub(crate) fn structure(&self) -> String {
        run("pdfinfo", &["-struct-text"], &self.path, &[])
    }

    /// The objects of the file as qpdf reads them, streams uncompressed.
    pub(crate) fn objects(&self) -> String {
        let told = Command::new("qpdf")
            .args(["--qdf", "--object-streams=disable"])
            .arg(&self.path)
            .arg("-")
            .output()
            .unwrap_or_else(|why| panic!("qpdf: {why}"));
        assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
        String::from_utf8_lossy(&told.stdout).into_owned()
    }

    /// Whether it keeps to the standards.
    pub(crate) fn is_for_archives(&self) -> bool {
        self.printed.standing == Standing::Archive
    }

    /// What qpdf finds wrong.
    pub(crate) fn check(&self) {
        run("qpdf", &["--check"], &self.path, &[]);
    }
}

fn run(program: &str, before: &[&str], path: &Path, after: &[&str]) -> String {
    let told = Command::new(program).args(before).arg(path).args(after).output();
    let told = told.unwrap_or_else(|why| panic!("{program}: {why}"));
    assert!(told.status.success(), "{program}: {}", String::from_utf8_lossy(&told.stderr));
    // Poppler cuts long texts of the structure in the middle of a letter.
    String::from_utf8_lossy(&told.stdout).into_owned()
}
