"""Where a phone on the same network finds this machine."""

from __future__ import annotations

import socket
from io import StringIO

_ELSEWHERE = ("192.0.2.1", 9)
"""An address of documentation (RFC 5737): nothing is sent to it, the system only chooses the way there."""


def network_address() -> str | None:
    """The IPv4 address of this machine on its network, None when it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(_ELSEWHERE)
        except OSError:
            return None
        address = str(probe.getsockname()[0])
    return None if address.startswith("127.") else address


def terminal_code(url: str) -> str:
    """``url`` as a QR code of characters, for a phone's camera."""
    import segno

    drawn = StringIO()
    segno.make_qr(url, error="l").terminal(out=drawn, compact=True)
    return drawn.getvalue()
