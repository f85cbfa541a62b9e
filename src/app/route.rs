//! The address after `#`. The only writer and the only reader of its format.
use crate::app::compared::Compared;
use crate::app::parameters::{self, decoded, parameter, value};
use crate::app::show::Show;
use crate::model::project::ProjectKind;
use crate::model::structure::{Card, Years};
use crate::model::subject::Theme;
use std::fmt;
use std::str::FromStr;

/// A view of the atlas, with everything in it that can be linked to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `#/`, `#/?years=2017`, `#/?count=cases`: the map and the structure.
    Map {
        /// Whose structure is drawn.
        years: Years,
        /// The document whose tasks are counted; none for both plans.
        counted: Option<String>,
        /// The theme whose tasks are counted; none for all.
        theme: Option<Theme>,
    },
    /// `#/tour/2`: one of the five scenes of the structure.
    Tour {
        /// From 1, in the order of [`Card::ALL`].
        scene: usize,
    },
    /// `#/city/440800`, `#/city/440800+460100?theme=ports`: one city's tasks, or two cities'.
    City {
        /// 区划代码.
        code: String,
        /// That of another city beside it.
        with: Option<String>,
        /// What is listed.
        show: Show,
    },
    /// `#/place/qin-zhou-gang`: a port, county or other place, and what is said of it.
    Place {
        /// Its id in the gazetteer.
        id: String,
    },
    /// `#/compare`, `#/compare/12?city=440800`: an item of 2022 beside its counterparts.
    Compare {
        /// The printed number of the item, or the id of a chapter's opening; none for the first.
        item: Option<String>,
        /// What is listed and marked.
        show: Compared,
    },
    /// `#/compare/001.5.1.3/000.12-1`: any two clauses of any two documents.
    Clauses {
        /// Permanent id of a node or statement.
        left: String,
        /// The same.
        right: String,
        /// What is marked.
        show: Compared,
    },
    /// `#/changes`, `#/changes?from=001.5&to=000.c4`: what became of all clauses.
    Changes {
        /// Permanent id of the chapter of 2017 that is looked at.
        from: Option<String>,
        /// The same of 2022.
        to: Option<String>,
    },
    /// `#/targets`: the figures of both plans.
    Targets,
    /// `#/projects?kind=railway&city=440800`: the projects both plans name.
    Projects {
        /// Of this kind only.
        kind: Option<ProjectKind>,
        /// 区划代码: in this city only.
        city: Option<String>,
        /// At this stage in the later plan only, 1..=5.
        stage: Option<u8>,
    },
    /// `#/read`, `#/read/plan-2017/001.5.4.1-2`: a document, at a clause or statement.
    Read {
        /// The document's name in addresses; none for the list of documents.
        slug: Option<String>,
        /// Permanent id of a node or statement.
        clause: Option<String>,
        /// How the text is shown.
        form: Form,
    },
    /// `#/search?q=…`, `#/search?q=…&in=cases`
    Search {
        /// What was typed.
        query: String,
        /// Name in addresses of the one document whose results are listed.
        within: Option<String>,
    },
    /// `#/about`
    About,
}

/// How a document's text is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// 整理: in reading order, damage marked.
    #[default]
    Restored,
    /// 原貌: as extracted, `?as=seed`.
    Seed,
    /// A Traditional text in Simplified characters, `?as=hans`.
    Simplified,
}

impl Form {
    fn parameter(self) -> &'static str {
        match self {
            Form::Restored => "",
            Form::Seed => "?as=seed",
            Form::Simplified => "?as=hans",
        }
    }

    fn named(value: Option<&str>) -> Form {
        match value {
            Some("seed") => Form::Seed,
            Some("hans") => Form::Simplified,
            _ => Form::Restored,
        }
    }
}

impl Route {
    /// The city with this code, with what is usually listed.
    #[must_use]
    pub fn city(code: &str) -> Route {
        Route::City { code: code.to_owned(), with: None, show: Show::default() }
    }

    /// An item of 2022, by its printed number, beside its counterparts.
    #[must_use]
    pub fn compare(item: Option<String>) -> Route {
        Route::Compare { item, show: Compared::default() }
    }

    /// What became of all clauses.
    #[must_use]
    pub fn changes() -> Route {
        Route::Changes { from: None, to: None }
    }

    /// All projects.
    #[must_use]
    pub fn projects() -> Route {
        Route::Projects { kind: None, city: None, stage: None }
    }

    /// What is found for these words in all documents.
    #[must_use]
    pub fn search(query: &str) -> Route {
        Route::Search { query: query.to_owned(), within: None }
    }

    /// The reader of the document `slug`, at a clause or at its beginning.
    #[must_use]
    pub fn read(slug: &str, clause: Option<&str>) -> Route {
        Route::Read {
            slug: Some(slug.to_owned()),
            clause: clause.map(str::to_owned),
            form: Form::default(),
        }
    }
}

