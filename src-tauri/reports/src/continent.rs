//! The continent of a country, by the geographic regions of the United Nations (standard M49), of
//! which the source is the UN Statistics Division: "Standard country or area codes for statistical
//! use". They are for statistics and say nothing of who belongs where; Palestine stands in Western
//! Asia, Western Sahara in Northern Africa, Taiwan, which M49 does not list, in Asia with the
//! region it lies in, and Kosovo, likewise, in Europe.

/// The continents, in the order in which they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Continent {
    /// Africa.
    Africa,
    /// Northern, Central and South America, and the Caribbean.
    Americas,
    /// Asia.
    Asia,
    /// Europe.
    Europe,
    /// Australia, New Zealand and the islands of the Pacific.
    Oceania,
    /// Antarctica.
    Antarctica,
}

const AFRICA: &str = "DZ EG LY MA SD TN EH IO BI KM DJ ER ET TF KE MG MW MU YT MZ RE RW SC SO SS UG TZ ZM ZW \
AO CM CF TD CG CD GQ GA ST BW SZ LS NA ZA BJ BF CV CI GM GH GN GW LR ML MR NE NG SH SN SL TG AC TA";
const AMERICAS: &str = "AI AG AW BS BB BQ VG KY CU CW DM DO GD GP HT JM MQ MS PR BL KN LC MF VC SX TT TC VI \
BZ CR SV GT HN MX NI PA AR BO BV BR CL CO EC FK GF GY PY PE GS SR UY VE BM CA GL PM US";
const ASIA: &str = "KZ KG TJ TM UZ CN HK MO KP JP MN KR TW BN KH ID LA MY MM PH SG TH TL VN AF BD BT IN IR MV NP \
PK LK AM AZ BH CY GE IQ IL JO KW LB OM QA SA PS SY TR AE YE";
const EUROPE: &str = "BY BG CZ HU PL MD RO RU SK UA AX GG JE DK EE FO FI IS IE IM LV LT NO SJ SE GB AL AD BA HR GI \
GR VA IT MT ME MK PT SM RS SI ES AT BE FR DE LI LU MC NL CH XK CQ EA IC";
const OCEANIA: &str =
    "AU CX CC HM NZ NF FJ NC PG SB VU GU KI MH FM NR MP PW UM AS CK PF NU PN WS TK TO TV WF";

impl Continent {
    /// The continent that the country of this code (ISO 3166-1 alpha-2) lies in; nothing for a
    /// code that no table knows.
    #[must_use]
    pub(crate) fn of(country: &str) -> Option<Self> {
        let lies_in = |codes: &str| codes.split_ascii_whitespace().any(|code| code == country);
        [
            (Self::Africa, AFRICA),
            (Self::Americas, AMERICAS),
            (Self::Asia, ASIA),
            (Self::Europe, EUROPE),
            (Self::Oceania, OCEANIA),
            (Self::Antarctica, "AQ"),
        ]
        .into_iter()
        .find_map(|(continent, codes)| lies_in(codes).then_some(continent))
    }

    /// Its word in the keys of messages.
    #[must_use]
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Africa => "africa",
            Self::Americas => "americas",
            Self::Asia => "asia",
            Self::Europe => "europe",
            Self::Oceania => "oceania",
            Self::Antarctica => "antarctica",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_country_that_an_office_starts_from_lies_in_one_continent() {
        let lost: Vec<String> = tawama_registry::office::shipped_countries()
            .map(|(code, _)| code)
            .filter(|code| Continent::of(code).is_none())
            .collect();
        assert!(lost.is_empty(), "{lost:?}");
        let all: Vec<&str> = [AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA]
            .iter()
            .flat_map(|codes| codes.split_ascii_whitespace())
            .collect();
        assert_eq!(all.len(), all.iter().collect::<BTreeSet<_>>().len());
        assert_eq!(Continent::of("MA"), Some(Continent::Africa));
        assert_eq!(Continent::of("PS"), Some(Continent::Asia));
        assert_eq!(Continent::of("??"), None);
    }
}
