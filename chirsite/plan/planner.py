"""From a project and its theme to the list of every file the site will have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from urllib.parse import urlsplit

from chirsite.diagnostics import Finding
from chirsite.model.project import Project
from chirsite.model.theme import Theme
from chirsite.plan.assets import assets
from chirsite.plan.build import BuildPlan
from chirsite.plan.consent import Mode, consent_findings, plan_consent
from chirsite.plan.drawings import Colours, icons, initials
from chirsite.plan.images import plan_images
from chirsite.plan.links import broken_links
from chirsite.plan.media import copies, media_findings, used_media, used_pictures
from chirsite.plan.redirects import address_findings, redirects
from chirsite.plan.references import Known, unknown_names
from chirsite.plan.routes import routes


def plan(project: Project, theme: Theme, today: date) -> tuple[BuildPlan, tuple[Finding, ...]]:
    """Every page, redirection, picture and asset of the site on ``today``, and every name that leads nowhere.

    The plan is only fit to render when no finding is an error.
    """
    public = project.public(today)
    build = _build_plan(public, theme)
    findings = (
        *address_findings(public, build.routes),
        *unknown_names(public, Known.of(project)),
        *broken_links(project, public, build),
        *_translation_findings(project, public, build),
        *media_findings(project),
        *consent_findings(project),
    )
    return build, findings


def _translation_findings(project: Project, public: Project, build: BuildPlan) -> Iterator[Finding]:
    """Names and links of the translated pages that lead nowhere."""
    for language, translated in public.translations.items():
        own = translated.translated_only()
        pages = {page.source.path for page in own.pages()}
        names = unknown_names(own, Known.of(project))
        links = broken_links(project, translated, build.speaking(language))
        yield from (found for found in (*names, *links) if found.span.path in pages)


def _build_plan(public: Project, theme: Theme) -> BuildPlan:
    address = urlsplit(public.settings.value.address)
    used, consent = used_media(public), plan_consent(public)
    served = assets(theme, asks=consent.mode is not Mode.NONE)
    return BuildPlan(
        origin=f"{address.scheme}://{address.netloc}",
        base=address.path.rstrip("/"),
        routes=routes(public),
        redirects=redirects(public),
        images=plan_images(used_pictures(public, used)),
        copies=copies(public, used),
        stylesheet=served.stylesheet.path,
        palette=theme.palette,
        icons=icons(initials(public.surgeons), Colours.of(theme.palette.light)),
        static={name: file.path for name, file in served.static.items()},
        consent=consent,
        language=public.languages[0],
    )
