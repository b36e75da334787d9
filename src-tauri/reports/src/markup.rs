//! Text within markup: HTML, SVG and their kin. Whatever a registry holds is text there and
//! nothing else.

/// A text that can be nothing but text in a page.
pub(crate) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            // What no page may hold.
            '\0'..='\u{8}'
            | '\u{b}'
            | '\u{c}'
            | '\u{e}'..='\u{1f}'
            | '\u{7f}'
            | '\u{fffe}'
            | '\u{ffff}' => {}
            // What would turn the rest of its line; the isolates of our own sentences end by themselves.
            '\u{202a}'..='\u{202e}' => {}
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stays_a_text() {
        assert_eq!(escaped("a<b>&\"'\u{1}c\u{ffff}\u{202e}d"), "a&lt;b&gt;&amp;&quot;&#39;cd");
    }
}
