/* global document, fetch, window, location, localStorage, matchMedia, navigator, URLSearchParams */
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
  // Forced colours come with a ground of their own.
  if ((theme !== 'light' && theme !== 'dark') || matchMedia('(forced-colors: active)').matches) {
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  root.dataset.theme = theme;
  // The projector's size, as web/lib/use-presentation.ts sets it.
  root.toggleAttribute('data-present', query.get('present') === '1' && location.pathname === '/');
  var wanted = [query.get('lang'), stored('dabiao.lang')].concat(navigator.languages || []);
  var found = wanted.find(function (tag) {
    return /^(zh|en)\b/i.test(tag || '');
  });
  var lang = /^zh/i.test(found || '') ? 'zh' : 'en';
  root.lang = lang === 'zh' ? 'zh-CN' : 'en';
  // The words of the language and the scripts of this page set off now, not when the first script has run.
  var self = document.currentScript;
  var place = location.pathname.split('/');
  var single = { indicators: 'indicator', reports: 'report' };
  var view = (place[2] && single[place[1]]) || place[1];
  var files = self ? [self.dataset[lang], self.getAttribute('data-view-' + view)] : [];
  var paths = files.join(' ').split(' ').filter(Boolean);
  paths.forEach(function (file) {
    var link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
  });
  // So does the board, which every page asks for first: web/api/early-answer.ts takes it from here.
  var asked = new URLSearchParams();
  ['period', 'org'].forEach(function (key) {
    if (query.get(key)) asked.set(key, query.get(key));
  });
  var search = String(asked);
  var url = '/api/scorecard' + (search && '?' + search);
  var answer = fetch(url, { headers: { 'accept-language': root.lang } });
  answer.catch(function () {});
  window.dabiaoEarly = { url: url, answer: answer };
})();
