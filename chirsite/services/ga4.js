// Google Analytics, once accepted and not before: no « consent mode », no signals, no advertising.
// What a visitor looked for on the site is left out of the addresses it is told.
(() => {
  const { site } = document.currentScript.dataset;
  const bare = (url) => url.split(/[?#]/)[0];
  window.dataLayer = window.dataLayer || [];
  window.gtag = function gtag() {
    window.dataLayer.push(arguments);
  };
  window.gtag("js", new Date());
  window.gtag("config", site, {
    allow_google_signals: false,
    allow_ad_personalization_signals: false,
    page_location: bare(location.href),
    page_referrer: bare(document.referrer),
    page_title: document.querySelector("[property='og:title']").content,
  });
  const script = document.createElement("script");
  script.src = `https://www.googletagmanager.com/gtag/js?id=${site}`;
  document.head.append(script);
})();
