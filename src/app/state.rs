//! The one reactive wrapper: signals for what the visitor sets, memos for what follows from it.
use crate::app::address::{self, Entry};
use crate::app::route::{Route, UnknownRoute};
use crate::corpus::bundle::Later;
use crate::corpus::data::Corpus;
use crate::model::structure::{Card, Years};
use crate::model::subject::Theme;
use crate::search::index::Index;
use crate::words::{self, Language};
use leptos::ev;
use leptos::prelude::*;
use std::ops::Deref;
use std::sync::Arc;

/// The corpus. Read-only after start, so not a signal.
#[derive(Clone)]
pub struct Atlas(Arc<Inner>);

struct Inner {
    corpus: Corpus,
    index: Arc<Index>,
}

impl Atlas {
    /// Makes the search index of `corpus`.
    #[must_use]
    pub fn new(corpus: Corpus) -> Atlas {
        let index = Arc::new(Index::of(&corpus.documents, &corpus.fold));
        Atlas(Arc::new(Inner { corpus, index }))
    }

    /// The same with what only the comparison shows.
    #[must_use]
    pub fn with(&self, later: Later) -> Atlas {
        let mut corpus = self.0.corpus.clone();
        later.add_to(&mut corpus);
        let index = Arc::clone(&self.0.index);
        Atlas(Arc::new(Inner { corpus, index }))
    }

    /// All texts, ready to be searched.
    #[must_use]
    pub fn index(&self) -> &Index {
        &self.0.index
    }
}

impl Deref for Atlas {
    type Target = Corpus;

    fn deref(&self) -> &Corpus {
        &self.0.corpus
    }
}

/// Where a city can be opened. The focus returns there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opener {
    /// On the map, or by its address.
    Map,
    /// In the table of the units.
    Table,
}

/// What the visitor has chosen.
#[derive(Clone, Copy)]
pub struct AppState {
    /// The address bar, read. Change it with [`AppState::go`], never by setting a copy of it.
    pub route: Signal<Result<Route, UnknownRoute>>,
    /// The structure the map draws: the last one chosen, also while a city is open.
    pub years: Memo<Years>,
    /// Name in addresses of the document whose tasks the map counts; none for both plans. The last
    /// one chosen, as with the years.
    pub counted: Memo<Option<String>>,
    /// The theme whose tasks the map counts; none for all.
    pub theme: Memo<Option<Theme>>,
    /// The part of the structure under the pointer.
    pub highlighted: RwSignal<Option<Card>>,
    /// The part of the structure the visitor asked to see on the map.
    pub pinned: RwSignal<Option<Card>>,
    /// Code of the unit under the pointer, on the map or in the table.
    pub hovered: RwSignal<Option<String>>,
    /// Where the present city was opened.
    pub opener: RwSignal<Opener>,
    /// Code of the city that was closed just now: the focus goes back to where it was opened.
    pub closed: RwSignal<Option<String>>,
    /// The language everything is drawn in. Change it with [`AppState::speak`].
    pub language: RwSignal<Language>,
    /// Whether what is being drawn was there before, in another language: then the focus is the
    /// language setting's, and no view may take it.
    pub redrawn: RwSignal<bool>,
}

impl AppState {
    /// Call once, in `App`, under the owner that lives as long as the page.
    #[must_use]
    pub fn provide(atlas: Atlas) -> AppState {
        let route = RwSignal::new(current_route());
        let handle = window_event_listener(ev::hashchange, move |_| route.set(current_route()));
        on_cleanup(move || handle.remove());
        let years = Memo::new(move |previous: Option<&Years>| match route.get() {
            Ok(Route::Map { years, .. }) => years,
            // A scene speaks of both.
            Ok(Route::Tour { .. }) => Years::Both,
            Ok(_) | Err(_) => previous.copied().unwrap_or_default(),
        });
        let counted = Memo::new(move |previous: Option<&Option<String>>| match route.get() {
            Ok(Route::Map { counted, .. }) => counted,
            Ok(_) | Err(_) => previous.cloned().flatten(),
        });
        let theme = Memo::new(move |previous: Option<&Option<Theme>>| match route.get() {
            Ok(Route::Map { theme, .. }) => theme,
            Ok(_) | Err(_) => previous.copied().flatten(),
        });
        let state = AppState {
            route: route.into(),
            years,
            counted,
            theme,
            highlighted: RwSignal::new(None),
            pinned: RwSignal::new(None),
            hovered: RwSignal::new(None),
            opener: RwSignal::new(Opener::Map),
            closed: RwSignal::new(None),
            language: RwSignal::new(words::language()),
            redrawn: RwSignal::new(false),
        };
        provide_context(atlas);
        provide_context(state);
        state
    }

    /// The pointer or the keyboard is on this unit; nothing happens where it is already.
    pub fn hover(self, code: Option<String>) {
        if self.hovered.with_untracked(|it| *it != code) {
            self.hovered.set(code);
        }
    }

    /// The whole map again, in the years last shown.
    pub fn go_home(self) {
        if let Ok(Route::City { code, .. }) = self.route.get_untracked() {
            self.closed.set(Some(code));
        }
        self.go(&self.map_route());
    }

    /// The whole map, as last shown.
    #[must_use]
    pub fn map_route(self) -> Route {
        Route::Map {
            years: self.years.get_untracked(),
            counted: self.counted.get_untracked(),
            theme: self.theme.get_untracked(),
        }
    }

    /// Draws everything anew in `language`.
    pub fn speak(self, language: Language) {
        words::speak(language);
        self.redrawn.set(true);
        self.language.set(language);
    }

    /// Writes `route` into the address bar; the `hashchange` that follows brings it back.
    pub fn go(self, route: &Route) {
        address::go(&route.to_string(), Entry::New);
    }

    /// The same, in place of the present address: Back does not return to it.
    pub fn replace(self, route: &Route) {
        address::go(&route.to_string(), Entry::Present);
    }
}

fn current_route() -> Result<Route, UnknownRoute> {
    address::here().parse()
}
