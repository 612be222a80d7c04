"""The QR code of a page, for whoever holds it on paper."""

from __future__ import annotations

from io import BytesIO
from typing import Final

import segno
from markupsafe import Markup, escape

from chirsite.memory import remembered

_QUIET_ZONE: Final = 4
"""Modules left blank around the symbol (ISO/IEC 18004, 6.3.8)."""


@remembered
def qr_code(address: str, label: str) -> Markup:
    """An ``svg`` that a phone's camera reads as ``address``, named ``label`` for who cannot see it.

    Some 2 kB of one path, 0.5 kB once compressed: less than a file of its own would cost in headers, and there when
    the page is printed, which a picture that a screen never shows is not.
    """
    symbol, drawn = segno.make_qr(address, error="m", boost_error=False), BytesIO()
    options = {"xmldecl": False, "svgns": False, "omitsize": True, "nl": False, "svgclass": None, "lineclass": None}
    symbol.save(drawn, kind="svg", border=_QUIET_ZONE, **options)
    svg = drawn.getvalue().decode().replace("<svg ", f'<svg role="img" aria-label="{escape(label)}" ', 1)
    return Markup(svg)
