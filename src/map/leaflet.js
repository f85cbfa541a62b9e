// What the map uses of Leaflet 1.9.4, and no more: shapes drawn in SVG, no tiles, controls, markers,
// pop-ups, images or Canvas. The build bundles it as the global `L`; `ffi.rs` and the crate
// `leaflet` see no difference to the whole library, which weighs nearly twice as much.
import { Map } from 'leaflet/src/map/Map.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

const { remove } = Map.prototype;

// Every path names its renderer. Leaflet's own `getRenderer` would bring Canvas along.
Map.include({
  getRenderer(layer) {
    const renderer = layer.options.renderer;
    if (!this.hasLayer(renderer)) this.addLayer(renderer);
    return renderer;
  },

  // Leaflet lets the end of a zoom, and of a resize, come after the map is gone, and throws then.
  remove() {
    this._animatingZoom = false;
    clearTimeout(this._sizeTimer);
    return remove.call(this);
  },
});

export { Map };
export { LatLng } from 'leaflet/src/geo/LatLng.js';
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { Point } from 'leaflet/src/geometry/Point.js';
export { CircleMarker } from 'leaflet/src/layer/vector/CircleMarker.js';
export { polygon } from 'leaflet/src/layer/vector/Polygon.js';
export { polyline } from 'leaflet/src/layer/vector/Polyline.js';
export { svg } from 'leaflet/src/layer/vector/SVG.js';