impl Default for Route {
    fn default() -> Route {
        Route::Map { years: Years::default(), counted: None, theme: None }
    }
}

/// The address names no view of the atlas.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such page: {0:?}")]
pub struct UnknownRoute(pub String);

impl FromStr for Route {
    type Err = UnknownRoute;

    fn from_str(hash: &str) -> Result<Route, UnknownRoute> {
        let address = hash.strip_prefix('#').unwrap_or(hash);
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
        let owned = |it: &str| Some(decoded(it)).filter(|it| !it.is_empty());
        let form = Form::named(parameter(query, "as").as_deref());
        let unknown = || UnknownRoute(hash.to_owned());
        let compared = || Compared::read(|name| parameter(query, name));
        let given = |name| parameter(query, name).filter(|it| !it.is_empty());
        Ok(match parts.as_slice() {
            [""] => Route::Map {
                years: years(parameter(query, "years").as_deref()),
                counted: given("count"),
                theme: parameter(query, "theme").and_then(|it| Theme::of_slug(&it)),
            },
            ["tour"] => Route::Tour { scene: 1 },
            ["tour", scene] => Route::Tour { scene: scene_number(scene).ok_or_else(unknown)? },
            ["city", codes] => {
                let (code, with) = codes.split_once('+').unwrap_or((codes, ""));
                Route::City {
                    code: owned(code).ok_or_else(unknown)?,
                    with: owned(with),
                    show: Show::read(|name| parameter(query, name)),
                }
            }
            ["place", id] => Route::Place { id: owned(id).ok_or_else(unknown)? },
            ["compare"] => Route::Compare { item: None, show: compared() },
            ["compare", item] => Route::Compare { item: owned(item), show: compared() },
            ["compare", left, right] => Route::Clauses {
                left: owned(left).ok_or_else(unknown)?,
                right: owned(right).ok_or_else(unknown)?,
                show: compared(),
            },
            ["changes"] => Route::Changes { from: given("from"), to: given("to") },
            ["targets"] => Route::Targets,
            ["projects"] => Route::Projects {
                kind: parameter(query, "kind").and_then(|it| ProjectKind::named(&it)),
                city: given("city"),
                stage: parameter(query, "stage").and_then(|it| it.parse().ok()).filter(is_stage),
            },
            ["read"] => Route::Read { slug: None, clause: None, form },
            ["read", slug] => Route::Read { slug: owned(slug), clause: None, form },
            ["read", slug, clause] => {
                Route::Read { slug: owned(slug), clause: owned(clause), form }
            }
            ["search"] => Route::Search {
                query: parameter(query, "q").unwrap_or_default(),
                within: given("in"),
            },
            ["about"] => Route::About,
            _ => return Err(unknown()),
        })
    }
}

fn is_stage(stage: &u8) -> bool {
    (1..=5).contains(stage)
}

fn scene_number(value: &str) -> Option<usize> {
    value.parse().ok().filter(|it| (1..=Card::ALL.len()).contains(it))
}

