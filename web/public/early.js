/* global document, location, localStorage, matchMedia, navigator, URLSearchParams */
// Runs before the first paint, so that nobody sees the wrong theme or language for a moment.
// The same order as web/lib/choose-theme.ts and choose-lang.ts: address, stored choice, browser.
(function () {
  var root = document.documentElement;
  var query = new URLSearchParams(location.search);
  function stored(key) {
    try {
      return localStorage.getItem(key);
    } catch (error) {
      return null;
    }
  }
  var theme = query.get('theme') || stored('dabiao.theme');
  if (theme !== 'light' && theme !== 'dark') {
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  root.dataset.theme = theme;
  // The projector's size, as web/lib/use-presentation.ts sets it.
  root.toggleAttribute('data-present', query.get('present') === '1' && location.pathname === '/');
  var wanted = [query.get('lang'), stored('dabiao.lang')].concat(navigator.languages || []);
  var found = wanted.find(function (tag) {
    return /^(zh|en)\b/i.test(tag || '');
  });
  root.lang = /^zh/i.test(found || '') ? 'zh-CN' : 'en';
})();
