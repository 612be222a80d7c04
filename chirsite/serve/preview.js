// Keeps a previewed page fresh: loads it again where it was, changes its styles in place, shows what is found of it.
(() => {
  const script = document.currentScript;
  const seen = { page: script.dataset.page, styles: script.dataset.styles, findings: "" };
  const place = `chirsite:${location.pathname}`;
  const closed = "chirsite:closed";

  // A page loaded again stands where it stood, with the same parts open and the same element in focus.
  const reload = () => {
    const open = [...document.querySelectorAll("details")].map((one) => one.open);
    const focus = document.activeElement && document.activeElement.id;
    sessionStorage.setItem(place, JSON.stringify({ x: scrollX, y: scrollY, open, focus }));
    location.reload();
  };
  const kept = JSON.parse(sessionStorage.getItem(place));
  sessionStorage.removeItem(place);
  if (kept) {
    history.scrollRestoration = "manual";
    document.querySelectorAll("details").forEach((one, index) => {
      if (index in kept.open) one.open = kept.open[index];
    });
    const back = () => scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
    if (kept.focus) document.getElementById(kept.focus)?.focus({ preventScroll: true });
    back();
    addEventListener("load", back, { once: true });
  }

  const restyle = ({ from, to }) => {
    const old = [...document.querySelectorAll("link[rel=stylesheet]")].find((link) => link.getAttribute("href") === from);
    if (!old) return reload();
    const fresh = old.cloneNode();
    fresh.href = to;
    fresh.addEventListener("load", () => old.remove(), { once: true });
    fresh.addEventListener("error", () => fresh.remove(), { once: true });
    old.after(fresh);
    seen.styles = to;
  };

  // The overlay lives in a shadow tree: the styles of the site and its own leave each other alone.
  let root, live;
  const build = () => {
    const host = document.createElement("chirsite-preview");
    root = host.attachShadow({ mode: "open" });
    const styles = document.createElement("link");
    styles.rel = "stylesheet";
    styles.href = "/.chirsite/overlay.css";
    live = document.createElement("p");
    live.setAttribute("role", "status");
    live.className = "live";
    const content = document.createElement("div");
    root.append(styles, content, live);
    document.body.append(host);
    return content;
  };
  const show = ({ name, html }) => {
    seen.findings = name;
    const content = root ? root.querySelector("div") : build();
    const before = root.activeElement && root.activeElement.className;
    content.innerHTML = html;
    const panel = root.querySelector(".findings");
    if (!panel) return;
    const pill = root.querySelector(".pill");
    const open = (opened) => {
      panel.hidden = !opened;
      pill.hidden = opened;
      pill.setAttribute("aria-expanded", String(opened));
    };
    const close = () => {
      sessionStorage.setItem(closed, name);
      open(false);
      pill.focus();
    };
    pill.addEventListener("click", () => {
      sessionStorage.removeItem(closed);
      open(true);
      panel.focus();
    });
    root.querySelector(".close").addEventListener("click", close);
    panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close();
    });
    const grave = root.querySelector(".preview").classList.contains("error");
    open(grave && sessionStorage.getItem(closed) !== name);
    if (before) (root.querySelector(`.${before}:not([hidden])`) || (panel.hidden ? pill : panel)).focus();
    if (live.textContent !== pill.textContent) live.textContent = pill.textContent;
  };

  // A tab that nobody looks at holds no connection: browsers allow few to one host.
  let source;
  const listen = () => {
    if (document.hidden || source) return;
    source = new EventSource(`/.chirsite/news?${new URLSearchParams({ at: location.pathname, ...seen })}`);
    source.addEventListener("page", reload);
    source.addEventListener("styles", (event) => restyle(JSON.parse(event.data)));
    source.addEventListener("findings", (event) => show(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      // the browser would ask again with what the page showed at first
      source.close();
      source = undefined;
      setTimeout(listen, 500);
    });
  };
  const leave = () => {
    source?.close();
    source = undefined;
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? leave() : listen()));
  addEventListener("pagehide", leave);
  addEventListener("pageshow", listen);
  listen();
})();
