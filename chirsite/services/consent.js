// Asks before anything of a third party loads, and keeps the answer for six months; nothing else is written.
// A purpose is named with a digest of what was said of it: when that changes, its answer alone is forgotten.
(() => {
  const { purposes, version, bar } = document.currentScript.dataset;
  const asked = purposes.split(" ");
  const root = document.documentElement;
  const today = Math.floor(Date.now() / 864e5);
  const ran = new Set();
  let choices, day, panel, opener, kept = true;

  const all = (selector, where = document) => [...where.querySelectorAll(selector)];

  function recall() {
    choices = {};
    day = today;
    try {
      const record = JSON.parse(localStorage.getItem("consent"));
      if (record?.day <= today && today - record.day < 182) {
        for (const name of asked) {
          if (typeof record.choices?.[name] === "boolean") {
            choices[name] = record.choices[name];
            day = record.day;
          }
        }
      } else localStorage.removeItem("consent");
    } catch (error) {
      // What cannot be read is no answer; where nothing can be kept, asking on every page would be one.
      kept = error instanceof SyntaxError;
    }
    const quiet = !kept || navigator.globalPrivacyControl || asked.every((name) => name in choices);
    root.classList.toggle("asks", bar !== undefined && !quiet);
  }

  function load(place) {
    place.classList.add("loaded");
    const held = place.querySelector("template").content.firstElementChild;
    return place.querySelector("iframe") ?? place.appendChild(held.cloneNode(true));
  }

  function unload(place) {
    place.classList.remove("loaded");
    place.querySelector("iframe")?.remove();
  }

  function forget(held) {
    const parts = location.hostname.split(".");
    const domains = ["", ...parts.map((_, index) => `;domain=${parts.slice(index).join(".")}`)];
    const starts = held.dataset.cookies.split(" ");
    for (const name of document.cookie.split("; ").map((cookie) => cookie.split("=")[0])) {
      if (starts.some((start) => (start.endsWith("*") ? name.startsWith(start.slice(0, -1)) : name === start))) {
        for (const domain of domains) document.cookie = `${name}=;max-age=0;path=/${domain}`;
      }
    }
  }

  // Loads what was accepted; leaves alone what a visitor loads piece by piece.
  function apply() {
    for (const line of all("[data-asked]")) line.hidden = line.dataset.asked in choices;
    for (const place of all("[data-embed]")) if (choices[place.dataset.embed]) load(place);
    for (const held of all("template[data-consent]")) {
      if (!choices[held.dataset.consent]) forget(held);
      else if (!ran.has(held)) {
        ran.add(held);
        held.after(held.content.cloneNode(true));
      }
    }
  }

  function say(where) {
    const line = (where?.closest("footer") ?? document).querySelector("[data-said]");
    line.textContent = panel.dataset[kept ? "kept" : "unkept"];
  }

  function decide(answers, since) {
    choices = { ...choices, ...answers };
    day = since;
    try {
      localStorage.setItem("consent", JSON.stringify({ version, day, choices }));
    } catch {
      kept = false;
    }
    root.classList.remove("asks");
    for (const place of all("[data-embed]")) if (!choices[place.dataset.embed]) unload(place);
    apply();
    if ([...ran].some((held) => !choices[held.dataset.consent])) {
      // A script that has run stops with its page.
      history.replaceState({ consent: true }, "");
      location.reload();
      return;
    }
    if (opener?.closest(".consent")) {
      const title = document.querySelector("h1");
      title.tabIndex = -1;
      title.focus();
    }
    say(opener);
  }

  function open() {
    for (const radio of all("input", panel)) radio.checked = String(choices[radio.name]) === radio.value;
    panel.returnValue = "";
    panel.showModal();
  }

  // Without a script the way back is a link to the page on cookies; with one, a button.
  function button(link) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = link.className;
    made.dataset.choose = "";
    made.append(...link.childNodes);
    link.replaceWith(made);
  }

  recall();
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      recall();
      apply();
    }
  });
  addEventListener("DOMContentLoaded", () => {
    panel = document.querySelector("dialog[data-kept]");
    all("a[data-choose]").forEach(button);
    all("[data-load]").forEach((one) => (one.hidden = false));
    document.addEventListener("click", ({ target }) => {
      const { answer, choose, load: loads } = target.closest("button")?.dataset ?? {};
      opener = answer || choose === "" ? target : opener;
      if (answer) {
        const left = asked.filter((name) => !(name in choices)).map((name) => [name, answer === "yes"]);
        decide(Object.fromEntries(left), day);
      }
      if (choose === "") open();
      if (loads === "") load(target.closest("[data-embed]")).focus();
    });
    panel.addEventListener("close", () => {
      if (!panel.returnValue) return;
      const said = new FormData(panel.querySelector("form"));
      decide(Object.fromEntries(asked.map((name) => [name, said.get(name) === "true"])), today);
    });
    apply();
    if (history.state?.consent) {
      history.replaceState(null, "");
      setTimeout(say, 300);
    }
  });
})();
