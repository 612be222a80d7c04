// Tells the practice's own Matomo which page is read: no cookie, no identifier, nothing kept on the device but a refusal.
// Whoever objects, here or once for all in the browser, is not counted.
(() => {
  const { address, site } = document.currentScript.dataset;
  const bare = (url) => url.split(/[?#]/)[0];
  const never = navigator.globalPrivacyControl || navigator.doNotTrack === "1";
  let objects = never;
  try {
    objects ||= localStorage.getItem("audience") === "no";
  } catch {
    objects = true;
  }
  if (!objects) {
    const told = {
      idsite: site,
      rec: "1",
      send_image: "0",
      url: bare(location.href),
      urlref: bare(document.referrer),
      action_name: document.querySelector("[property='og:title']").content,
    };
    fetch(`${address}matomo.php`, {
      method: "POST",
      mode: "no-cors",
      credentials: "omit",
      referrerPolicy: "no-referrer",
      keepalive: true,
      body: new URLSearchParams(told),
    }).catch(() => {});
  }
  for (const label of document.querySelectorAll("[data-objection]")) {
    const box = label.querySelector("input");
    label.hidden = false;
    box.checked = objects;
    box.disabled = never;
    box.addEventListener("change", () => {
      try {
        if (box.checked) localStorage.setItem("audience", "no");
        else localStorage.removeItem("audience");
      } catch {
        box.checked = true;
      }
    });
  }
})();
