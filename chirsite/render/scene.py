"""What the pages of one language share: their words, their templates, and what stands around each of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from chirsite.model.project import Project
from chirsite.model.theme import Theme
from chirsite.plan.build import BuildPlan
from chirsite.render.context import Context
from chirsite.render.frame_views import SiteView
from chirsite.render.names import WholeNames
from chirsite.render.site_views import site_view
from chirsite.render.templates import Engine, build_engine
from chirsite.render.words import Words


@dataclass(frozen=True, slots=True)
class Chrome:
    """What stands around a page: rendered once for each active entry of the menu."""

    header: Markup
    footer: Markup
    consent_bar: Markup
    """``""`` on a site without a bar."""
    consent_panel: Markup
    """``""`` on a site that asks for nothing."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What the pages of one language share."""

    context: Context
    engine: Engine
    site: SiteView
    names: WholeNames
    chromes: dict[str, Chrome]

    def chrome(self, current: str) -> Chrome:
        """What stands around the pages under an entry of the menu."""
        if current not in self.chromes:
            self.chromes[current] = _chrome(self.engine, self.site, current)
        return self.chromes[current]

    def consent(self) -> tuple[Markup, Markup]:
        """The bar and the panel that ask for consent."""
        around = self.chrome("")
        return around.consent_bar, around.consent_panel

    def render_chromes(self) -> None:
        """Render what stands around every page: a fault in it is said once, and not for each page."""
        for current in _currents(self.context.plan, self.site):
            self.chrome(current)


def scene_of(public: Project, plan: BuildPlan, theme: Theme, today: date, language: str) -> Scene:
    """What the pages of ``public`` in ``language`` share; nothing is rendered yet."""
    languages = {code: Words(code, theme.strings[code]) for code in public.languages}
    words, plan = languages[language], plan.speaking(language)
    context = Context(public.in_language(language), plan, today, words, languages)
    return Scene(context, build_engine(theme, plan, words), site_view(context), WholeNames(public.surgeons), {})


def _currents(plan: BuildPlan, site: SiteView) -> tuple[str, ...]:
    return tuple(dict.fromkeys(current_entry(plan.href(route.path), site) for route in plan.routes))


def current_entry(url: str, site: SiteView) -> str:
    """The address of the main menu entry a page stands under, the deepest one; ``""`` when it stands under none.

    Every page is under the home page, so that the home page is only current on itself.
    """
    entries = (entry.url for entry in site.nav.main)
    return max((entry for entry in entries if url == entry or _is_under(url, entry, site)), key=len, default="")


def _is_under(url: str, entry: str, site: SiteView) -> bool:
    return entry != site.home and url.startswith(entry)


def _chrome(engine: Engine, site: SiteView, current: str) -> Chrome:
    asked, nothing = site.consent, Markup("")
    return Chrome(
        header=engine.render("_header.html", site=site, current=current),
        footer=engine.render("_footer.html", site=site, current=current),
        consent_bar=engine.render("_consent_bar.html", consent=asked) if asked and asked.bar else nothing,
        consent_panel=engine.render("_consent_panel.html", consent=asked, scripts=site.scripts) if asked else nothing,
    )
