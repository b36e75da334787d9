//! What kind of place a registry lies in: this machine's own disk, a file system of the network,
//! or a folder that a program keeps in step with other machines.
//!
//! SQLite trusts the locks of the file system. On a network they are often missing or lies, and
//! its write-ahead log needs memory that only the programs of one machine share; a folder that is
//! kept in step has no locks at all between its machines. Nothing here asks the network: the kind
//! is read from the list of mounts, from the path, and from what such programs leave in folders.

use std::ffi::OsString;
use std::path::{Component, Path, PathBuf, Prefix};

use serde::{Deserialize, Serialize};

use crate::terms::terms;

terms! {
    /// What kind of place it is.
    pub enum MediumKind {
        /// A disk of this machine.
        Local = "local",
        /// A file system of the network, or one shared with another machine.
        Network = "network",
        /// A folder that is kept in step with other machines.
        Synchronised = "synchronised",
    }
}

/// The place that a registry lies in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Medium {
    /// What kind of place it is.
    pub kind: MediumKind,
    /// The file system (`nfs4`, `cifs`) or the program that keeps it in step; nothing on a disk.
    pub name: String,
}

/// File systems whose locks and memory do not reach every machine that writes.
const NETWORK: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smb2",
    "smbfs",
    "9p",
    "afs",
    "ncpfs",
    "coda",
    "ceph",
    "glusterfs",
    "lustre",
    "gfs2",
    "ocfs2",
    "beegfs",
    "davfs",
    "webdav",
    "afpfs",
    "virtiofs",
    "vboxsf",
    "vmhgfs",
    "prl_fs",
    "macfuse",
    "osxfuse",
];

/// File systems in user space that only show a disk of this machine in another way.
const OF_THIS_MACHINE: &[&str] = &[
    "fuse.gocryptfs",
    "fuse.encfs",
    "fuse.cryfs",
    "fuse.bindfs",
    "fuse.mergerfs",
    "fuse.ntfs-3g",
    "fuse.ntfs",
    "fuse.exfat",
    "fuse.fuse-overlayfs",
    "fuse.portal",
];

/// What programs that keep folders in step leave at the top of them.
const MARKS: &[(&str, &str)] = &[
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".owncloudsync.log", "ownCloud"),
    (".nextcloudsync.log", "Nextcloud"),
    (".tmp.driveupload", "Google Drive"),
    (".tmp.drivedownload", "Google Drive"),
    (".seafile-data", "Seafile"),
    (".megaignore", "MEGA"),
    (".SynologyWorkingDirectory", "Synology Drive"),
    (".resilio-sync", "Resilio Sync"),
];

/// What such folders are called by the programs that make them.
const NAMES: &[(&str, &str)] = &[
    ("Dropbox", "Dropbox"),
    ("Google Drive", "Google Drive"),
    ("GoogleDrive", "Google Drive"),
    ("OneDrive", "OneDrive"),
    ("Nextcloud", "Nextcloud"),
    ("ownCloud", "ownCloud"),
    ("iCloudDrive", "iCloud Drive"),
    ("com~apple~CloudDocs", "iCloud Drive"),
    ("Mobile Documents", "iCloud Drive"),
];

impl Medium {
    /// The place that `path` lies in; a disk of this machine where nothing speaks against it.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
        let whole = std::fs::canonicalize(path)
            .or_else(|_| std::fs::canonicalize(folder.unwrap_or(Path::new("."))))
            .unwrap_or_else(|_| path.to_owned());
        Self::told(&whole, &mounts(), |name| std::env::var_os(name))
    }

    /// The same of a whole path, by the mounts and the environment it is told.
    fn told(
        path: &Path,
        mounts: &[(PathBuf, String)],
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Self {
        if let Some(system) = network(path, mounts) {
            return Self { kind: MediumKind::Network, name: system };
        }
        match keeper(path, variable) {
            Some(name) => Self { kind: MediumKind::Synchronised, name: name.to_owned() },
            None => Self { kind: MediumKind::Local, name: String::new() },
        }
    }

    /// Whether other machines may write to it without SQLite knowing.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.kind != MediumKind::Local
    }
}

/// The file system of the network that `path` lies on, if it does.
fn network(path: &Path, mounts: &[(PathBuf, String)]) -> Option<String> {
    if let Some(Component::Prefix(prefix)) = path.components().next()
        && matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
    {
        // A drive that stands for a folder of the network is one after `canonicalize`.
        return Some("smb".to_owned());
    }
    // Of mounts at one place the last hides the others.
    let (_, system) = mounts
        .iter()
        .filter(|(at, _)| path.starts_with(at))
        .max_by_key(|(at, _)| at.components().count())?;
    let in_user_space = system == "fuse" || system.starts_with("fuse.");
    let far = NETWORK.contains(&system.as_str())
        || (in_user_space && !OF_THIS_MACHINE.contains(&system.as_str()));
    far.then(|| system.clone())
}

