"""Sentences in which an expression is no fault, for ``Terms.unless``: the sentence asks, or says that it is refused."""

from __future__ import annotations

QUESTION = r".*\?\W*$"
"""The whole sentence is a question: « Est-ce une opération sans risque ? »."""

REFUSAL = (
    r"(?:(?:sont|est|restent?|demeurent?|etant) (?:\w+ )?(?:interdit|proscrit|exclu|refus|illusoire|impossible)"
    r"|(?:n'|ne )(?!hesit|attend|tard|manqu|dout)(?:[\w']+ ){1,3}(?:pas|jamais|plus|point|aucun))"
)
"""The refusal comes after the expression: « Les témoignages de patients sont interdits »."""
