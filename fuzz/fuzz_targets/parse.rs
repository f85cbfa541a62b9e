//! Any text, read as any family: parsing ends, does not panic, and loses no character.
//!
//! Run with `cargo +nightly fuzz run parse`. The first byte chooses the family; what follows is the
//! text, as UTF-8 with bad bytes replaced. `corpus/parse` keeps what earlier runs found worth
//! keeping.
#![no_main]
use beibu_atlas::model::document::About;
use beibu_atlas::parse::grammar::Family;
use beibu_atlas::parse::parse;
use beibu_atlas::parse::rules::Rules;
use beibu_atlas::text::span::positions;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((first, rest)) = data.split_first() else { return };
    let families = [Family::Plan, Family::Scheme, Family::ActionPlan, Family::Cases];
    let family = families[usize::from(*first) % families.len()];
    let raw = String::from_utf8_lossy(rest);
    let about = About { id: "999".into(), title: "规划".into(), ..About::default() };
    let (document, _) = parse(about, family, &raw, &Rules::default());
    let mut times = vec![0_u8; raw.chars().count()];
    let sources = document.nodes.iter().flat_map(|it| positions(&it.source));
    let dropped = document.dropped.iter().flat_map(|it| it.span.start()..it.span.end());
    for at in sources.chain(dropped) {
        times[at as usize] += 1;
    }
    for (it, n) in raw.chars().zip(times) {
        assert!(it.is_whitespace() || n == 1, "{it:?} is held {n} times");
    }
});
