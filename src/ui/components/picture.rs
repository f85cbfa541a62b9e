//! The button by the map that offers its picture, and the two kinds it opens.
use crate::map::picture::Format;
use crate::words::t;
use leptos::prelude::*;

/// 存图: as SVG or as PNG. The browser closes it on Escape, on a click beside it, and on a choice.
#[component]
pub fn PictureMenu(
    /// Called with the kind that is chosen.
    on_choice: Callback<Format>,
) -> impl IntoView {
    let words = &t().map;
    let kind = move |format, name: &'static str, about: &'static str| {
        view! {
            <button
                type="button"
                class="picture__kind"
                popovertarget="picture"
                popovertargetaction="hide"
                on:click=move |_| on_choice.run(format)
            >
                <b>{name}</b>
                <span>{about}</span>
            </button>
        }
    };
    view! {
        <button
            type="button"
            class="picture__button"
            popovertarget="picture"
            aria-label=words.picture_spoken
        >
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                <path d="M8 1.5v8.5M4 6.5l4 4 4-4M2 11v3.5h12V11"></path>
            </svg>
            <span>{words.picture}</span>
        </button>
        <div
            id="picture"
            class="picture"
            popover="auto"
            role="group"
            aria-label=words.picture_spoken
        >
            {kind(Format::Svg, "SVG", words.picture_svg)}
            {kind(Format::Png, "PNG", words.picture_png)}
            <p class="meta">{words.picture_with}</p>
        </div>
    }
}
