//! What of the comparison is shown: which items are listed, and what is marked in the texts.
use crate::model::alignment::Relation;
use crate::model::subject::Theme;

/// What the visitor has chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// Items with a statement on this theme.
    pub theme: Option<Theme>,
    /// 区划代码: items with a statement that concerns this city.
    pub city: Option<String>,
    /// Items with a statement that has become this.
    pub relation: Option<Relation>,
    /// Whether items that only go on as before are left out.
    pub changes: bool,
    /// What is marked.
    pub marks: Marks,
}

/// What is marked in two texts side by side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Marks {
    /// Nothing.
    None,
    /// Words on both sides.
    Shared,
    /// Words on one side only.
    #[default]
    Differences,
}

impl Marks {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Marks; 3] = [Marks::None, Marks::Shared, Marks::Differences];

    /// The word used in addresses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Marks::None => "none",
            Marks::Shared => "shared",
            Marks::Differences => "diff",
        }
    }
}

impl Compared {
    /// Reads the parameters of an address, by their names; what is no such word counts as not given.
    #[must_use]
    pub fn read(parameter: impl Fn(&str) -> Option<String>) -> Compared {
        let marks = parameter("marks");
        let marks = Marks::ALL.into_iter().find(|it| Some(it.name()) == marks.as_deref());
        Compared {
            theme: parameter("theme").and_then(|it| Theme::of_slug(&it)),
            city: parameter("city").filter(|it| !it.is_empty()),
            relation: parameter("relation").and_then(|it| Relation::of_slug(&it)),
            changes: parameter("only").as_deref() == Some("changes"),
            marks: marks.unwrap_or_default(),
        }
    }

    /// The parameters of an address, name and value; nothing where it is as usual.
    #[must_use]
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let theme = self.theme.map(|it| ("theme", it.slug().to_owned()));
        let city = self.city.clone().map(|it| ("city", it));
        let relation = self.relation.map(|it| ("relation", it.slug().to_owned()));
        let changes = self.changes.then(|| ("only", "changes".to_owned()));
        let marks = self.marks != Marks::default();
        let marks = marks.then(|| ("marks", self.marks.name().to_owned()));
        [theme, city, relation, changes, marks].into_iter().flatten().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_as_usual_is_not_written() {
        assert_eq!(Compared::default().parameters(), []);
        let all = Compared {
            theme: Some(Theme::Ports),
            city: Some("440800".to_owned()),
            relation: Some(Relation::New),
            changes: true,
            marks: Marks::None,
        };
        let written = all.parameters();
        let read =
            Compared::read(|name| written.iter().find(|it| it.0 == name).map(|it| it.1.clone()));
        assert_eq!(read, all);
    }
}
