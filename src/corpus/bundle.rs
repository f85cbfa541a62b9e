//! The two files the page is made from: a mark, a version, the corpus, packed; and in the second what
//! only the comparison shows, which a visitor fetches when they first look at it.
//!
//! Hosts compress with gzip at best; packed here with LZMA, the corpus is a quarter smaller on its
//! way, for a few milliseconds at start. The long texts are packed apart from the rest and as
//! UTF-16: one unit a Chinese character, which LZMA can then tell from the next.
use crate::corpus::data::Corpus;
#[cfg(not(target_arch = "wasm32"))]
use crate::model::alignment::{Alignment, Unmatched};
use crate::model::document::DocumentIdx;
use crate::model::indicator::Indicator;
use crate::model::node::StatementRef;
use crate::model::project::Project;
use crate::model::word::Word;
use lzma_rust2::LzmaReader;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io::Read as _;

/// What every bundle opens with.
const MAGIC: &[u8; 4] = b"BBAT";
/// Raised whenever the layout of [`Corpus`] changes.
const VERSION: u8 = 8;
/// Most memory the unpacker may take, in KiB; a bundle that asks for more is damaged.
const MAX_UNPACKER_KIB: u32 = 16 * 1024;

/// A bundle that this program cannot read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BundleError {
    /// It does not open as bundles do.
    #[error("not a corpus bundle")]
    NotABundle,
    /// It was written by another version.
    #[error("the bundle has version {found}, this program reads version {expected}")]
    Version {
        /// Version in the bundle.
        found: u8,
        /// Version of this program.
        expected: u8,
    },
    /// It holds what belongs to another corpus, which an older or newer page was made with.
    #[error("this belongs to another corpus: its checksum is {found}, not {expected}")]
    OtherCorpus {
        /// Checksum of the bytes.
        found: u32,
        /// [`Corpus::later`].
        expected: u32,
    },
    /// Its content does not decode.
    #[error("the bundle is damaged: {0}")]
    Damaged(String),
}

/// What stands between two texts in the packed texts, and never in one: no seed has it.
const BETWEEN: char = '\0';

/// What the page needs at once, and what it asks for when a view needs it.
#[cfg(not(target_arch = "wasm32"))]
pub struct Bundles {
    /// A [`Corpus`] without its [`Later`].
    pub first: Vec<u8>,
    /// The [`Later`].
    pub later: Vec<u8>,
}

/// What only the comparison shows: notes, figures, projects, and the words it compares.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Later {
    /// By pair: what changed, how alike.
    pairs: Vec<(String, u16)>,
    /// By statement without counterpart: what the other plan does not say, and who reports.
    alone: Vec<(String, Vec<(DocumentIdx, StatementRef)>)>,
    indicators: Vec<Indicator>,
    projects: Vec<Project>,
    cuts: Vec<(DocumentIdx, StatementRef, Vec<Word>)>,
}

impl Later {
    /// Takes it out of `corpus`.
    #[cfg(not(target_arch = "wasm32"))]
    fn of(corpus: &mut Corpus) -> Later {
        use std::mem::take;
        let pair = |it: &mut Alignment| (take(&mut it.note), take(&mut it.similarity_permille));
        let alone = |it: &mut Unmatched| (take(&mut it.note), take(&mut it.reported));
        Later {
            pairs: corpus.alignments.iter_mut().map(pair).collect(),
            alone: corpus.unmatched.iter_mut().map(alone).collect(),
            indicators: take(&mut corpus.indicators),
            projects: take(&mut corpus.projects),
            cuts: take(&mut corpus.cuts),
        }
    }

    /// Puts it where it was taken from.
    pub fn add_to(self, corpus: &mut Corpus) {
        for (it, (note, similarity)) in corpus.alignments.iter_mut().zip(self.pairs) {
            (it.note, it.similarity_permille) = (note, similarity);
        }
        for (it, (note, reported)) in corpus.unmatched.iter_mut().zip(self.alone) {
            (it.note, it.reported) = (note, reported);
        }
        (corpus.indicators, corpus.projects) = (self.indicators, self.projects);
        corpus.cuts = self.cuts;
    }
}

