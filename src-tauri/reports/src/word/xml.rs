//! XML as it is written: what is opened is closed, and no text can become markup.

use std::io::{self, Write};

/// How every part of a document begins.
const DECLARATION: &[u8] = b"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Writes XML, element by element, to wherever it goes.
pub(crate) struct Xml<'w> {
    out: &'w mut dyn Write,
}

impl<'w> Xml<'w> {
    /// A part of a document, begun.
    pub(crate) fn part(out: &'w mut dyn Write) -> io::Result<Self> {
        out.write_all(DECLARATION)?;
        Ok(Self { out })
    }

    /// A piece of a part, without a declaration of its own.
    pub(crate) fn piece(out: &'w mut dyn Write) -> Self {
        Self { out }
    }

    /// An element with something in it.
    pub(crate) fn within(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        inner: impl FnOnce(&mut Self) -> io::Result<()>,
    ) -> io::Result<()> {
        self.open(name, attributes)?;
        self.out.write_all(b">")?;
        inner(self)?;
        self.out.write_all(b"</")?;
        self.out.write_all(name.as_bytes())?;
        self.out.write_all(b">")
    }

    /// An element with nothing in it.
    pub(crate) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        self.open(name, attributes)?;
        self.out.write_all(b"/>")
    }

    /// An element of the one attribute `w:val`, as most of Word's are.
    pub(crate) fn value(&mut self, name: &str, value: &str) -> io::Result<()> {
        self.empty(name, &[("w:val", value)])
    }

    /// An element with a text in it.
    pub(crate) fn text(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        text: &str,
    ) -> io::Result<()> {
        self.within(name, attributes, |xml| escape(xml.out, text, false))
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        self.out.write_all(b"<")?;
        self.out.write_all(name.as_bytes())?;
        for (name, value) in attributes {
            self.out.write_all(b" ")?;
            self.out.write_all(name.as_bytes())?;
            self.out.write_all(b"=\"")?;
            escape(self.out, value, true)?;
            self.out.write_all(b"\"")?;
        }
        Ok(())
    }
}

/// A text that can be nothing but text. What XML cannot hold at all is left out. White space of
/// an attribute is written so that it comes back as it was.
pub(crate) fn escape(out: &mut dyn Write, text: &str, attribute: bool) -> io::Result<()> {
    let mut written = 0;
    for (at, letter) in text.char_indices() {
        let safe: &[u8] = match letter {
            '&' => b"&amp;",
            '<' => b"&lt;",
            '>' => b"&gt;",
            '"' if attribute => b"&quot;",
            '\n' if attribute => b"&#10;",
            '\t' if attribute => b"&#9;",
            '\r' => b"&#13;",
            letter if !is_kept(letter) => b"",
            _ => continue,
        };
        out.write_all(text.get(written..at).unwrap_or_default().as_bytes())?;
        out.write_all(safe)?;
        written = at + letter.len_utf8();
    }
    out.write_all(text.get(written..).unwrap_or_default().as_bytes())
}

/// Whether XML 1.0 can hold this character.
pub(crate) fn is_kept(letter: char) -> bool {
    match letter {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        other => other >= ' ',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stays_a_text() {
        let mut out = Vec::new();
        Xml::piece(&mut out)
            .text("w:t", &[("a", "\"<\n")], "<img onerror> & \u{0}\u{b}\u{ffff}é")
            .unwrap();
        let told = String::from_utf8(out).unwrap();
        assert_eq!(told, "<w:t a=\"&quot;&lt;&#10;\">&lt;img onerror&gt; &amp; é</w:t>");
    }
}
