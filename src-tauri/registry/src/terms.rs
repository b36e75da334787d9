//! Closed sets of terms: one word each in Rust, in SQL, in JSON and in messages.

/// Declares a closed set of terms with their words.
macro_rules! terms {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$term_meta:meta])* $term:ident = $word:literal),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, specta::Type,
        )]
        pub enum $name {
            $($(#[$term_meta])* #[serde(rename = $word)] $term),*
        }

        impl $name {
            /// Every term of the set, in its usual order.
            pub const ALL: &'static [Self] = &[$(Self::$term),*];

            /// The word for it.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$term => $word),* }
            }

            /// The term that `word` stands for.
            #[must_use]
            pub fn named(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$term),)* _ => None }
            }
        }

        impl rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.word().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(
                value: rusqlite::types::ValueRef<'_>,
            ) -> rusqlite::types::FromSqlResult<Self> {
                Self::named(value.as_str()?).ok_or(rusqlite::types::FromSqlError::InvalidType)
            }
        }
    };
}
pub(crate) use terms;
