"""Deadlines as a calendar to subscribe to.

Source: RFC 5545 (iCalendar), sections 3.1 (lines of 75 octets), 3.3.11 (escapes), 3.6.1 (events); RFC 7986 (NAME).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import sha256
from urllib.parse import urlsplit

from chirsite.due import Deadline

_OCTETS = 75
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


def render_due_ics(found: Sequence[Deadline], today: date, address: str, name: str) -> str:
    """One event a deadline, lasting its whole day; ``address`` and ``name`` are the site's.

    The same deadlines on the same day give the same bytes. An event keeps its UID as long as its day, subject and
    file stay, wherever its line goes.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//chirsite//Echeances//FR", "CALSCALE:GREGORIAN"]
    lines += [f"{key}:{_escaped(f'Échéances : {name}')}" for key in ("NAME", "X-WR-CALNAME")]
    events = {_uid(item, address): item for item in found}
    lines += [line for uid, item in events.items() for line in _event(uid, item, today)]
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _uid(item: Deadline, address: str) -> str:
    content = "\n".join((item.day.isoformat(), item.rule, item.subject, item.span.path))
    return f"{sha256(content.encode()).hexdigest()[:32]}@{urlsplit(address).netloc}"


def _event(uid: str, item: Deadline, today: date) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{uid}"
    yield f"DTSTAMP:{today:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{item.day:%Y%m%d}"
    yield f"SUMMARY:{_escaped(item.subject)}"
    yield f"DESCRIPTION:{_escaped(f'{item.rule} {item.span.path}'.strip())}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def _folded(line: str) -> Iterator[str]:
    """A line cut so that none is over 75 octets, between characters; a line that goes on begins with a space."""
    cut, octets = "", 0
    for char in line:
        size = len(char.encode())
        if octets + size > _OCTETS:
            yield cut
            cut, octets = " ", 1
        cut, octets = cut + char, octets + size
    yield cut
