//! What was acknowledged is on the disk, even when the program is killed.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use tawama_registry::{Id, Kind, Op, Registry, check, partner};

use crate::support::{Desk, city, stamp};

/// Run by [`what_was_acknowledged_outlives_a_killed_program`] in a process that is
/// killed; it does nothing by itself.
#[test]
fn writer_to_be_killed() {
    let Ok(path) = std::env::var("TAWAMA_KILLED_WRITER") else { return };
    let registry = Registry::open(Path::new(&path), stamp().today).unwrap();
    for at in 0.. {
        let facts = city(&format!("City {at}"));
        let added = registry
            .write(&stamp(), Op::Add(Kind::Partner), |tx| partner::add(tx, &facts))
            .unwrap();
        let mut out = std::io::stderr();
        writeln!(out, "acknowledged {}", added.value).unwrap();
    }
}

#[test]
fn what_was_acknowledged_outlives_a_killed_program() {
    let Desk { registry, path, folder: _folder } = Desk::new();
    drop(registry);
    let mut acknowledged: Vec<Id> = Vec::new();
    for round in 0..6 {
        let mut writer = Command::new(std::env::current_exe().unwrap())
            .args(["durability::writer_to_be_killed", "--exact", "--nocapture"])
            .env("TAWAMA_KILLED_WRITER", &path)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(writer.stderr.take().unwrap()).lines();
        let mut keep = |line: std::io::Result<String>| {
            let line = line.unwrap();
            acknowledged
                .extend(line.strip_prefix("acknowledged ").and_then(|id| id.parse::<Id>().ok()));
        };
        lines.by_ref().take(3 + round * 4).for_each(&mut keep);
        writer.kill().unwrap();
        writer.wait().unwrap();
        // What it said before it died counts as well.
        lines.for_each(&mut keep);
    }
    assert!(acknowledged.len() >= 60);
    let registry = Registry::open(&path, stamp().today).unwrap();
    for id in &acknowledged {
        assert_eq!(registry.read(|conn| partner::get(conn, *id)).unwrap().id, *id);
    }
    assert!(check::check(&registry, &stamp()).unwrap().is_sound());
}
