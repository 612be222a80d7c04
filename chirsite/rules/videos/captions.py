"""Each video has captions and a transcript (RGAA 4.1.2, criteria 4.1 and 4.3)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import RGAA

RULE = Rule(
    module=__name__,
    id="VID-03",
    name="sous-titres-absents",
    title="Sous-titres ou transcription absents",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(RGAA,),
)
