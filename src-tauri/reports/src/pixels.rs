//! Drawings (SVG) as dots, for programs that show no lines.
//!
//! A drawing reads nothing but itself: no file, no address, no typeface of the machine. The same
//! drawing is the same dots everywhere.

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, ImageHrefResolver, fontdb};

use crate::map::letters;

/// The drawing with its letters as outlines; nothing where it is none.
pub(crate) fn outlined(svg: &[u8]) -> Option<usvg::Tree> {
    static FACES: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let faces = FACES.get_or_init(|| {
        let mut faces = fontdb::Database::new();
        letters::FACES.into_iter().for_each(|face| faces.load_font_data(face.to_vec()));
        Arc::new(faces)
    });
    let options = usvg::Options {
        fontdb: Arc::clone(faces),
        image_href_resolver: ImageHrefResolver {
            resolve_string: Box::new(|_, _| None),
            ..ImageHrefResolver::default()
        },
        ..usvg::Options::default()
    };
    usvg::Tree::from_data(svg, &options).ok()
}

/// A drawing as dots (PNG), so many for each of its own units; nothing where it has no size.
pub(crate) fn png(tree: &usvg::Tree, scale: f32) -> Option<Vec<u8>> {
    let size = tree.size().to_int_size().scale_by(scale)?;
    let mut dots = Pixmap::new(size.width(), size.height())?;
    resvg::render(tree, Transform::from_scale(scale, scale), &mut dots.as_mut());
    dots.encode_png().ok()
}

/// A drawing as dots (PNG) whose longer side has `most` of them; nothing where it is none.
pub(crate) fn of_lines(svg: &[u8], most: u32) -> Option<Vec<u8>> {
    let tree = outlined(svg)?;
    let longer = tree.size().width().max(tree.size().height());
    // Some thousand at most, which a number with a point holds exactly.
    #[allow(clippy::cast_precision_loss)]
    let scale = most as f32 / longer;
    png(&tree, scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_becomes_dots_of_the_size_that_is_asked_for() {
        let svg = br##"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="40"><rect width="20" height="40" fill="#0a0"/></svg>"##;
        let dots = Pixmap::decode_png(&of_lines(svg, 1_000).unwrap()).unwrap();
        assert_eq!((dots.width(), dots.height()), (500, 1_000));
        assert_eq!(dots.pixel(250, 500).unwrap().green(), 0xaa);
        assert_eq!(of_lines(b"<p>", 100), None);
    }

    #[test]
    fn a_drawing_reads_no_file() {
        let folder = std::env::temp_dir().join(format!("tawama-pixels-{}.svg", std::process::id()));
        let other = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>";
        std::fs::write(&folder, other).unwrap();
        let svg = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='{}' width='9' height='9'/></svg>",
            folder.display()
        );
        let dots = Pixmap::decode_png(&of_lines(svg.as_bytes(), 9).unwrap()).unwrap();
        std::fs::remove_file(folder).unwrap();
        assert_eq!(dots.pixel(4, 4).unwrap().alpha(), 0);
    }
}
