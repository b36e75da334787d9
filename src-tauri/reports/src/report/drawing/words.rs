//! How wide texts are, and how they are broken and cut.

/// How wide a text is at this size, in pixels: an estimate that is rather too wide.
pub(super) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(letter_width).sum::<f64>() * size
}

/// In parts of the size.
fn letter_width(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | ' ' | '\u{a0}'
        | '\u{202f}' => 0.3,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' | '—' => 0.92,
        // Marks that stand above or below, and those of direction.
        '\u{300}'..='\u{36f}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2060}'..='\u{2069}'
        | '\u{202a}'..='\u{202e}' => 0.0,
        'ا' | 'أ' | 'إ' | 'آ' | 'د' | 'ذ' | 'ر' | 'ز' | 'و' => 0.38,
        '\u{600}'..='\u{6ff}' => 0.56,
        letter if letter.is_ascii_digit() => 0.6,
        letter if letter.is_uppercase() => 0.68,
        letter if letter.is_ascii() || letter.is_alphabetic() && letter < '\u{2000}' => 0.56,
        _ => 1.0,
    }
}

/// The text in at most `most` lines of at most this width: broken between words, a word
/// that is too long for a line by itself within it, and cut with an ellipsis where it does not fit.
pub(super) fn broken(text: &str, size: f64, wide: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if line.is_empty() || width(&longer, size) <= wide {
            line = longer;
        } else {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
        }
    }
    lines.push(line);
    if lines.len() > most {
        let rest = lines.split_off(most.saturating_sub(1)).join(" ");
        lines.push(rest);
    }
    lines.into_iter().map(|line| cut(&line, size, wide)).collect()
}

/// As much of a line as there is room for.
fn cut(line: &str, size: f64, wide: f64) -> String {
    if width(line, size) <= wide {
        return line.to_owned();
    }
    let mut room = wide - width("…", size);
    let kept: String = line
        .chars()
        .take_while(|letter| {
            room -= letter_width(*letter) * size;
            room >= 0.0
        })
        .collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_broken_between_words_and_cut_at_its_end() {
        let text = "Égalité entre les femmes et les hommes";
        assert_eq!(broken(text, 12.0, 150.0, 2), ["Égalité entre les", "femmes et les hommes"]);
        let cut = broken(text, 12.0, 90.0, 2);
        assert_eq!(cut.len(), 2);
        assert!(cut[1].ends_with('…') && width(&cut[1], 12.0) <= 90.0, "{cut:?}");
        assert_eq!(broken("", 12.0, 90.0, 2), [""]);
        assert!(broken("Verwaltungsgemeinschaft", 12.0, 60.0, 2)[0].ends_with('…'));
    }
}
