//! The one file the page is made from: a mark, a version, the corpus, packed.
//!
//! Hosts compress with gzip at best; packed here with LZMA, the corpus is a quarter smaller on its
//! way, for a few milliseconds at start.
use crate::corpus::data::Corpus;
use lzma_rust2::LzmaReader;
use std::io::Read as _;

/// What every bundle opens with.
const MAGIC: &[u8; 4] = b"BBAT";
/// Raised whenever the layout of [`Corpus`] changes.
const VERSION: u8 = 2;
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
    /// Its content does not decode.
    #[error("the bundle is damaged: {0}")]
    Damaged(String),
}

/// The bundle of `corpus`.
///
/// # Errors
///
/// When the corpus cannot be encoded, which only a bug can cause.
#[cfg(not(target_arch = "wasm32"))]
pub fn encode(corpus: &Corpus) -> Result<Vec<u8>, BundleError> {
    use lzma_rust2::{LzmaOptions, LzmaWriter};
    use std::io::Write as _;
    let plain = postcard::to_allocvec(corpus).map_err(|it| BundleError::Damaged(it.to_string()))?;
    let mut head = MAGIC.to_vec();
    head.push(VERSION);
    let mut options = LzmaOptions::with_preset(9);
    options.dict_size = 1 << 20;
    let packed = || {
        let mut writer = LzmaWriter::new_use_header(head, &options, Some(plain.len() as u64))?;
        writer.write_all(&plain)?;
        writer.finish()
    };
    packed().map_err(|it: std::io::Error| BundleError::Damaged(it.to_string()))
}

/// The corpus in `bytes`.
///
/// # Errors
///
/// When the bytes are not a bundle, are of another version, or are damaged.
pub fn decode(bytes: &[u8]) -> Result<Corpus, BundleError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(BundleError::NotABundle)?;
    match rest.split_first() {
        Some((&VERSION, packed)) => {
            let damaged = |it: std::io::Error| BundleError::Damaged(it.to_string());
            let mut plain = Vec::new();
            LzmaReader::new_mem_limit(packed, MAX_UNPACKER_KIB, None)
                .map_err(damaged)?
                .read_to_end(&mut plain)
                .map_err(damaged)?;
            postcard::from_bytes(&plain).map_err(|it| BundleError::Damaged(it.to_string()))
        }
        Some((&found, _)) => Err(BundleError::Version { found, expected: VERSION }),
        None => Err(BundleError::NotABundle),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_reads_back() {
        let corpus = Corpus::default();
        assert_eq!(decode(&encode(&corpus).unwrap()), Ok(corpus));
    }

    #[test]
    fn other_bytes_are_refused_with_a_reason() {
        assert_eq!(decode(b"hello"), Err(BundleError::NotABundle));
        assert_eq!(
            decode(b"BBAT\xff"),
            Err(BundleError::Version { found: 255, expected: VERSION })
        );
        assert!(matches!(decode(b"BBAT\x02\xff"), Err(BundleError::Damaged(_))));
    }

    #[test]
    fn a_bundle_cut_short_is_refused() {
        let bytes = encode(&Corpus::default()).unwrap();
        for end in 0..bytes.len() - 1 {
            assert!(decode(&bytes[..end]).is_err(), "{end}");
        }
    }
}
