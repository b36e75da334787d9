//! The seat of a registry: who writes to it.

use std::path::Path;

use tawama_registry::Result;
use tawama_registry::seat::{self, Medium, Presence, SeatStanding};

use crate::tell::Teller;

/// Tells who writes to the registry at `path`; with `free`, frees the seat of someone who has not
/// been heard of for long.
pub(crate) fn run(path: &Path, free: bool, teller: &Teller) -> Result<()> {
    let (holder, presence) = seat::holder(path).unzip();
    if let (true, Some(holder)) = (free, &holder) {
        seat::free(path, holder)?;
    }
    teller.seat(&SeatStanding {
        medium: Medium::of(path),
        presence: if free { Some(Presence::Free) } else { presence.or(Some(Presence::Free)) },
        holder: holder.filter(|_| !free),
        lost: false,
        copied: None,
        conflicts: seat::conflict::copies(path),
    });
    Ok(())
}
