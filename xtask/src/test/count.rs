//! How many checks passed and failed, read from what the test runners print.

use std::fmt;
use std::ops::Add;

/// Passed and failed checks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    /// Checks that held.
    pub(crate) passed: u32,
    /// Checks that did not, or could not be made.
    pub(crate) failed: u32,
}

impl Count {
    /// A stage that is one check and held.
    pub(crate) const ONE_PASSED: Count = Count { passed: 1, failed: 0 };
    /// A stage that is one check and did not hold.
    pub(crate) const ONE_FAILED: Count = Count { passed: 0, failed: 1 };

    /// Takes the runner's exit code into account: a run that failed without counting a failure
    /// (it did not compile, say), or that counted nothing at all, is one failure.
    pub(crate) fn and_exit(self, success: bool) -> Count {
        let unexplained = self.failed == 0 && (!success || self.passed == 0);
        if unexplained { self + Count::ONE_FAILED } else { self }
    }
}

impl Add for Count {
    type Output = Count;

    fn add(self, other: Count) -> Count {
        Count { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// Sums the `test result:` lines of `cargo test`.
pub(crate) fn of_cargo(text: &str) -> Count {
    let results = text.lines().filter_map(|it| it.strip_prefix("test result: "));
    let counts = results.map(|line| Count {
        passed: number_before(line, " passed"),
        failed: number_before(line, " failed"),
    });
    counts.fold(Count::default(), Add::add)
}

/// Reads the summary that Node's runner writes at the end of a TAP report.
pub(crate) fn of_node(tap: &str) -> Count {
    let total = |name: &str| {
        let prefix = format!("# {name} ");
        let number = tap.lines().rev().find_map(|it| it.strip_prefix(&prefix)?.parse().ok());
        number.unwrap_or(0)
    };
    Count { passed: total("pass"), failed: total("fail") + total("cancelled") }
}

/// The number that stands right before `word`, or 0.
fn number_before(line: &str, word: &str) -> u32 {
    let before = line.split(word).next().filter(|it| it.len() < line.len());
    before.and_then(|it| it.rsplit(' ').next()?.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Count, of_cargo, of_node};

    #[test]
    fn cargo_prints_one_result_for_each_binary() {
        let text = "test a ... ok\n\
            test result: ok. 41 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out\n\
            test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(of_cargo(text), Count { passed: 44, failed: 2 });
    }

    #[test]
    fn a_test_named_like_a_result_is_not_counted() {
        assert_eq!(of_cargo("a test result: ok. 5 passed; 5 failed"), Count::default());
    }

    #[test]
    fn node_sums_up_at_the_end() {
        let tap = "# Subtest: pass 7\nok 1 - a\n# tests 5\n# pass 3\n# fail 1\n# cancelled 1\n";
        assert_eq!(of_node(tap), Count { passed: 3, failed: 2 });
    }

    #[test]
    fn a_run_that_did_not_compile_is_a_failure() {
        assert_eq!(Count::default().and_exit(false), Count::ONE_FAILED);
        assert_eq!(Count::default().and_exit(true), Count::ONE_FAILED);
        assert_eq!(Count::ONE_PASSED.and_exit(true), Count::ONE_PASSED);
        assert_eq!(Count::ONE_FAILED.and_exit(false), Count::ONE_FAILED);
    }
}
