"""Who receives the answers of a form is a declared processor (articles 28 and 13 of the règlement (UE) 2016/679)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity, Span
from chirsite.model.countries import EUROPEAN_ECONOMIC_AREA
from chirsite.model.privacy import Processor
from chirsite.model.project import Project
from chirsite.model.site import SiteSettings
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule, Site
from chirsite.rules.citations import L1111_8, RGPD_13, RGPD_28
from chirsite.rules.forms.collecting import collecting_forms, foreign_hosts
from chirsite.text.address import host_of
from chirsite.text.fold import folded_words

_SHORT = 3
"""« SAS » is no name."""


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """FOR-03 in the data: who receives the contact form is one of the processors, under the name it has there."""
    settings = project.settings
    form, names = settings.value.contact_form, [item.name for item in settings.value.privacy.processors]
    if form and form.processor not in names:
        message = f"« {form.processor} » reçoit le formulaire de contact sans être un sous-traitant déclaré"
        advice = "L’ajouter à « privacy.processors » avec son pays, contrat de sous-traitance signé (RGPD, article 28)."
        yield Hit(settings.at("contact_form", "processor"), message, advice)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """FOR-03 on every rendered form that sends to another site."""
    settings = site.project.settings.value
    for page, form in collecting_forms(site):
        for host in foreign_hosts(form, site):
            processor = _processor(settings, host)
            if processor is None:
                message = f"le formulaire envoie les réponses à « {host} », qui n’est pas un sous-traitant déclaré"
                advice = "L’ajouter à « privacy.processors », contrat de sous-traitance signé, ou changer de service."
                yield Hit(Span(page.path), message, advice, excerpt=host)
            elif processor.country not in EUROPEAN_ECONOMIC_AREA:
                message = f"le formulaire envoie les réponses hors d’Europe : {processor.name} ({processor.country})"
                advice = "Préférer un service européen, ou vérifier ce qui encadre le transfert (RGPD, article 44)."
                yield Hit(Span(page.path), message, advice, Severity.WARNING, excerpt=host)


def audit(site: Site) -> Iterator[Hit]:
    """FOR-03 on a site whose processors are not known: every form that sends elsewhere, to be read."""
    for page, form in collecting_forms(site):
        for host in foreign_hosts(form, site):
            message = f"le formulaire envoie les réponses à « {host} »"
            advice = "Vérifier le contrat de sous-traitance, le pays et la certification pour les données de santé."
            yield Hit(Span(page.path), message, advice, Severity.WARNING, excerpt=host)


def _processor(settings: SiteSettings, host: str) -> Processor | None:
    """Who runs ``host``: the processor of the contact form for its own host, else the one whose name is in it."""
    form = settings.contact_form
    if form and host_of(form.action) == host:
        return next((one for one in settings.privacy.processors if one.name == form.processor), None)
    return next((one for one in settings.privacy.processors if _runs(one, host)), None)


def _runs(processor: Processor, host: str) -> bool:
    """Whether the name of a processor is in a host name: « Formulaires Exemple » runs formulaires-exemple.fr."""
    said = folded_words(processor.name).split()
    names = ("".join(said), *(word for word in said if len(word) > _SHORT))
    return any(name in label for label in host.replace("-", "").split(".") for name in names)


RULE = Rule(
    module=__name__,
    id="FOR-03",
    name="prestataire-de-formulaire",
    title="Prestataire de formulaire non déclaré",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(RGPD_28, RGPD_13, L1111_8),
    data=check_data,
    output=check_page,
    audit=audit,
)
