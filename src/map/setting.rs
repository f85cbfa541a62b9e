//! Running text in lines of a given width, where nothing breaks lines by itself: in a picture.
use crate::text::han::is_han;

/// Width of a Latin letter of running text, in Chinese characters: narrower than in names, which
/// have more capitals.
const LETTER_EM: f64 = 0.52;

/// These begin no line (避头).
const CLOSING: &str = "，。、；：？！）》」』”’…·／";
/// These end no line (避尾).
const OPENING: &str = "（《「『“‘";

/// `text` in lines of at most `room_em` Chinese characters.
///
/// A run that is wider by itself, as an address may be, is cut where the room ends.
#[must_use]
pub fn lines(text: &str, room_em: f64) -> Vec<String> {
    let mut done = Vec::new();
    let (mut line, mut run) = (String::new(), String::new());
    let mut chars = text.chars().peekable();
    while let Some(it) = chars.next() {
        run.push(it);
        let goes_on = chars.peek().is_some_and(|next| !may_break(it, *next));
        if goes_on && width_em(&run) + 1.0 <= room_em {
            continue;
        }
        if !line.is_empty() && width_em(&line) + width_em(run.trim_end()) > room_em {
            done.push(line.trim_end().to_owned());
            line.clear();
        }
        line.push_str(&run);
        run.clear();
    }
    if !line.is_empty() {
        done.push(line);
    }
    done
}

/// About how wide `text` is, in Chinese characters.
#[must_use]
pub fn width_em(text: &str) -> f64 {
    // Up to the Cyrillic letters all are narrow, but the dot between Chinese names is not.
    let is_narrow = |it: char| it < '\u{400}' && it != '·';
    text.chars().map(|it| if is_narrow(it) { LETTER_EM } else { 1.0 }).sum()
}

fn may_break(before: char, after: char) -> bool {
    let is_wide = |it| is_han(it) || CLOSING.contains(it) || OPENING.contains(it);
    let is_free = !CLOSING.contains(after) && !OPENING.contains(before) && after != ' ';
    before == ' ' || (is_free && (is_wide(before) || is_wide(after)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_begins_with_a_mark_or_ends_with_a_bracket() {
        assert_eq!(lines("示意图，不作依据", 3.0), ["示意", "图，不", "作依据"]);
        assert_eq!(lines("依照《条例》送审", 3.0), ["依照", "《条", "例》送", "审"]);
    }

    #[test]
    fn words_stay_whole() {
        assert_eq!(lines("no basis for it", 5.0), ["no basis", "for it"]);
        assert_eq!(lines("经 geoBoundaries（2017）", 9.0), ["经 geoBoundaries", "（2017）"]);
    }

    #[test]
    fn what_fits_nowhere_is_cut() {
        let parts = lines("https://example.org/a/long/address", 6.0);
        assert!(parts.len() > 2 && parts.iter().all(|it| width_em(it) <= 6.0), "{parts:?}");
        assert_eq!(parts.concat(), "https://example.org/a/long/address");
    }

    #[test]
    fn nothing_is_lost_or_added() {
        assert!(lines("", 5.0).is_empty());
        assert_eq!(lines("一", 0.0), ["一"]);
    }
}
