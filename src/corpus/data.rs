//! The corpus and look-ups in it. Never changes after it was made.
use crate::model::alignment::{Alignment, Unmatched};
use crate::model::base_map::BaseMap;
use crate::model::document::{Document, DocumentIdx};
use crate::model::indicator::Indicator;
use crate::model::mention::{Elsewhere, Grade, Link, Mention};
use crate::model::node::{Node, NodeIdx, Statement, StatementRef};
use crate::model::place::{Place, PlaceIdx, Unit, UnitIdx};
use crate::model::project::Project;
use crate::model::structure::{Card, CardChange, CardQuote, Element};
use crate::model::subject::{StatementKind, Theme};
use crate::model::word::Word;
use crate::sorted::sorted_by_key;
use crate::text::fold::FoldTable;
use serde::{Deserialize, Serialize};

/// Everything known of the documents.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Corpus {
    /// In the order of the manifest.
    pub documents: Vec<Document>,
    /// In the order of `units.csv`.
    pub units: Vec<Unit>,
    /// In the order of `gazetteer.csv`.
    pub places: Vec<Place>,
    /// Document by document, in reading order.
    pub links: Vec<Link>,
    /// By place, in the order of `places`: the statements that name it.
    pub mentions: Vec<Vec<Mention>>,
    /// Statements that concern the whole cluster, and so every unit.
    pub region: Vec<(DocumentIdx, StatementRef)>,
    /// Places outside the cluster, document by document.
    pub elsewhere: Vec<Elsewhere>,
    /// By 2022 item, in the order of their ranks.
    pub alignments: Vec<Alignment>,
    /// What has no counterpart: 2017, then 2022, in reading order.
    pub unmatched: Vec<Unmatched>,
    /// The figures of all documents, document by document.
    pub indicators: Vec<Indicator>,
    /// The projects the plans name.
    pub projects: Vec<Project>,
    /// The spatial structure of both plans.
    pub elements: Vec<Element>,
    /// What both plans say of each card.
    pub card_quotes: Vec<CardQuote>,
    /// What became of each card.
    pub card_changes: Vec<CardChange>,
    /// What the map draws.
    pub base_map: BaseMap,
    /// How texts are folded for finding.
    pub fold: FoldTable,
    /// The clauses of 2017 and 2022 on county towns, which stand beside the cards.
    pub county_towns: Option<(NodeIdx, NodeIdx)>,
    /// Checksum of what the page fetches later; nought where nothing was left out.
    pub later: u32,
    /// The words of every statement, in reading order.
    pub cuts: Vec<(DocumentIdx, StatementRef, Vec<Word>)>,
}

/// The plan of 2017, left side of the comparison.
pub const PLAN_2017: &str = "001";
/// The scheme of 2022, right side of the comparison.
pub const SCHEME_2022: &str = "000";

impl Corpus {
    /// The document at `idx`.
    #[must_use]
    pub fn document(&self, idx: DocumentIdx) -> Option<&Document> {
        self.documents.get(usize::from(idx.0))
    }

