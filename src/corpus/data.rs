//! The corpus and look-ups in it. Never changes after it was made.
use crate::model::alignment::Alignment;
use crate::model::base_map::BaseMap;
use crate::model::document::{Document, DocumentIdx};
use crate::model::mention::{Grade, Link};
use crate::model::node::{Node, StatementRef};
use crate::model::place::{Place, Unit, UnitIdx};
use crate::model::structure::{Card, CardChange, CardQuote, Element};
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
    /// By 2022 item, best first.
    pub alignments: Vec<Alignment>,
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

    /// The node a statement is in.
    #[must_use]
    pub fn node(&self, document: DocumentIdx, at: StatementRef) -> Option<&Node> {
        self.document(document)?.node(at.node)
    }

    /// What a city's list shows of one document: statements that name it or a place in it.
    /// The one source of every count on the map, in the list and in the panel.
    pub fn tasks(&self, unit: UnitIdx, document: DocumentIdx) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(move |it| {
            it.unit == unit
                && it.document == document
                && it.statement.n != 0
                && it.grade <= Grade::Subplace
        })
    }

    /// Number of [`Corpus::tasks`] in the document with the number `id`.
    #[must_use]
    pub fn n_tasks(&self, unit: UnitIdx, id: &str) -> usize {
        self.by_id(id).map_or(0, |(document, _)| self.tasks(unit, document).count())
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
