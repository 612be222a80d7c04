"""Characters that nobody types, and that no text of a project may hold.

Sources: YAML 1.2.2, section 5.1; WHATWG HTML, preprocessing of the input stream; XML 1.0, section 2.2.
"""

from __future__ import annotations

import re
from typing import Final

from chirsite.text.marked import END, START

CONTROL: Final = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff{START}{END}]")
"""What neither YAML, HTML nor XML admits, or what they read each in its own way; and the marks of chirsite's own."""


def told(character: str) -> tuple[str, str]:
    """What is wrong with such a character, and what to do about it."""
    return f"un caractère de contrôle invisible (U+{ord(character):04X}) se cache ici", "Le supprimer."