    /// The document with the three-digit number `id`.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<(DocumentIdx, &Document)> {
        (0..).map(DocumentIdx).zip(&self.documents).find(|(_, it)| it.about.id == id)
    }

    /// The document with the name `slug` in addresses.
    #[must_use]
    pub fn by_slug(&self, slug: &str) -> Option<(DocumentIdx, &Document)> {
        (0..).map(DocumentIdx).zip(&self.documents).find(|(_, it)| it.about.slug == slug)
    }

    /// The unit with the 区划代码 `code`.
    #[must_use]
    pub fn by_code(&self, code: &str) -> Option<(UnitIdx, &Unit)> {
        (0..).map(UnitIdx).zip(&self.units).find(|(_, it)| it.code == code)
    }

    /// The place with this id.
    #[must_use]
    pub fn place(&self, id: &str) -> Option<(PlaceIdx, &Place)> {
        (0..).map(PlaceIdx).zip(&self.places).find(|(_, it)| it.id == id)
    }

    /// Whether the document with this id names the place that is called so.
    #[must_use]
    pub fn names_place(&self, document: &str, name: &str) -> bool {
        let idx = self.by_id(document).map(|it| it.0);
        let place = self.places.iter().position(|it| it.name == name);
        let mentions = place.and_then(|it| self.mentions.get(it));
        mentions.is_some_and(|all| all.iter().any(|it| Some(it.document) == idx))
    }

    /// The unit at `idx`.
    #[must_use]
    pub fn unit(&self, idx: UnitIdx) -> Option<&Unit> {
        self.units.get(usize::from(idx.0))
    }

    /// The statement or, for number 0, the heading a link or hit speaks of.
    #[must_use]
    pub fn text(&self, document: DocumentIdx, at: StatementRef) -> Option<&str> {
        let document = self.document(document)?;
        match at.n {
            0 => document.node(at.node).map(|it| it.title.as_str()),
            _ => document.statement(at).map(|it| it.text.as_str()),
        }
    }

    /// The words in this range of characters of a statement.
    #[must_use]
    pub fn words(&self, document: DocumentIdx, at: StatementRef, range: (u16, u16)) -> String {
        let (from, to) = (usize::from(range.0), usize::from(range.1));
        let chars = self.text(document, at).unwrap_or_default().chars();
        chars.skip(from).take(to.saturating_sub(from)).collect()
    }

    /// Where the words of a statement end; nothing for a heading.
    #[must_use]
    pub fn cuts(&self, document: DocumentIdx, at: StatementRef) -> &[Word] {
        let found = self.cuts.binary_search_by_key(&(document, at), |it| (it.0, it.1));
        found.ok().and_then(|it| self.cuts.get(it)).map_or(&[], |it| &it.2)
    }

    /// The node a statement is in.
    #[must_use]
    pub fn node(&self, document: DocumentIdx, at: StatementRef) -> Option<&Node> {
        self.document(document)?.node(at.node)
    }

    /// The statement a link speaks of; none for a heading.
    #[must_use]
    pub fn statement(&self, document: DocumentIdx, at: StatementRef) -> Option<&Statement> {
        self.document(document)?.statement(at)
    }

    /// What a city's list shows of one document: statements that name it or a place in it, and say
    /// what is to be done; of a document that reports, what it reports. The one source of every
    /// count on the map, in the table and in the panel.
    pub fn tasks(&self, unit: UnitIdx, document: DocumentIdx) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(move |it| {
            it.unit == unit && it.document == document && it.grade.is_named() && self.is_listed(it)
        })
    }

    /// Whether the statement of a link is a task of its document, or a result that it reports.
    #[must_use]
    pub fn is_listed(&self, link: &Link) -> bool {
        let listed = |it: &Document| Some(it.lists(it.statement(link.statement)?.kind));
        self.document(link.document).and_then(listed).unwrap_or_default()
    }

    /// The links that a city's list shows, of all documents and grades, best first: concrete tasks
    /// before principles and what only a group links, then what is about few cities before long
    /// lists, then what names the city itself before its places; 2022 before 2017 before the others.
    #[must_use]
    pub fn city_list(&self, unit: UnitIdx) -> Vec<&Link> {
        let listed = self.links.iter().filter(|it| it.unit == unit && self.is_listed(it));
        sorted_by_key(listed.collect(), |it| (self.weight(it), it.document, it.statement))
    }

    /// What a link's place in a city's list follows from, least first.
    fn weight(&self, link: &Link) -> (u8, u8, Grade, u8) {
        let kind = self.statement(link.document, link.statement).map(|it| it.kind);
        let spirit = u8::from(kind == Some(StatementKind::Principle));
        let group = u8::from(link.grade >= Grade::Group);
        let breadth = match self.n_beside(link) {
            0 | 1 => 0,
            2 | 3 => 1,
            _ => 2,
        };
        let year = match self.document(link.document).map(|it| it.about.id.as_str()) {
            Some(SCHEME_2022) => 0,
            Some(PLAN_2017) => 1,
            _ => 2,
        };
        (spirit + group, breadth, link.grade, year)
    }

    /// Number of [`Corpus::tasks`] in the document with the number `id`, of one theme or of all.
    #[must_use]
    pub fn n_tasks(&self, unit: UnitIdx, id: &str, theme: Option<Theme>) -> usize {
        let is_of = |it: &&Link| {
            let of = self.statement(it.document, it.statement).map(|it| it.theme);
            theme.is_none() || of == theme
        };
        self.by_id(id).map_or(0, |(document, _)| self.tasks(unit, document).filter(is_of).count())
    }

    /// The parts of the structure that `year` puts on `card`; two for both axes.
    pub fn elements_on(&self, card: Card, year: u16) -> impl Iterator<Item = &Element> {
        self.elements.iter().filter(move |it| it.card == card && it.year == year)
    }

    /// What the plan of `year` says of a card.
    #[must_use]
    pub fn card_quote(&self, card: Card, year: u16) -> Option<&CardQuote> {
        self.card_quotes.iter().find(|it| it.card == card && it.year == year)
    }

    /// The parts of the structure that name `unit`, in the order of cards and years.
    pub fn roles(&self, unit: UnitIdx) -> impl Iterator<Item = &Element> {
        self.elements.iter().filter(move |it| it.units.contains(&unit))
    }
}