fn years(value: Option<&str>) -> Years {
    [Years::Y2017, Years::Y2022].into_iter().find(|it| Some(it.name()) == value).unwrap_or_default()
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Map { years, counted, theme } => {
                let years = (*years != Years::Both).then(|| ("years", years.name().to_owned()));
                let counted = counted.clone().map(|it| ("count", it));
                let theme = theme.map(|it| ("theme", it.slug().to_owned()));
                let all: Vec<_> = [years, counted, theme].into_iter().flatten().collect();
                write!(f, "#/{}", parameters::query(&all))
            }
            Route::Tour { scene } => write!(f, "#/tour/{scene}"),
            Route::City { code, with, show } => {
                let with = with.as_deref().map(|it| format!("+{}", value(it))).unwrap_or_default();
                write!(f, "#/city/{}{with}{}", value(code), parameters::query(&show.parameters()))
            }
            Route::Place { id } => write!(f, "#/place/{}", value(id)),
            Route::Compare { item: None, show } => {
                write!(f, "#/compare{}", parameters::query(&show.parameters()))
            }
            Route::Compare { item: Some(item), show } => {
                write!(f, "#/compare/{}{}", value(item), parameters::query(&show.parameters()))
            }
            Route::Clauses { left, right, show } => {
                let show = parameters::query(&show.parameters());
                write!(f, "#/compare/{}/{}{show}", value(left), value(right))
            }
            Route::Changes { from, to } => {
                let from = from.clone().map(|it| ("from", it));
                let to = to.clone().map(|it| ("to", it));
                let all: Vec<_> = [from, to].into_iter().flatten().collect();
                write!(f, "#/changes{}", parameters::query(&all))
            }
            Route::Targets => write!(f, "#/targets"),
            Route::Projects { kind, city, stage } => {
                let kind = kind.map(|it| ("kind", it.name().to_owned()));
                let city = city.clone().map(|it| ("city", it));
                let stage = stage.map(|it| ("stage", it.to_string()));
                let all: Vec<_> = [kind, city, stage].into_iter().flatten().collect();
                write!(f, "#/projects{}", parameters::query(&all))
            }
            Route::Read { slug: None, .. } => write!(f, "#/read"),
            Route::Read { slug: Some(slug), clause: None, form } => {
                write!(f, "#/read/{}{}", value(slug), form.parameter())
            }
            Route::Read { slug: Some(slug), clause: Some(clause), form } => {
                write!(f, "#/read/{}/{}{}", value(slug), value(clause), form.parameter())
            }
            Route::Search { query, within } => {
                let within = within.iter().map(|it| ("in", it.clone()));
                let q = ("q", query.clone());
                write!(
                    f,
                    "#/search{}",
                    parameters::query(&std::iter::once(q).chain(within).collect::<Vec<_>>())
                )
            }
            Route::About => write!(f, "#/about"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(hash: &str, expected: &Route) {
        assert_eq!(hash.parse::<Route>().as_ref(), Ok(expected), "{hash:?}");
    }

    #[test]
    fn addresses_are_read() {
        check("", &Route::default());
        check("#", &Route::default());
        check("#/", &Route::default());
        check("#/?years=2017", &Route::Map { years: Years::Y2017, counted: None, theme: None });
        let counted = Some("cases".to_owned());
        let (years, theme) = (Years::Y2022, Some(Theme::Ports));
        check("#/?count=cases&years=2022&theme=ports", &Route::Map { years, counted, theme });
        check("#/?years=rubbish", &Route::default());
        check("#/tour", &Route::Tour { scene: 1 });
        check("#/tour/5", &Route::Tour { scene: 5 });
        check("#/city/440800", &Route::city("440800"));
        check("#/place/qinzhou", &Route::Place { id: "qinzhou".into() });
        let show = Show { theme: Some(Theme::Ports), ..Show::default() };
        let (code, with) = ("440800".to_owned(), Some("460100".to_owned()));
        check("#/city/440800+460100?theme=ports", &Route::City { code, with, show });
        let show = Show { grades: Vec::new(), ..Show::default() };
        check("#/city/440800?why=", &Route::City { code: "440800".into(), with: None, show });
        check("#/changes", &Route::changes());
        let (from, to) = (Some("001.5".to_owned()), None);
        check("#/changes?from=001.5&to=", &Route::Changes { from, to });
        check("#/search?q=%E5%B9%B3%E9%99%86+%E8%BF%90", &Route::search("平陆 运"));
        check("#/read/cases/003.1.1", &Route::read("cases", Some("003.1.1")));
        check("#/search?q=平陆", &Route::search("平陆"));
        let within = Some("cases".to_owned());
        check("#/search?q=平陆&in=cases", &Route::Search { query: "平陆".into(), within });
    }

    #[test]
    fn what_is_no_view_is_refused() {
        for hash in [
            "#/nope",
            "#/tour/0",
            "#/tour/6",
            "#/tour/x",
            "#/city",
            "#/city/1/2",
            "#/read/a/b/c",
            "#/../etc",
        ] {
            assert_eq!(hash.parse::<Route>(), Err(UnknownRoute(hash.to_owned())));
        }
    }
}

#[cfg(test)]
mod laws {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_hash_is_read_or_refused_without_panic(hash in ".{0,40}") {
            let _ = hash.parse::<Route>();
        }

        #[test]
        fn addresses_survive_a_round_trip(text in "[^/]{1,12}", which in 0..11_u8) {
            let route = match which {
                0 => Route::city(&text),
                1 => Route::compare(Some(text)),
                2 => Route::Search { query: text.clone(), within: Some(text) },
                3 => Route::Tour { scene: text.len().clamp(1, 5) },
                4 => Route::Map { years: Years::Y2017, counted: Some(text), theme: Some(Theme::Water) },
                7 => Route::Clauses { left: text.clone(), right: text, show: Compared::default() },
                8 => Route::Projects { kind: Some(ProjectKind::Port), city: Some(text), stage: Some(3) },
                9 => Route::Compare {
                    item: None,
                    show: Compared { city: Some(text), changes: true, ..Compared::default() },
                },
                5 => Route::read("cases", Some(&text)),
                6 => Route::Changes { from: Some(text.clone()), to: Some(text) },
                _ => Route::Read { slug: Some(text), clause: None, form: Form::Seed },
            };
            prop_assert_eq!(route.to_string().parse::<Route>(), Ok(route));
        }
    }
}
