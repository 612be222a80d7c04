// Matomo, once accepted. What a visitor looked for on the site is left out of the addresses it is told.
(() => {
  const { address, site } = document.currentScript.dataset;
  const bare = (url) => url.split(/[?#]/)[0];
  const queue = (window._paq = window._paq || []);
  queue.push(
    ["setTrackerUrl", `${address}matomo.php`],
    ["setSiteId", site],
    ["setCustomUrl", bare(location.href)],
    ["setReferrerUrl", bare(document.referrer)],
    ["trackPageView", document.querySelector("[property='og:title']").content],
    ["enableLinkTracking"],
  );
  const script = document.createElement("script");
  script.src = `${address}matomo.js`;
  document.head.append(script);
})();
