//! Display settings: colours and size of text.
//!
//! The attributes on the root element are the state. `public/boot.js` sets them from the browser's
//! storage before the app stands, and works out the theme; here they are changed and stored.
use leptos::prelude::*;

/// A setting with its values.
struct Setting {
    /// What it is stored under.
    key: &'static str,
    /// The attribute of the root element that holds the value; absent for the first one.
    attribute: &'static str,
    name: &'static str,
    /// Value and name of each; the first is the normal one, and is not stored.
    values: [(&'static str, &'static str); 4],
}

const SETTINGS: [Setting; 2] = [
    Setting {
        key: "beibu-atlas.text",
        attribute: "data-text",
        name: "文字大小",
        values: [("", "标准"), ("large", "大"), ("larger", "较大"), ("largest", "特大")],
    },
    Setting {
        key: "beibu-atlas.theme",
        attribute: "data-chosen-theme",
        name: "配色",
        values: [("", "跟随系统"), ("light", "浅色"), ("dark", "深色"), ("contrast", "高对比")],
    },
];

/// The button in the head, and the settings it opens. The browser closes them on Escape and on a
/// click beside them.
#[component]
pub fn Display() -> impl IntoView {
    view! {
        <button type="button" class="display__button" popovertarget="display" aria-label="显示设置">
            <svg class="glyph glyph--display" viewBox="0 0 22 18" fill="none" aria-hidden="true">
                <path d="m1.5 15 5-12 5 12M3.2 11h6.6" class="line" />
                <path d="M20 15V8.4M20 11.8a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 1 1 6.4 0" class="line" />
            </svg>
            <span>"显示"</span>
        </button>
        <div id="display" class="display" popover="auto" role="group" aria-label="显示设置">
            {SETTINGS.iter().map(choice).collect_view()}
            <p class="meta">"选择只保存在这台设备的浏览器里。"</p>
        </div>
    }
}

fn choice(setting: &'static Setting) -> impl IntoView {
    let present = document().document_element().and_then(|it| it.get_attribute(setting.attribute));
    let present = present.unwrap_or_default();
    let value = |&(value, name): &'static (&str, &str)| {
        view! {
            <label>
                <input
                    type="radio"
                    name=setting.attribute
                    value=value
                    checked=present == value
                    on:change=move |_| choose(setting, value)
                />
                <span>{name}</span>
            </label>
        }
    };
    view! {
        <fieldset class="display__choice">
            <legend>{setting.name}</legend>
            {setting.values.iter().map(value).collect_view()}
        </fieldset>
    }
}

fn choose(setting: &Setting, value: &str) {
    if let Some(root) = document().document_element() {
        // Neither can fail: the names are valid.
        let _ = match value {
            "" => root.remove_attribute(setting.attribute),
            _ => root.set_attribute(setting.attribute, value),
        };
    }
    // A browser may refuse storage, or have none: the choice then lasts as long as the page.
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = match value {
            "" => storage.remove_item(setting.key),
            _ => storage.set_item(setting.key, value),
        };
    }
}
