//! The few functions of real numbers the map needs. In a browser they are the browser's own: Rust's
//! would add several kilobytes to the page.

#[cfg(not(target_arch = "wasm32"))]
pub(super) use f64_functions::*;
#[cfg(target_arch = "wasm32")]
pub(super) use js_functions::*;

#[cfg(target_arch = "wasm32")]
mod js_functions {
    use js_sys::Math;

    pub(in crate::map) fn cos(radians: f64) -> f64 {
        Math::cos(radians)
    }

    pub(in crate::map) fn tan(radians: f64) -> f64 {
        Math::tan(radians)
    }

    pub(in crate::map) fn ln(x: f64) -> f64 {
        Math::log(x)
    }

    pub(in crate::map) fn exp2(x: f64) -> f64 {
        Math::pow(2.0, x)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod f64_functions {
    pub(in crate::map) fn cos(radians: f64) -> f64 {
        radians.cos()
    }

    pub(in crate::map) fn tan(radians: f64) -> f64 {
        radians.tan()
    }

    pub(in crate::map) fn ln(x: f64) -> f64 {
        x.ln()
    }

    pub(in crate::map) fn exp2(x: f64) -> f64 {
        x.exp2()
    }
}

/// `x`, but no less than `low` and no more than `high`. [`f64::clamp`] stops the page where these cross,
/// and brings several kilobytes to say so.
pub(super) fn within(x: f64, low: f64, high: f64) -> f64 {
    x.max(low).min(high)
}

/// Logarithm to the base 2.
pub(super) fn log2(x: f64) -> f64 {
    ln(x) / std::f64::consts::LN_2
}

/// Length of the vector (x, y).
pub(super) fn hypot(x: f64, y: f64) -> f64 {
    (x * x + y * y).sqrt()
}
