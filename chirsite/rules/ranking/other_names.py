"""No colleague's name as a keyword: titles, descriptions, addresses, alternatives (articles R. 4127-56 and -57)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity, Span
from chirsite.model.media import Subject
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CONSO_121_2, CSP_19_1, CSP_56, CSP_57
from chirsite.rules.passages import Passage, Scope, project_passages
from chirsite.text.fold import folded_text

_READ = frozenset({Scope.TITLE, Scope.DESCRIPTION, Scope.ALTERNATIVE, Scope.FILE_NAME})
_PHYSICIAN = re.compile(
    r"\b(?:[Dd]octeure?|DOCTEURE?|[Dd]rs?\b\.?|DR\b\.?|[Pp]r\b\.?)\s+(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s+[A-ZÀ-Þ][\w’'-]+){0,2})"
)
_IN_SLUG = re.compile(r"\b(?:dr|docteur) (?P<name>[a-z]+(?: [a-z]+)?)")
_HELP = "Retirer ce nom : il attire vers ce site les patients d’un confrère. L’équipe se nomme dans le corps des pages."


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """REF-06 in what was written for search engines and readers of pictures."""
    known = _known_words(project)
    staff = _staff_alternatives(project)
    for passage in project_passages(project):
        if passage.scope in _READ and passage.text.strip("\"' ") not in staff:
            for start, end, found in _strangers(passage, known):
                message = f"« {found} » : nom d’un médecin étranger au site"
                yield Hit(passage.span(start, end), message, _HELP, excerpt=found)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """REF-06 in the keywords of every rendered page."""
    known = _known_words(site.project)
    for page in site.pages:
        for meta in page.metas:
            if meta.attributes.get("name", "").lower() == "keywords":
                for match in _PHYSICIAN.finditer(meta.attributes.get("content", "")):
                    if not _is_known(match["name"], known):
                        message = f"« {match.group()} » : nom d’un médecin étranger au site, en mot-clé"
                        yield Hit(Span(page.path), message, _HELP, excerpt=match.group())


def _strangers(passage: Passage, known: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    pattern = _IN_SLUG if passage.scope is Scope.FILE_NAME else _PHYSICIAN
    for match in pattern.finditer(passage.text):
        if not _is_known(match["name"], known):
            yield match.start(), match.end(), match.group()


def _is_known(name: str, known: frozenset[str]) -> bool:
    """One word of the name in common is enough: a name is written in many ways."""
    return not known.isdisjoint(re.findall(r"\w+", folded_text(name)))


def _known_words(project: Project) -> frozenset[str]:
    """The words of the practitioners' names, and of the names of the site and its places."""
    names = [surgeon.value.identity.full_name for surgeon in project.surgeons]
    names += [project.settings.value.name, *(place.name for place in project.places())]
    return frozenset(word for name in names for word in re.findall(r"\w+", folded_text(name)))


def _staff_alternatives(project: Project) -> frozenset[str]:
    """Pictures of the team name those they show, who agreed to it."""
    pictures = project.media.value.images.values() if project.media else ()
    return frozenset(picture.alt.strip() for picture in pictures if picture.subject is Subject.STAFF)


RULE = Rule(
    module=__name__,
    id="REF-06",
    name="nom-de-confrere-en-mot-cle",
    title="Nom d’un confrère comme mot-clé",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_57, CSP_56, CSP_19_1, CONSO_121_2),
    data=check_data,
    output=check_page,
)
