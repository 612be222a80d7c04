// Writes under each table of hours what a page made beforehand cannot know: what it says for today, at the place itself.
// Without this script the tables make no claim about today, and lack nothing. The page keeps the room: nothing moves.

const fixed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];

// Easter Monday, Ascension and Whit Monday, in days after Easter (Gregorian computus, Meeus).
const moving = [1, 39, 50];

function easter(year) {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100;
  const f = Math.floor((b + 8) / 25), g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451), n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}

function isHoliday(day) {
  const sunday = easter(Number(day.slice(0, 4)));
  const dates = moving.map((after) => new Date(sunday + after * 86400000).toISOString().slice(0, 10));
  return fixed.includes(day.slice(5)) || dates.includes(day);
}

function hoursOf(row) {
  const cell = row.cells[1], note = cell.querySelector(".note");
  const hours = cell.firstChild.textContent.trim();
  return note ? `${hours} (${note.textContent.trim()})` : hours;
}

function sentence(words, table, rows, day) {
  const away = (table.dataset.away || "").split(" ").map((range) => range.split("/"));
  if (away.some(([first, last]) => first <= day && day <= last)) return words.away;
  if (isHoliday(day)) return words.holiday;
  return rows.length ? words.open.replace("{hours}", rows.map(hoursOf).join(", ")) : words.closed;
}

for (const box of document.querySelectorAll("[data-zone]")) {
  const day = new Date().toLocaleDateString("sv-SE", { timeZone: box.dataset.zone });
  const weekday = String(new Date(`${day}T12:00Z`).getUTCDay() || 7);
  for (const table of box.querySelectorAll(".hours")) {
    const rows = [...table.tBodies[0].rows].filter((row) => row.dataset.day === weekday);
    table.nextElementSibling.textContent = sentence(box.dataset, table, rows, day);
  }
}
