"""What no rule reads: the words of the pages in another language than the site's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from chirsite.diagnostics import Finding, Severity
from chirsite.rules.base import RenderedSite

_CODE = "unread-translation"
_HELP = (
    "Les mentions obligatoires sont prouvées sur les pages d’origine ; ici, seuls le code, les liens et les images "
    "sont vérifiés. Un praticien relit chaque traduction et en répond."
)


def unread_translations(site: RenderedSite) -> Iterator[Finding]:
    """One advice for each language, so that nobody takes its silence for a clean verdict."""
    counts = Counter(page.translation for page in site.pages if page.translation)
    settings = site.project.settings
    for index, language in enumerate(settings.value.languages):
        if counts[language]:
            message = f"{counts[language]} pages en « {language} » : aucune règle ne lit leurs phrases"
            span = settings.at("languages", index)
            excerpt, frame = settings.source.excerpt(span), settings.source.frame(span)
            yield Finding(_CODE, _CODE, Severity.INFO, message, _HELP, span, excerpt, frame)
