"""Pages that were online and are no longer: each must redirect somewhere, or be declared gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from chirsite.diagnostics import Finding, Severity
from chirsite.model.project import Record
from chirsite.model.site import SiteSettings
from chirsite.plan.build import BuildPlan


def removed_pages(previous: Iterable[str], plan: BuildPlan, settings: Record[SiteSettings]) -> Iterator[Finding]:
    """A warning for each of the ``previous`` pages that the plan neither holds nor redirects.

    ``previous`` are files relative to the output folder.
    """
    planned = {route.file for route in plan.routes} | {redirect.file for redirect in plan.redirects}
    gone = {path.rstrip("/") for path in settings.value.gone}
    for file in sorted(set(previous) - planned):
        path = f"/{file.removesuffix('index.html')}"
        if path.rstrip("/") not in gone:
            yield Finding(
                "removed-page",
                "removed-page",
                Severity.WARNING,
                f"la page {path} était en ligne et ne le sera plus",
                "Ajouter son adresse aux « aliases » de la page qui la remplace, ou à « gone » dans site.yaml.",
                settings.at("gone"),
                path,
            )
