//! The letterhead of the sample: the lines that Moroccan communes write, and for arms a mark
//! of our own, the eight-pointed star of two squares that zellij is laid from.

use super::words;
use crate::error::Result;
use crate::letterhead::{self, LetterheadFacts, Picture};
use crate::registry::Tx;

/// Two squares, one turned by an eighth, and the octagon in them.
const STAR: &str = concat!(
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-60 -60 120 120\">\n",
    "<g fill=\"none\" stroke=\"#0b5c6b\" stroke-width=\"5\" stroke-linejoin=\"miter\">\n",
    "<rect x=\"-38\" y=\"-38\" width=\"76\" height=\"76\"/>\n",
    "<rect x=\"-38\" y=\"-38\" width=\"76\" height=\"76\" transform=\"rotate(45)\"/>\n",
    "</g>\n",
    "<path fill=\"#0b5c6b\" d=\"M24 10 10 24H-10L-24 10V-10L-10-24H10L24-10Z\"/>\n",
    "</svg>\n",
);

pub(super) fn lay_out(tx: &Tx<'_>) -> Result<()> {
    let facts = LetterheadFacts {
        lines: words(
            "Royaume du Maroc\nRégion de Tanger-Tétouan-Al Hoceïma\nCommune de Tanger\nService des relations internationales",
            "المملكة المغربية\nجهة طنجة - تطوان - الحسيمة\nجماعة طنجة\nمصلحة العلاقات الدولية",
            "Kingdom of Morocco\nTangier-Tetouan-Al Hoceima Region\nCommune of Tangier\nInternational Relations Office",
        ),
        logo: Some(Picture::of(STAR.as_bytes().to_vec())),
        logo_told: words("Étoile à huit branches", "نجمة ثمانية", "Eight-pointed star"),
        address: words(
            "Commune de Tanger, Tanger, Maroc (registre d’exemple)",
            "جماعة طنجة، طنجة، المغرب (سجل نموذجي)",
            "Commune of Tangier, Tangier, Morocco (sample registry)",
        ),
        issued_in: words("Tanger", "طنجة", "Tangier"),
        function: words(
            "Le Président du Conseil communal",
            "رئيس المجلس الجماعي",
            "The President of the Communal Council",
        ),
        signatory: words("", "", ""),
    };
    letterhead::save(tx, letterhead::get(tx)?.version, &facts)
}