/// The bundles of `corpus`.
///
/// # Errors
///
/// When the corpus cannot be encoded, which only a bug can cause.
#[cfg(not(target_arch = "wasm32"))]
pub fn encode(corpus: &Corpus) -> Result<Bundles, BundleError> {
    let mut first = corpus.clone();
    // What is only related is in the export; no view shows it.
    first.alignments.retain(Alignment::is_shown);
    // The page finds the words on both sides in what it shows.
    first.alignments.iter_mut().for_each(|it| it.reasons.clear());
    let later = write(&mut Later::of(&mut first), later_texts)?;
    first.later = checksum(&later);
    Ok(Bundles { first: write(&mut first, texts)?, later })
}

/// `it` with its texts apart.
#[cfg(not(target_arch = "wasm32"))]
fn write<T: Serialize>(
    it: &mut T,
    texts: fn(&mut T) -> Vec<&mut String>,
) -> Result<Vec<u8>, BundleError> {
    let mut joined: Vec<u8> = Vec::new();
    for text in texts(it) {
        let text = std::mem::take(text);
        let units = text.encode_utf16().chain([BETWEEN as u16]);
        joined.extend(units.flat_map(u16::to_be_bytes));
    }
    let rest = postcard::to_allocvec(it).map_err(damaged)?;
    let packed = pack(&joined, (0, 1, 1)).map_err(damaged)?;
    let mut bundle = MAGIC.to_vec();
    bundle.push(VERSION);
    bundle.extend(u32::try_from(packed.len()).map_err(damaged)?.to_be_bytes());
    bundle.extend(packed);
    bundle.extend(pack(&rest, (1, 0, 0)).map_err(damaged)?);
    Ok(bundle)
}

/// `plain`, packed with so many bits of context: of the byte before, of the place for literals, of
/// the place.
#[cfg(not(target_arch = "wasm32"))]
fn pack(plain: &[u8], (lc, lp, pb): (u32, u32, u32)) -> std::io::Result<Vec<u8>> {
    use lzma_rust2::{LzmaOptions, LzmaWriter};
    use std::io::Write as _;
    let mut options = LzmaOptions::with_preset(9);
    options.dict_size = 1 << 20;
    (options.lc, options.lp, options.pb) = (lc, lp, pb);
    let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(plain.len() as u64))?;
    writer.write_all(plain)?;
    writer.finish()
}

/// The corpus in `bytes`, without its [`Later`].
///
/// # Errors
///
/// When the bytes are not a bundle, are of another version, or are damaged.
pub fn decode(bytes: &[u8]) -> Result<Corpus, BundleError> {
    read(bytes, texts)
}

/// The rest of `corpus` in `bytes`.
///
/// # Errors
///
/// As with [`decode`], and when the bytes belong to another corpus.
pub fn decode_later(corpus: &Corpus, bytes: &[u8]) -> Result<Later, BundleError> {
    let (found, expected) = (checksum(bytes), corpus.later);
    if found != expected {
        return Err(BundleError::OtherCorpus { found, expected });
    }
    read(bytes, later_texts)
}

/// FNV-1a: it tells files apart, no more.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, it| (sum ^ u32::from(*it)).wrapping_mul(0x0100_0193))
}

fn read<T: DeserializeOwned>(
    bytes: &[u8],
    texts: fn(&mut T) -> Vec<&mut String>,
) -> Result<T, BundleError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(BundleError::NotABundle)?;
    let (&found, rest) = rest.split_first().ok_or(BundleError::NotABundle)?;
    if found != VERSION {
        return Err(BundleError::Version { found, expected: VERSION });
    }
    let (len, rest) = rest.split_first_chunk().ok_or_else(cut_short)?;
    let (joined, rest) =
        rest.split_at_checked(u32::from_be_bytes(*len) as usize).ok_or_else(cut_short)?;
    let mut it: T = postcard::from_bytes(&unpack(rest)?).map_err(damaged)?;
    let joined = unpack(joined)?;
    let units = joined.as_chunks().0.iter().map(|it| u16::from_be_bytes(*it));
    let joined: String = char::decode_utf16(units).collect::<Result<_, _>>().map_err(damaged)?;
    let mut unpacked = joined.split_terminator(BETWEEN);
    for text in texts(&mut it) {
        unpacked.next().ok_or_else(cut_short)?.clone_into(text);
    }
    Ok(it)
}

