"""security.txt: where to write about a weakness of the site, and until when that can be relied upon.

Source: RFC 9116, sections 2.5 and 3; it advises less than a year.
"""

from __future__ import annotations

from datetime import date
from urllib.parse import quote

from chirsite.model.rendered import RenderedFile
from chirsite.plan.routes import SECURITY, output_file
from chirsite.render.context import Context

_MONTHS = 11


def security_txt(context: Context) -> RenderedFile:
    """The publisher's address, the languages of the site, and an end: the first day of the eleventh month from now.

    The day of the build moves the end once a month only: a site that is built every day is not changed every day.
    """
    settings = context.project.settings.value
    lines = (
        f"Contact: mailto:{quote(settings.publisher.email, safe='@.+-_')}",
        f"Expires: {_expiry(context.today).isoformat()}T00:00:00Z",
        f"Preferred-Languages: {', '.join(settings.languages)}",
        f"Canonical: {context.plan.canonical(SECURITY)}",
    )
    return RenderedFile(output_file(SECURITY), "".join(f"{line}\n" for line in lines).encode())


def _expiry(today: date) -> date:
    years, month = divmod(today.month - 1 + _MONTHS, 12)
    return date(today.year + years, month + 1, 1)
