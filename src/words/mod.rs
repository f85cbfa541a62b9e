//! Every string of the interface, in 简体, 繁體 and English, side by side: a string that lacks a
//! language does not compile. One file a view.
//!
//! The documents' own words are not here: they are shown as printed, whatever the language.
use std::cell::Cell;

/// A part of the table: `name { "简体", "繁體", "English" }`. Marks such as `{0}` are for [`fill`].
macro_rules! words {
    (
        $(#[$about:meta])*
        $Part:ident { $($name:ident { $hans:literal, $hant:literal, $en:literal $(,)? })+ }
    ) => {
        $(#[$about])*
        #[allow(clippy::doc_markdown, reason = "the documentation is the string itself")]
        pub struct $Part {
            $(#[doc = concat!("In 简体: ", $hans)] pub $name: &'static str,)+
        }

        impl $Part {
            pub(super) const HANS: $Part = $Part { $($name: $hans,)+ };
            pub(super) const HANT: $Part = $Part { $($name: $hant,)+ };
            pub(super) const EN: $Part = $Part { $($name: $en,)+ };
            #[cfg(not(target_arch = "wasm32"))]
            pub(super) const ALL: &'static [super::Entry] =
                &[$((stringify!($name), [$hans, $hant, $en]),)+];
        }
    };
}

mod about;
mod changes;
mod city;
mod compare;
mod map;
pub mod names;
mod overview;
mod projects;
mod reader;
pub mod search;
mod shell;
mod subjects;
mod targets;
mod terms;
mod tour;

/// A string's name, and the string in 简体, 繁體 and English.
#[cfg(not(target_arch = "wasm32"))]
pub type Entry = (&'static str, [&'static str; 3]);

macro_rules! parts {
    ($($name:ident: $Part:ty,)+) => {
        /// All strings in one language, by view.
        #[allow(missing_docs, reason = "each part says what it is")]
        pub struct Words {
            $(pub $name: $Part,)+
        }

        static HANS: Words = Words { $($name: <$Part>::HANS,)+ };
        static HANT: Words = Words { $($name: <$Part>::HANT,)+ };
        static EN: Words = Words { $($name: <$Part>::EN,)+ };

        #[cfg(not(target_arch = "wasm32"))]
        impl Words {
            /// Every string of the table.
            pub fn all() -> impl Iterator<Item = &'static Entry> {
                [$(<$Part>::ALL,)+].into_iter().flatten()
            }
        }
    };
}

parts! {
    shell: shell::Shell,
    terms: terms::Terms,
    subjects: subjects::Subjects,
    map: map::Map,
    overview: overview::Overview,
    tour: tour::Tour,
    city: city::City,
    compare: compare::Compare,
    changes: changes::Changes,
    targets: targets::Targets,
    projects: projects::Projects,
    reader: reader::Reader,
    search: search::Search,
    about: about::About,
}

/// Which string: for tables that are made before the language is known.
pub type Word = fn(&Words) -> &'static str;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// 简体
    #[default]
    Hans,
    /// 繁體
    Hant,
    /// English
    En,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Language; 3] = [Language::Hans, Language::Hant, Language::En];

    /// The word it is stored under; none for the normal one, which is not stored.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Language::Hans => "",
            Language::Hant => "hant",
            Language::En => "en",
        }
    }

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Language::Hans => "zh-Hans",
            Language::Hant => "zh-Hant",
            Language::En => "en",
        }
    }

    /// What it calls itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Language::Hans => "简体",
            Language::Hant => "繁體",
            Language::En => "English",
        }
    }

    /// The language of this tag; 简体 for any other.
    #[must_use]
    pub fn of_tag(tag: &str) -> Language {
        Language::ALL.into_iter().find(|it| it.tag() == tag).unwrap_or_default()
    }
}

thread_local! {
    static PRESENT: Cell<Language> = const { Cell::new(Language::Hans) };
}

/// The language the interface is drawn in.
#[must_use]
pub fn language() -> Language {
    PRESENT.with(Cell::get)
}

/// Whether the interface is in English, where Latin names stand beside the Chinese ones.
#[must_use]
pub fn is_english() -> bool {
    language() == Language::En
}

/// What is drawn from now on is in this language.
pub fn speak(language: Language) {
    PRESENT.with(|it| it.set(language));
}

/// The strings of the language the interface is drawn in.
#[must_use]
pub fn t() -> &'static Words {
    match language() {
        Language::Hans => &HANS,
        Language::Hant => &HANT,
        Language::En => &EN,
    }
}

/// `template` with `{0}`, `{1}` … replaced by `parts`.
#[must_use]
pub fn fill(template: &str, parts: &[&str]) -> String {
    let mut pieces = template.split('{');
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (mark, rest) = piece.split_once('}').unwrap_or(("", piece));
        let part = mark.parse::<usize>().ok().and_then(|at| parts.get(at));
        filled.push_str(part.copied().unwrap_or_default());
        filled.push_str(rest);
    }
    filled
}

/// What stands before and after `{0}`, where that is an element.
#[must_use]
pub fn around(template: &'static str) -> (&'static str, &'static str) {
    template.split_once("{0}").unwrap_or((template, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_come_where_their_numbers_stand() {
        assert_eq!(fill("{1}：{0} 处", &["12", "湛江"]), "湛江：12 处");
        assert_eq!(fill("plain", &["unused"]), "plain");
        assert_eq!(fill("{0} {2}", &["a"]), "a ");
        assert_eq!(around("before {0} after"), ("before ", " after"));
    }

    #[test]
    fn what_is_no_tag_of_ours_is_simplified() {
        for it in Language::ALL {
            assert_eq!(Language::of_tag(it.tag()), it);
        }
        for tag in ["", "fr", "zh", "EN", "{\"a\":"] {
            assert_eq!(Language::of_tag(tag), Language::Hans, "{tag:?}");
        }
    }

    #[test]
    fn the_table_follows_the_language() {
        assert_eq!(t().shell.display, "显示");
        speak(Language::En);
        assert_eq!(t().shell.display, "Display");
        speak(Language::Hans);
    }
}
