// What the map uses of Leaflet 1.9.4, and no more: no tiles, controls, pop-ups, images or Canvas
// drawing of its own. The build bundles it as the global `L`; `ffi.rs` and the crate `leaflet` see
// no difference to the whole library, which weighs half as much again.
export { Map } from 'leaflet/src/map/Map.js';
export { Drag } from 'leaflet/src/map/handler/Map.Drag.js';
export { Keyboard } from 'leaflet/src/map/handler/Map.Keyboard.js';
export { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js';
export { ScrollWheelZoom } from 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
export { DoubleClickZoom } from 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
export { Evented } from 'leaflet/src/core/Events.js';
export { LatLng } from 'leaflet/src/geo/LatLng.js';
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { Point } from 'leaflet/src/geometry/Point.js';
export { LayerGroup } from 'leaflet/src/layer/LayerGroup.js';
export { geoJSON } from 'leaflet/src/layer/GeoJSON.js';
export { CircleMarker } from 'leaflet/src/layer/vector/CircleMarker.js';
export { Path } from 'leaflet/src/layer/vector/Path.js';
export { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
export { Polyline } from 'leaflet/src/layer/vector/Polyline.js';
export { SVG, svg } from 'leaflet/src/layer/vector/SVG.js';
import 'leaflet/src/layer/vector/Renderer.getRenderer.js';
