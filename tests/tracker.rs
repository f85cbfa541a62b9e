//! The projects as a list: who names which, and that no choice loses or doubles one.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]
mod common;
use beibu_atlas::corpus::data::{PLAN_2017, SCHEME_2022};
use beibu_atlas::corpus::tracker::{
    Choice, Presence, is_named, is_succeeded, mentions, presence, tally, told,
};
use beibu_atlas::model::place::UnitIdx;
use beibu_atlas::model::project::{Match, Project, ProjectKind};
use common::COMPILED;
use std::collections::{BTreeMap, BTreeSet};

fn project(id: &str) -> &'static Project {
    COMPILED.corpus.projects.iter().find(|it| it.id == id).unwrap()
}

fn ids(projects: &[&Project]) -> Vec<String> {
    projects.iter().map(|it| it.id.clone()).collect()
}

#[test]
fn every_project_is_in_both_plans_or_in_one() {
    let corpus = &COMPILED.corpus;
    let all = Choice::default().of(corpus);
    assert_eq!(all.len(), corpus.projects.len());
    for it in &all {
        let named = [PLAN_2017, SCHEME_2022].map(|id| is_named(corpus, it, id));
        let expected = match named {
            [true, true] => Presence::Both,
            [true, false] => Presence::Only2017,
            [false, true] => Presence::Only2022,
            [false, false] => panic!("{} is in neither plan", it.id),
        };
        assert_eq!(presence(corpus, it), expected, "{}", it.id);
    }
    let n = tally(corpus, &all);
    assert_eq!(n.n_both + n.n_only_2017 + n.n_only_2022, n.n_all);
    assert!(n.n_both > 0 && n.n_only_2017 > 0 && n.n_only_2022 > 0, "{n:?}");
    let succeeded = all.iter().filter(|it| is_succeeded(corpus, it));
    assert_eq!(succeeded.clone().count(), n.n_succeeded);
    assert!(n.n_succeeded > 0 && n.n_succeeded < n.n_both);
    for it in succeeded {
        assert_eq!(presence(corpus, it), Presence::Both, "{}", it.id);
    }
}

/// What 2022 says of something else in the same place is no second mention.
#[test]
fn what_is_only_related_is_in_one_plan() {
    let corpus = &COMPILED.corpus;
    let mut n_related = 0;
    for it in &corpus.projects {
        let of_2022: Vec<Match> = mentions(corpus, it, SCHEME_2022).map(|it| it.same).collect();
        if !of_2022.is_empty() && of_2022.iter().all(|it| *it == Match::Related) {
            assert_eq!(presence(corpus, it), Presence::Only2017, "{}", it.id);
            assert!(!is_succeeded(corpus, it), "{}", it.id);
            n_related += 1;
        }
    }
    assert!(n_related > 10, "{n_related}");
}

#[test]
fn kinds_part_the_projects_and_every_choice_is_within_the_others() {
    let corpus = &COMPILED.corpus;
    let units = (0..).map(UnitIdx).take(corpus.units.len()).map(Some);
    let units: Vec<Option<UnitIdx>> = std::iter::once(None).chain(units).collect();
    for unit in units {
        for stage in [None, Some(1), Some(2), Some(3), Some(4), Some(5)] {
            let all = ids(&Choice { kind: None, unit, stage }.of(corpus));
            let mut by_kind = Vec::new();
            for kind in ProjectKind::ALL {
                let of_it = Choice { kind: Some(kind), unit, stage }.of(corpus);
                assert!(of_it.iter().all(|it| it.kind == kind));
                by_kind.extend(ids(&of_it));
            }
            let set: BTreeSet<&String> = by_kind.iter().collect();
            assert_eq!(set.len(), by_kind.len(), "a project of two kinds");
            assert_eq!(set, all.iter().collect(), "{unit:?} {stage:?}");
        }
    }
    for unit in (0..).map(UnitIdx).take(corpus.units.len()) {
        for it in (Choice { unit: Some(unit), ..Choice::default() }).of(corpus) {
            assert!(it.units.contains(&unit), "{}", it.id);
        }
    }
}

#[test]
fn a_stage_of_2022_is_what_that_scheme_writes() {
    let corpus = &COMPILED.corpus;
    for stage in 1..=5 {
        for it in (Choice { stage: Some(stage), ..Choice::default() }).of(corpus) {
            let of_it = mentions(corpus, it, SCHEME_2022);
            let stages: Vec<_> =
                of_it.filter(|it| it.same != Match::Related).filter_map(|it| it.stage).collect();
            assert!(stages.contains(&stage), "{}", it.id);
        }
    }
}

#[test]
fn a_verb_stands_for_one_stage() {
    let mut stages: BTreeMap<&str, u8> = BTreeMap::new();
    for project in &COMPILED.corpus.projects {
        for it in &project.mentions {
            let Some(stage) = it.stage else { continue };
            let known = *stages.entry(it.verb.as_str()).or_insert(stage);
            assert_eq!(stage, known, "{} of {}", it.verb, project.id);
        }
    }
    assert!(stages.len() > 50);
}

/// Both wordings of a plan that contradicts itself stand, each once.
#[test]
fn both_wordings_of_a_contradiction_are_told() {
    let corpus = &COMPILED.corpus;
    let it = project("guiyang-nanning-gaotie");
    let told = told(corpus, mentions(corpus, it, PLAN_2017));
    let stages: Vec<_> = told.iter().map(|it| (it.stage, it.verbs.join("、"))).collect();
    assert_eq!(stages, [(Some(3), "推进".to_owned()), (Some(4), "加快建设".to_owned())]);
}

#[test]
fn nothing_that_is_mentioned_is_left_untold() {
    let corpus = &COMPILED.corpus;
    for it in &corpus.projects {
        let told = told(corpus, it.mentions.iter());
        for mention in &it.mentions {
            let known = told.iter().any(|it| {
                (it.document, it.stage, it.same) == (mention.document, mention.stage, mention.same)
                    && (mention.verb.is_empty() || it.verbs.contains(&mention.verb))
            });
            assert!(known, "{}: {mention:?}", it.id);
        }
    }
    let it = project("nanning-pingxiang-tielu");
    let of_2022 = told(corpus, mentions(corpus, it, SCHEME_2022));
    assert_eq!(of_2022.iter().map(|it| it.same).collect::<Vec<_>>(), [Match::Successor]);
    assert!(is_succeeded(corpus, it));
}
