//! Which of a city's statements are listed: by document, by theme, by why they are there.
use crate::model::mention::Grade;
use crate::model::subject::Theme;

/// The letters of the grades in addresses.
const LETTERS: [(Grade, char); 4] =
    [(Grade::Direct, 'd'), (Grade::Subplace, 's'), (Grade::Group, 'g'), (Grade::Region, 'r')];

/// What is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Show {
    /// Name in addresses of the one document listed.
    pub document: Option<String>,
    /// The one theme listed.
    pub theme: Option<Theme>,
    /// The grades listed, strongest first.
    pub grades: Vec<Grade>,
    /// Which part of what is known of the city.
    pub tab: Tab,
}

/// A part of what is known of a city.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// 任务
    #[default]
    Tasks,
    /// 变化
    Changes,
    /// 项目
    Projects,
    /// 地点
    Places,
}

impl Tab {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Tab; 4] = [Tab::Tasks, Tab::Changes, Tab::Projects, Tab::Places];

    /// The word used in addresses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Tab::Tasks => "tasks",
            Tab::Changes => "changes",
            Tab::Projects => "projects",
            Tab::Places => "places",
        }
    }
}

impl Default for Show {
    /// What a city's tasks are counted by.
    fn default() -> Show {
        let grades = vec![Grade::Direct, Grade::Subplace];
        Show { document: None, theme: None, grades, tab: Tab::Tasks }
    }
}

impl Show {
    /// Reads the parameters of an address, by their names; what is no such word counts as not given.
    #[must_use]
    pub fn read(parameter: impl Fn(&str) -> Option<String>) -> Show {
        let theme = parameter("theme").and_then(|it| Theme::of_slug(&it));
        let tab = parameter("tab");
        let tab = Tab::ALL.into_iter().find(|it| Some(it.name()) == tab.as_deref());
        let grades = parameter("why").map_or_else(
            || Show::default().grades,
            |letters| {
                let listed = LETTERS.into_iter().filter(|it| letters.contains(it.1));
                listed.map(|it| it.0).collect()
            },
        );
        let document = parameter("doc").filter(|it| !it.is_empty());
        Show { document, theme, grades, tab: tab.unwrap_or_default() }
    }

    /// The parameters of an address, name and value; nothing where it is as usual.
    #[must_use]
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let letters = LETTERS.into_iter().filter(|it| self.grades.contains(&it.0));
        let letters: String = letters.map(|it| it.1).collect();
        let theme = self.theme.map(|it| ("theme", it.slug().to_owned()));
        let document = self.document.clone().map(|it| ("doc", it));
        let grades = (self.grades != Show::default().grades).then_some(("why", letters));
        let tab = (self.tab != Tab::default()).then(|| ("tab", self.tab.name().to_owned()));
        [tab, document, theme, grades].into_iter().flatten().collect()
    }

    /// The same with one grade more, or one less.
    #[must_use]
    pub fn toggled(&self, grade: Grade) -> Show {
        let is_in = |it: Grade| self.grades.contains(&it) != (it == grade);
        let grades = LETTERS.into_iter().map(|it| it.0).filter(|it| is_in(*it)).collect();
        Show { grades, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grades_are_added_and_taken() {
        let usual = Show::default();
        let more = usual.toggled(Grade::Region);
        assert_eq!(more.grades, [Grade::Direct, Grade::Subplace, Grade::Region]);
        assert_eq!(more.parameters(), [("why", "dsr".to_owned())]);
        assert_eq!(more.toggled(Grade::Region), usual);
        assert_eq!(usual.parameters(), []);
    }
}
