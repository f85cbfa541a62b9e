//! Hands a picture to the reader as a file, from a host or from a folder alike.
use crate::map::error::MapError;
use crate::map::picture::{Format, Picture};
use crate::words::t;
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use js_sys::Array;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement,
    HtmlImageElement, Url,
};

/// Pixels of a PNG to one of the page: enough for print in a column.
const PNG_SCALE: u32 = 2;
/// By then the browser has begun to save the file.
const KEPT_MS: u32 = 20_000;

/// Saves `picture` under `stem` and the ending of `format`. What goes wrong later is told to
/// `on_failure`.
pub(super) fn save(
    picture: &Picture,
    format: Format,
    stem: &str,
    on_failure: Box<dyn Fn(MapError)>,
) -> Result<(), MapError> {
    match format {
        Format::Svg => {
            let about = BlobPropertyBag::new();
            about.set_type("image/svg+xml");
            let parts = Array::of1(&JsValue::from_str(&picture.xml));
            let blob = Blob::new_with_str_sequence_and_options(&parts, &about)?;
            hand_over(&blob, &format!("{stem}.svg"))
        }
        Format::Png => paint(picture, format!("{stem}.png"), Rc::from(on_failure)),
    }
}

/// Lets the browser draw the picture, and saves the pixels.
fn paint(
    picture: &Picture,
    name: String,
    on_failure: Rc<dyn Fn(MapError)>,
) -> Result<(), MapError> {
    let image = HtmlImageElement::new()?;
    let size = (picture.width * PNG_SCALE, picture.height * PNG_SCALE);
    let undrawn = || MapError(t().map.picture_undrawn.into());
    let fail = Rc::clone(&on_failure);
    EventListener::once(&image, "error", move |_| fail(undrawn())).forget();
    let drawn = image.clone();
    EventListener::once(&image, "load", move |_| {
        let fail = Rc::clone(&on_failure);
        let done = Closure::once_into_js(move |blob: JsValue| {
            let saved = match blob.dyn_into::<Blob>() {
                Ok(blob) => hand_over(&blob, &name),
                Err(_) => Err(undrawn()),
            };
            saved.unwrap_or_else(|it| fail(it));
        });
        let painted = canvas_of(&drawn, size)
            .and_then(|it| it.to_blob(done.unchecked_ref()).map_err(MapError::from));
        painted.unwrap_or_else(|it| on_failure(it));
    })
    .forget();
    // Not as a blob: from a folder some browsers let nothing be read that was drawn from one.
    let data = String::from(js_sys::encode_uri_component(&picture.xml));
    image.set_src(&format!("data:image/svg+xml;charset=utf-8,{data}"));
    Ok(())
}

fn canvas_of(image: &HtmlImageElement, size: (u32, u32)) -> Result<HtmlCanvasElement, MapError> {
    let undrawn = || MapError(t().map.picture_undrawn.into());
    let canvas: HtmlCanvasElement = create("canvas")?;
    canvas.set_width(size.0);
    canvas.set_height(size.1);
    let context = canvas.get_context("2d")?.ok_or_else(undrawn)?;
    let context = context.dyn_into::<CanvasRenderingContext2d>().map_err(|_| undrawn())?;
    let (width, height) = (f64::from(size.0), f64::from(size.1));
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)?;
    Ok(canvas)
}

fn hand_over(blob: &Blob, name: &str) -> Result<(), MapError> {
    let address = Url::create_object_url_with_blob(blob)?;
    let link: HtmlAnchorElement = create("a")?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(KEPT_MS, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Ok(())
}

/// A new HTML element that is nowhere.
fn create<T: JsCast>(tag: &str) -> Result<T, MapError> {
    let absent = || MapError(t().map.no_document.into());
    let document = web_sys::window().and_then(|it| it.document()).ok_or_else(absent)?;
    document.create_element(tag)?.dyn_into().map_err(|_| absent())
}
