//! Sealing an archive under a passphrase, in the format of age (<https://age-encryption.org/v1>):
//! scrypt makes the key, ChaCha20-Poly1305 closes the content piece by piece. What was altered,
//! cut short or put in another order is noticed while it is read; any program for age opens it.
//! Why it is the archive that is sealed and not the registry: `docs/decisions/sealed-archive.md`.

use std::fs::File;
use std::io::{self, BufRead, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use tawama_registry::{Error, Result};

use super::{opened, refused};

/// The ending of a sealed archive's name.
pub const SEALED: &str = "tawama.zip.age";

/// The fewest characters of a passphrase: NIST SP 800-63B asks for eight where guesses are
/// counted; here nobody counts them.
pub const SHORTEST: usize = 12;

/// What every file of age begins with.
const MARK: &[u8] = b"age-encryption.org/";

/// What opens and closes a sealed archive.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

impl Passphrase {
    /// A passphrase to open with.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(text.into())
    }

    /// A passphrase to close with.
    ///
    /// # Errors
    /// [`Error::Invalid`] when it has fewer than [`SHORTEST`] characters.
    pub fn strong(text: String) -> Result<Self> {
        if text.chars().count() < SHORTEST {
            return Err(Error::Invalid(vec![
                tawama_registry::Problem::new("passphrase", "passphrase-short")
                    .with("least", SHORTEST),
            ]));
        }
        Ok(Self::new(text))
    }
}

/// Whether what can be read next is sealed. Nothing is taken from it.
///
/// # Errors
/// When it cannot be read.
pub(super) fn is_sealed(stream: &mut impl BufRead) -> io::Result<bool> {
    Ok(stream.fill_buf()?.starts_with(MARK))
}

/// Whether the archive at `path` is sealed.
///
/// # Errors
/// [`Error::Missing`], [`Error::Io`].
pub fn sealed(path: &Path) -> Result<bool> {
    is_sealed(&mut io::BufReader::new(opened(path)?))
        .map_err(|error| Error::Io(path.to_owned(), error))
}

/// Closes what `open` holds into `to`.
pub(super) fn close(
    open: &mut File,
    to: &mut impl Write,
    passphrase: &Passphrase,
) -> io::Result<()> {
    open.seek(SeekFrom::Start(0))?;
    let encryptor = Encryptor::with_user_passphrase(passphrase.0.clone());
    let mut sealed = encryptor.wrap_output(to)?;
    io::copy(open, &mut BufWriter::new(&mut sealed))?;
    sealed.finish()?;
    Ok(())
}

/// Opens what is sealed.
///
/// # Errors
/// [`Error::Invalid`] when the passphrase is another one, when it was closed otherwise than under
/// a passphrase, or when opening it would take far more work than the program itself asks.
pub(super) fn open<'a>(
    stream: impl BufRead + 'a,
    passphrase: &Passphrase,
) -> Result<impl Read + 'a> {
    let decryptor = Decryptor::new_buffered(stream).map_err(|error| wrong(&error))?;
    let identity = scrypt::Identity::new(passphrase.0.clone());
    decryptor
        .decrypt(std::iter::once(&identity as &dyn age::Identity))
        .map_err(|error| wrong(&error))
}

fn wrong(error: &DecryptError) -> Error {
    match error {
        DecryptError::DecryptionFailed => refused("archive-passphrase"),
        DecryptError::NoMatchingKeys => refused("archive-other-key"),
        DecryptError::ExcessiveWork { .. } => refused("archive-too-much-work"),
        DecryptError::Io(why) if why.kind() == io::ErrorKind::UnexpectedEof => {
            refused("archive-incomplete")
        }
        _ => refused("archive-damaged"),
    }
}