fn unpack(packed: &[u8]) -> Result<Vec<u8>, BundleError> {
    let mut plain = Vec::new();
    LzmaReader::new_mem_limit(packed, MAX_UNPACKER_KIB, None)
        .and_then(|mut it| it.read_to_end(&mut plain))
        .map_err(damaged)?;
    Ok(plain)
}

/// The texts that are packed apart, in one order for writer and reader.
fn texts(corpus: &mut Corpus) -> Vec<&mut String> {
    let mut texts = Vec::new();
    for document in &mut corpus.documents {
        texts.extend(document.dropped.iter_mut().map(|it| &mut it.text));
        texts.extend(document.notes.iter_mut().flat_map(|it| [&mut it.raw, &mut it.basis]));
        for node in &mut document.nodes {
            texts.extend([&mut node.label, &mut node.title, &mut node.head]);
            texts.extend(node.agencies.iter_mut().map(|it| &mut it.name));
            texts.extend(node.statements.iter_mut().map(|it| &mut it.text));
        }
    }
    texts.extend(corpus.places.iter_mut().map(|it| &mut it.name));
    texts
}

/// The same of what comes later.
fn later_texts(later: &mut Later) -> Vec<&mut String> {
    let mut texts = Vec::new();
    texts.extend(later.pairs.iter_mut().map(|it| &mut it.0));
    texts.extend(later.alone.iter_mut().map(|it| &mut it.0));
    for it in &mut later.indicators {
        texts.extend([&mut it.name, &mut it.unit, &mut it.scope, &mut it.note]);
    }
    for it in &mut later.projects {
        texts.extend([&mut it.name, &mut it.note]);
        texts.extend(&mut it.aliases);
        texts.extend(it.mentions.iter_mut().flat_map(|it| [&mut it.verb, &mut it.note]));
    }
    texts
}

#[expect(clippy::needless_pass_by_value, reason = "what `map_err` hands over")]
fn damaged(reason: impl ToString) -> BundleError {
    BundleError::Damaged(reason.to_string())
}

fn cut_short() -> BundleError {
    damaged("it is cut short")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_reads_back() {
        let bundles = encode(&Corpus::default()).unwrap();
        let corpus = decode(&bundles.first).unwrap();
        assert_eq!(corpus, Corpus { later: checksum(&bundles.later), ..Corpus::default() });
        assert_eq!(decode_later(&corpus, &bundles.later), Ok(Later::default()));
    }

    #[test]
    fn what_belongs_to_another_corpus_is_refused() {
        let Bundles { first, later } = encode(&Corpus::default()).unwrap();
        let corpus = Corpus { later: checksum(b"another"), ..decode(&first).unwrap() };
        let refused = decode_later(&corpus, &later);
        assert!(matches!(refused, Err(BundleError::OtherCorpus { .. })), "{refused:?}");
    }

    #[test]
    fn other_bytes_are_refused_with_a_reason() {
        assert_eq!(decode(b"hello"), Err(BundleError::NotABundle));
        assert_eq!(
            decode(b"BBAT\xff"),
            Err(BundleError::Version { found: 255, expected: VERSION })
        );
        assert!(matches!(decode(b"BBAT\x08\xff"), Err(BundleError::Damaged(_))));
    }

    #[test]
    fn a_bundle_cut_short_is_refused() {
        let bytes = encode(&Corpus::default()).unwrap().first;
        for end in 0..bytes.len() - 1 {
            assert!(decode(&bytes[..end]).is_err(), "{end}");
        }
    }
}
