//! Sorting, compiled once. The standard library's sort is made anew for every type it is used with,
//! and each copy is about 1 KB of a first visit; here it only ever sorts places in a list.
use std::cmp::Ordering;

/// `items` in the order of their keys, least first; those of one key stay as they were.
#[must_use]
pub fn sorted_by_key<T, K: Ord>(items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let keys: Vec<K> = items.iter().map(key).collect();
    let order = order(keys.len(), &|a, b| keys.get(a).cmp(&keys.get(b)));
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| items.get_mut(at)?.take()).collect()
}

/// `items`, least first.
#[must_use]
pub fn sorted<T: Ord + Clone>(items: Vec<T>) -> Vec<T> {
    sorted_by_key(items, T::clone)
}

/// The places 0 to `n`, in the order that `compare` gives what is there.
fn order(n: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..n).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

#[cfg(test)]
mod tests {
    use super::{sorted, sorted_by_key};
    use std::cmp::Reverse;

    #[test]
    fn nothing_is_lost_and_equals_keep_their_order() {
        let items = vec![("乙", 2), ("甲", 1), ("丙", 2), ("丁", 1)];
        let expected = vec![("乙", 2), ("丙", 2), ("甲", 1), ("丁", 1)];
        assert_eq!(sorted_by_key(items, |it| Reverse(it.1)), expected);
        assert_eq!(sorted(vec![3, 1, 2, 1]), [1, 1, 2, 3]);
        assert!(sorted(Vec::<u8>::new()).is_empty());
    }
}
