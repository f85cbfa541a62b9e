// Starts the app: loads the glue script and the wasm, shows how far it has come, says so when it
// cannot. Classic and ES2017, so that an old browser reads it far enough to show the sentence in
// #boot-error. The page already holds its text; nothing here is needed to read it.
//
// The build names the files in this script's own attributes (see Trunk.toml):
//   data-js    the glue script that wasm-bindgen wrote; it declares `wasm_bindgen`, and
//              `XzDecompress`, which the build adds
//   data-app   the app, packed with xz: a sixth smaller than what hosts' gzip makes of it. Beside it
//              lies data-app + '.js', a script that sets `beibuAtlasApp` to the same bytes in base64:
//              a page opened from a folder may run its siblings, not fetch them
//   data-size  the length of data-app in bytes
(function () {
  'use strict';

  const files = document.currentScript.dataset;
  const root = document.documentElement;
  const fromFolder = location.protocol === 'file:';
  restore('beibu-atlas.text', ['large', 'larger', 'largest'], (word) => { root.dataset.text = word; });
  restore('beibu-atlas.theme', ['light', 'dark', 'contrast'], (word) => { root.dataset.chosenTheme = word; });
  restore('beibu-atlas.language', ['hant', 'en'], (word) => { root.lang = word === 'en' ? 'en' : 'zh-Hant'; });
  followTheme();
  const slow = setTimeout(show, 300, 'boot-progress');

  // The app sets data-ready when it stands. Rust's panics before that, in a later task too, count
  // as a failed start.
  const started = () => root.dataset.ready === 'true';
  const trap = (error) => {
    if (!started() && error instanceof WebAssembly.RuntimeError) fail(error);
  };
  addEventListener('error', (event) => trap(event.error));
  addEventListener('unhandledrejection', (event) => trap(event.reason));

  if (!fromFolder) addManifest();
  start().then(end, fail);

  // Puts a display setting that the app stored on the root element. Other words than the app's, and
  // a storage that refuses, count as nothing chosen.
  function restore(key, words, put) {
    try {
      const word = localStorage.getItem(key);
      if (words.includes(word)) put(word);
    } catch (error) {
      // Nothing chosen.
    }
  }

  // Keeps the theme as chosen, or as the system has it; on paper it is the light one.
  function followTheme() {
    const contrast = matchMedia('(prefers-contrast: more)');
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const set = () => {
      const system = contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
      root.dataset.theme = root.dataset.chosenTheme || system;
    };
    set();
    for (const query of [contrast, dark]) if (query.addEventListener) query.addEventListener('change', set);
    new MutationObserver(set).observe(root, { attributeFilter: ['data-chosen-theme'] });
    addEventListener('beforeprint', () => { root.dataset.theme = 'light'; root.dataset.printing = ''; });
    addEventListener('afterprint', () => { delete root.dataset.printing; set(); });
  }

  async function start() {
    if (typeof WebAssembly !== 'object') throw new Error('this browser has no WebAssembly');
    const glue = run(files.js);
    const unpacked = (packed) => glue.then(() => compile(packed));
    const byScript = () => runScript().then(unpacked);
    const module = fromFolder ? byScript() : download().then(unpacked).catch(byScript);
    // Leaflet's script is deferred: by the time the page is parsed it has run, or failed. The app
    // copes with either.
    const [compiled] = await Promise.all([module, glue, parsed()]);
    await wasm_bindgen({ module_or_path: compiled });
  }

  async function download() {
    const response = await fetch(files.app);
    if (!response.ok) throw new Error(files.app + ': ' + response.status);
    measure(response.clone().body.getReader());
    return response;
  }

  async function runScript() {
    await run(files.app + '.js');
    const text = atob(self.beibuAtlasApp);
    delete self.beibuAtlasApp;
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
    return new Response(bytes);
  }

  // Unpacks and compiles the bytes as they come.
  async function compile(packed) {
    const plain = new XzDecompress.XzReadableStream(packed.body);
    const response = new Response(plain, { headers: { 'Content-Type': 'application/wasm' } });
    return WebAssembly.compileStreaming
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer());
  }

  // Moves the progress bar along as the bytes arrive. It reads a copy: an error is the other
  // reader's business.
  async function measure(reader) {
    const bar = document.querySelector('#boot-progress progress');
    const total = Number(files.size);
    let received = 0;
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        received += part.value.length;
        if (bar && total) bar.value = received / total;
      }
    } catch (error) {
      if (bar) bar.removeAttribute('value');
    }
  }

  function run(src) {
    return new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = src;
      script.onload = done;
      script.onerror = () => failed(new Error(src + ' did not load'));
      document.head.append(script);
    });
  }

  function parsed() {
    if (document.readyState === 'complete') return Promise.resolve();
    return new Promise((done) => {
      addEventListener('DOMContentLoaded', done);
      addEventListener('load', done);
    });
  }

  // From a folder the browser would refuse to read the manifest, and complain.
  function addManifest() {
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = 'atlas.webmanifest';
    document.head.append(link);
  }

  function end() {
    clearTimeout(slow);
    const progress = document.getElementById('boot-progress');
    if (progress) progress.hidden = true;
  }

  function fail(error) {
    end();
    console.error(error);
    parsed().then(() => show('boot-error'));
  }

  function show(id) {
    const element = document.getElementById(id);
    if (element) element.hidden = false;
  }
})();
