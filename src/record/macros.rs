//! The macros with which a kind of record is described once.

/// Describes a group of fields: the struct, its reader and its list of fields with their meaning.
///
/// Whether a field is required follows from its type: `Option`, `Vec` and `Known` may be left
/// out. `with common: Common` takes in the fields of another group.
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident $(with $base:ident: $base_ty:ty)? {
            $( $(#[doc = $meaning:literal])* $field:ident: $ty:ty, )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, serde::Serialize)]
        pub struct $name {
            $( $(#[doc = $meaning])* pub $field: $ty, )*
            $( /// What all kinds share.
            #[serde(flatten)] pub $base: $base_ty, )?
        }

        impl $crate::record::Fields for $name {
            const ABOUT: &'static str = concat!($($doc),*);

            fn fields() -> Vec<$crate::record::Field> {
                #[allow(unused_mut)]
                let mut fields = vec![
                    $( $crate::record::Field::of::<$ty>(
                        stringify!($field).trim_start_matches("r#"),
                        concat!($($meaning),*),
                    ), )*
                ];
                $( fields.extend(<$base_ty as $crate::record::Fields>::fields()); )?
                fields
            }

            fn take(
                group: &$crate::record::Group<'_>,
                reader: &mut $crate::record::Reader,
            ) -> Option<Self> {
                $( let $field = group.field::<$ty>(stringify!($field).trim_start_matches("r#"), concat!($($meaning),*), reader); )*
                $( let $base = <$base_ty as $crate::record::Fields>::take(group, reader); )?
                Some(Self { $( $field: $field?, )* $( $base: $base?, )? })
            }

            fn seen_fields(&self) -> Vec<$crate::record::SeenField<'_>> {
                #[allow(unused_mut)]
                let mut seen = vec![
                    $( $crate::record::SeenField {
                        field: $crate::record::Field::of::<$ty>(
                            stringify!($field).trim_start_matches("r#"),
                            concat!($($meaning),*),
                        ),
                        seen: $crate::record::FromNode::seen(&self.$field),
                    }, )*
                ];
                $( seen.extend($crate::record::Fields::seen_fields(&self.$base)); )?
                seen
            }
        }
    };
}

/// Describes a kind of record with a folder of its own: its struct, and what it is called.
///
/// The first field is the record's name. `says` is what residents find in the list of its records.
/// `published` names the field before whose day the record
/// is kept out; `happened` the field that says when what it tells of took place.
macro_rules! kind {
    (
        in $folder:literal, one $one:literal, many $many:literal, says $says:literal,
        also [$($also:literal),*], section $section:ident, written $written:ident
        $(, published $published:ident)? $(, happened $happened:ident)?;
        $(#[doc = $doc:literal])*
        pub struct $name:ident {
            $(#[doc = $first_meaning:literal])* $first:ident: String,
            $( $(#[doc = $meaning:literal])* $field:ident: $ty:ty, )*
        }
    ) => {
        $crate::record::macros::record! {
            $(#[doc = $doc])*
            pub struct $name with common: $crate::record::Common {
                $(#[doc = $first_meaning])* $first: String,
                $( $(#[doc = $meaning])* $field: $ty, )*
            }
        }

        impl $crate::record::Kind for $name {
            const FOLDER: &'static str = $folder;
            const ONE: &'static str = $one;
            const MANY: &'static str = $many;
            const SAYS: &'static str = $says;
            const ALSO: &'static [&'static str] = &[$($also),*];
            const SECTION: $crate::record::Section = $crate::record::Section::$section;
            const WRITTEN: $crate::record::Written = $crate::record::Written::$written;

            fn name(&self) -> &str {
                &self.$first
            }
            fn common(&self) -> &$crate::record::Common {
                &self.common
            }
            $( fn published(&self) -> Option<$crate::value::FuzzyDate> {
                $crate::record::Dated::date(&self.$published)
            } )?
            $( fn happened(&self) -> Option<$crate::value::FuzzyDate> {
                $crate::record::Dated::date(&self.$happened)
            } )?
        }
    };
}

/// Describes a choice among words: the enum, the words as publishers write them, and its reader.
macro_rules! choice {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident {
            $( $(#[doc = $meaning:literal])* $variant:ident = $word:literal, )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub enum $name {
            $( $(#[doc = $meaning])* #[serde(rename = $word)] $variant, )*
        }

        impl $name {
            /// All choices, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )* ];

            /// The words as publishers write them and residents read them.
            pub fn word(self) -> &'static str {
                match self { $( Self::$variant => $word, )* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }

        impl $crate::words::Spoken for $name {
            fn spoken(&self, words: &$crate::words::Words) -> fluent_bundle::FluentValue<'static> {
                words.choice(self.word()).into()
            }
        }

        impl $crate::record::FromNode for $name {
            fn from_node(
                node: &$crate::source::yaml::Node,
                reader: &mut $crate::record::Reader,
            ) -> Option<Self> {
                let words = $crate::record::choice_word(node, reader)?;
                let found = Self::ALL.iter().copied().find(|c| $crate::record::same_words(c.word(), words));
                if found.is_none() {
                    let choices: Vec<&str> = Self::ALL.iter().map(|c| c.word()).collect();
                    $crate::record::report_choice(node, words, &choices, reader);
                }
                found
            }

            fn seen(&self) -> $crate::record::Seen<'_> {
                $crate::record::Seen::Word(self.word())
            }

            fn shape() -> $crate::record::Shape {
                $crate::record::Shape::Choice(vec![
                    $( $crate::record::Word { word: $word, meaning: concat!($($meaning),*) }, )*
                ])
            }
        }
    };
}

pub(in crate::record) use {choice, kind, record};
