// Keeps a previewed page fresh: changes it in place, or loads it again where it was; shows what is found of it.
(() => {
  const script = document.currentScript;
  // The page as it was served: this script runs before those of the site, which may change what is shown.
  let served = document.documentElement.cloneNode(true);
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

  // What a script of the site may have a hand in, and what acts when it appears: such parts are only ever loaded anew.
  const ALIVE =
    "script:not([type='application/ld+json']), link[rel~=stylesheet], style, iframe, video, audio, form, input, " +
    "select, textarea, button, details, dialog, template, [popover]";
  const isAlive = (node) => node instanceof Element && (node.matches(ALIVE) || node.querySelector(ALIVE) !== null);
  const childrenOf = (node) => [...node.childNodes].filter((child) => child.localName !== "chirsite-preview");
  const isSameShell = (one, other) =>
    one instanceof Element && other instanceof Element && one.cloneNode(false).isEqualNode(other.cloneNode(false));

  // The pieces to put in the place of others so that `shown`, which was served as `before`, becomes `after`; it says no
  // with null when a script changed that very part, or when it cannot be changed while it is alive.
  const pieces = (before, after, shown) => {
    if (before.isEqualNode(after)) return [];
    const [old, fresh, live] = [before, after, shown].map(childrenOf);
    if (!isSameShell(before, after) || old.length !== live.length) return null;
    let start = 0;
    while (start < old.length && start < fresh.length && old[start].isEqualNode(fresh[start])) start += 1;
    let end = 0;
    const room = Math.min(old.length, fresh.length) - start;
    while (end < room && old.at(-1 - end).isEqualNode(fresh.at(-1 - end))) end += 1;
    const [gone, come, here] = [old, fresh, live].map((nodes) => nodes.slice(start, nodes.length - end));
    const swap = (first, last) => {
      const [was, is] = [gone, here].map((nodes) => nodes.slice(first, last));
      const will = gone.length === come.length ? come.slice(first, last) : come;
      const untouched = is.every((node, index) => node.isEqualNode(was[index]));
      if (!untouched || [...is, ...will].some(isAlive)) return null;
      return [{ parent: shown, here: is, come: will, next: live[start + last] ?? null }];
    };
    if (gone.length !== come.length) return swap(0, gone.length);
    const inner = gone.map((node, index) => pieces(node, come[index], here[index]) ?? swap(index, index + 1));
    return inner.some((one) => one === null) ? null : inner.flat();
  };

  const refresh = async () => {
    const answer = await fetch(location.href);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").documentElement;
    const own = (page) => page.querySelector(`script[src="${script.getAttribute("src")}"]`);
    if (!own(fresh) || !own(served)) return reload();
    const { page, styles } = own(fresh).dataset;
    own(fresh).dataset.page = own(served).dataset.page;
    const changes = pieces(served, fresh, document.documentElement);
    if (!changes) return reload();
    for (const { parent, here, come, next } of changes) {
      here.forEach((node) => node.remove());
      come.forEach((node) => parent.insertBefore(document.importNode(node, true), next));
    }
    served = fresh;
    Object.assign(seen, { page, styles });
  };

  const restyle = ({ from, to }) => {
    const links = [...document.querySelectorAll("link[rel=stylesheet]")];
    const old = links.find((link) => link.getAttribute("href") === from);
    if (!old) return reload();
    const fresh = old.cloneNode();
    fresh.href = to;
    fresh.addEventListener("load", () => old.remove(), { once: true });
    fresh.addEventListener("error", () => fresh.remove(), { once: true });
    old.after(fresh);
    seen.styles = to;
    served.querySelectorAll("link[rel=stylesheet]").forEach((link) => {
      if (link.getAttribute("href") === from) link.setAttribute("href", to);
    });
    served.querySelectorAll("script[data-styles]").forEach((one) => one.setAttribute("data-styles", to));
    script.dataset.styles = to;
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
    source.addEventListener("page", () => refresh().catch(reload));
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
