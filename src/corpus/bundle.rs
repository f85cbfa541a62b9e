//! The one file the page is made from: a mark, a version, the corpus.
use crate::corpus::data::Corpus;

/// What every bundle opens with.
const MAGIC: &[u8; 4] = b"BBAT";
/// Raised whenever the layout of [`Corpus`] changes.
const VERSION: u8 = 1;

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
pub fn encode(corpus: &Corpus) -> Result<Vec<u8>, BundleError> {
    let mut bytes = MAGIC.to_vec();
    bytes.push(VERSION);
    bytes.extend(postcard::to_allocvec(corpus).map_err(|it| BundleError::Damaged(it.to_string()))?);
    Ok(bytes)
}

/// The corpus in `bytes`.
///
/// # Errors
///
/// When the bytes are not a bundle, are of another version, or are damaged.
pub fn decode(bytes: &[u8]) -> Result<Corpus, BundleError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(BundleError::NotABundle)?;
    match rest.split_first() {
        Some((&VERSION, body)) => {
            postcard::from_bytes(body).map_err(|it| BundleError::Damaged(it.to_string()))
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
        assert!(matches!(decode(b"BBAT\x01\xff"), Err(BundleError::Damaged(_))));
    }
}
