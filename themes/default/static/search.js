// The search page, and no other: looks « ?q= » up in the index of Pagefind and lists what it finds.
const root = document.querySelector("[data-search]");
const [status, list, more] = ["[role=status]", "ol", "[data-more]"].map((one) => root.querySelector(one));
const words = root.dataset;
const SHOWN = 10;

const filled = (text, count, query) => text.replace("{count}", count).replace("{query}", query);

// Excerpts are text in which the words found stand in « mark ».
function excerpt(html) {
  const paragraph = document.createElement("p");
  paragraph.className = "results__excerpt";
  for (const node of new DOMParser().parseFromString(html, "text/html").body.childNodes) {
    const part = node.nodeName === "MARK" ? document.createElement("mark") : document.createTextNode("");
    part.textContent = node.textContent;
    paragraph.append(part);
  }
  return paragraph;
}

function link(url, text) {
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.textContent = text;
  return anchor;
}

// A page, and its section that says most of what is looked for.
function entry(page) {
  const weight = (part) => part.weighted_locations.reduce((sum, place) => sum + place.balanced_score, 0);
  const best = page.sub_results.filter((part) => part.anchor).sort((a, b) => weight(b) - weight(a))[0];
  const item = document.createElement("li");
  item.append(link(page.url, page.meta.title), excerpt((best ?? page).excerpt));
  if (best) {
    const section = document.createElement("p");
    section.append(link(best.url, best.title));
    item.append(section);
  }
  return item;
}

async function show(results) {
  const pages = await Promise.all(results.splice(0, SHOWN).map((result) => result.data()));
  const items = pages.map(entry);
  list.append(...items);
  more.hidden = results.length === 0;
  return items[0];
}

async function search(query) {
  root.querySelector("input").value = query;
  status.textContent = words.waiting;
  try {
    const pagefind = await import(words.index);
    await pagefind.options({ excerptLength: 28, noWorker: true });
    const { results } = await pagefind.search(query);
    const text = [words.none, words.one][results.length] ?? words.many;
    const found = filled(text, results.length, query);
    more.onclick = async () => (await show(results)).querySelector("a").focus();
    await show(results);
    status.textContent = found;
    document.title = `${found} ${document.title}`;
  } catch {
    status.textContent = words.failed;
  }
}

const query = new URLSearchParams(location.search).get("q")?.trim();
if (query) search(query);