/// The program that keeps the folder of `path` in step, if one does.
fn keeper(path: &Path, variable: impl Fn(&str) -> Option<OsString>) -> Option<&'static str> {
    for name in ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"] {
        let root = variable(name).map(PathBuf::from).filter(|root| root.is_absolute());
        let root = root.map(|root| std::fs::canonicalize(&root).unwrap_or(root));
        if root.is_some_and(|root| path.starts_with(root)) {
            return Some("OneDrive");
        }
    }
    for folder in path.ancestors().skip(1) {
        if let Some((_, name)) = MARKS.iter().find(|(mark, _)| folder.join(mark).exists()) {
            return Some(name);
        }
        let called = folder.file_name().unwrap_or_default().to_string_lossy();
        // `OneDrive - City of Tangier`, `GoogleDrive-amina@example.org`
        let by_name = |start: &str| {
            called.strip_prefix(start).is_some_and(|rest| {
                rest.is_empty() || rest.starts_with(" - ") || rest.starts_with('-')
            })
        };
        if let Some((_, name)) = NAMES.iter().find(|(start, _)| by_name(start)) {
            return Some(name);
        }
    }
    None
}

/// Where file systems are mounted, and of which type each is.
#[cfg(target_os = "linux")]
fn mounts() -> Vec<(PathBuf, String)> {
    read_mounts(&std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default())
}

/// The same as `mount` tells it: `//amina@server/share on /Volumes/share (smbfs, nodev)`.
#[cfg(target_os = "macos")]
fn mounts() -> Vec<(PathBuf, String)> {
    let told = std::process::Command::new("/sbin/mount").output();
    let text = told.map(|told| String::from_utf8_lossy(&told.stdout).into_owned());
    let read = |line: &str| {
        let (_, rest) = line.split_once(" on ")?;
        let (at, rest) = rest.rsplit_once(" (")?;
        Some((PathBuf::from(at), rest.split([',', ')']).next()?.to_owned()))
    };
    text.unwrap_or_default().lines().filter_map(read).collect()
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn mounts() -> Vec<(PathBuf, String)> {
    Vec::new()
}

/// Reads `proc_pid_mountinfo(5)`: the fifth field is where, the first after a dash which type.
#[cfg(any(target_os = "linux", test))]
fn read_mounts(text: &str) -> Vec<(PathBuf, String)> {
    let read = |line: &str| {
        let (place, kind) = line.split_once(" - ")?;
        let at = unescaped(place.split(' ').nth(4)?);
        Some((PathBuf::from(at), kind.split(' ').next()?.to_owned()))
    };
    text.lines().filter_map(read).collect()
}

/// Blanks stand as `\040` in the list of mounts.
#[cfg(any(target_os = "linux", test))]
fn unescaped(text: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(text.to_owned(), |text, (code, sign)| text.replace(code, sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
31 22 0:27 / /srv/partage rw,relatime shared:9 - nfs4 server:/partage rw
32 22 0:28 / /media/bureau\\040deux rw - cifs //server/bureau rw
33 22 0:29 / /home/amina/pictures rw - fuse.sshfs amina@server:/ rw
34 22 0:30 / /home/amina/vault rw - fuse.gocryptfs /home/amina/cipher rw
35 22 8:2 / /media/stick rw - fuseblk /dev/sdb1 rw
36 31 8:3 / /srv/partage/disk rw - ext4 /dev/sdc1 rw
";

    fn medium(path: &str) -> (MediumKind, String) {
        let found = Medium::told(Path::new(path), &read_mounts(MOUNTS), |_| None);
        (found.kind, found.name)
    }

    #[test]
    fn a_file_system_of_the_network_is_told_by_its_mount() {
        for (path, name) in [
            ("/srv/partage/office.tawama", "nfs4"),
            ("/media/bureau deux/office.tawama", "cifs"),
            ("/home/amina/pictures/a/office.tawama", "fuse.sshfs"),
        ] {
            assert_eq!(medium(path), (MediumKind::Network, name.to_owned()), "{path}");
        }
        for path in [
            "/home/amina/office.tawama",
            "/home/amina/vault/office.tawama",
            "/media/stick/office.tawama",
            "/srv/partage/disk/office.tawama",
            "/srv/partages/office.tawama",
        ] {
            assert_eq!(medium(path).0, MediumKind::Local, "{path}");
        }
    }

    #[test]
    fn a_folder_kept_in_step_is_told_by_its_name_or_its_marks() {
        for (path, name) in [
            ("/home/amina/Dropbox/office/a.tawama", "Dropbox"),
            ("/home/amina/OneDrive - Ville de Tanger/a.tawama", "OneDrive"),
            ("/Users/amina/Library/CloudStorage/GoogleDrive-a@b.org/a.tawama", "Google Drive"),
            ("/Users/amina/Library/Mobile Documents/x/a.tawama", "iCloud Drive"),
        ] {
            assert_eq!(medium(path), (MediumKind::Synchronised, name.to_owned()), "{path}");
        }
        assert_eq!(medium("/home/amina/Dropbox of ideas/a.tawama").0, MediumKind::Local);
        for (mark, name) in MARKS {
            let root = tempfile::tempdir().unwrap();
            std::fs::create_dir_all(root.path().join("a/b")).unwrap();
            std::fs::write(root.path().join(mark), "").unwrap();
            let path = root.path().join("a/b/office.tawama");
            let found = Medium::told(&path, &[], |_| None);
            assert_eq!((found.kind, found.name.as_str()), (MediumKind::Synchronised, *name));
        }
    }

    #[test]
    fn the_folder_that_the_environment_names_is_kept_in_step() {
        let root = tempfile::tempdir().unwrap();
        let root = std::fs::canonicalize(root.path()).unwrap();
        let named = |name: &str| (name == "OneDriveCommercial").then(|| root.clone().into());
        let found = Medium::told(&root.join("office.tawama"), &[], named);
        assert_eq!(found.name, "OneDrive");
    }
}
