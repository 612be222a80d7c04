"""What stops a preview and is no fault of the project: a disk that refuses, or a defect of ours."""

from __future__ import annotations

from chirsite.diagnostics import Finding, Severity, Span
from chirsite.output.errors import OutputError


def failure(error: Exception) -> Finding:
    """``error`` as a finding, so that it is told where all others are."""
    if isinstance(error, OutputError):
        return Finding("output-error", "output-error", Severity.ERROR, error.message, error.help, Span("public"))
    where = error.__traceback__
    while where and where.tb_next:
        where = where.tb_next
    place = f"{where.tb_frame.f_globals.get('__name__')}:{where.tb_lineno}" if where else "?"
    message = f"défaut de chirsite ({place}) : {type(error).__name__} : {error}"
    advice = "Merci de le signaler avec cette ligne ; l’aperçu reprend à la prochaine modification."
    return Finding("defect", "defect", Severity.ERROR, message, advice, Span("chirsite"))
