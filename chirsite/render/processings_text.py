"""Each processing of personal data, the contact form's among them: what for, which data, why, for whom, how long.

Source: règlement (UE) 2016/679, article 13, § 1, c to e, and § 2, a and e.
"""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.model.contact_form import ContactForm
from chirsite.model.privacy import LegalBasis, Processing
from chirsite.model.site import SiteSettings
from chirsite.render.contact_form_views import asked
from chirsite.render.format import capitalised, listing
from chirsite.render.page_views import TextGroupView, TextSectionView
from chirsite.render.views import FactView
from chirsite.render.words import Words
from chirsite.text.typography import typeset


def section(words: Words, settings: SiteSettings) -> TextSectionView:
    """The processings that site.yaml declares, then that of its contact form."""
    groups = [
        TextGroupView(typeset(item.purpose), tuple(_declared(words, item))) for item in settings.privacy.processings
    ]
    if settings.contact_form:
        facts = tuple(_form(words, settings.contact_form))
        groups.append(TextGroupView(words("privacy.form_purpose"), facts))
    return TextSectionView(words("privacy.processings"), "traitements", groups=tuple(groups))


def bases(settings: SiteSettings) -> frozenset[LegalBasis]:
    """The grounds that these processings rest on: they decide which rights apply."""
    form = (settings.contact_form.basis,) if settings.contact_form else ()
    return frozenset((*(item.basis for item in settings.privacy.processings), *form))


def _declared(words: Words, item: Processing) -> Iterator[FactView]:
    yield _fact(words, "data", item.data)
    yield _fact(words, "basis", words.label(item.basis))
    if item.interest:
        yield _fact(words, "interest", item.interest)
    yield _fact(words, "recipients", item.recipients)
    yield _fact(words, "retention", item.retention)
    if item.if_withheld:
        yield _fact(words, "if_withheld", item.if_withheld)


def _form(words: Words, form: ContactForm) -> Iterator[FactView]:
    yield _fact(words, "data", listing(words, asked(words, form)))
    yield _fact(words, "basis", words.label(form.basis))
    if form.basis is LegalBasis.LEGITIMATE_INTEREST:
        yield _fact(words, "interest", words("privacy.form_interest"))
    yield _fact(words, "recipients", listing(words, (form.recipients, form.processor)))
    yield _fact(words, "retention", form.retention)
    yield _fact(words, "if_withheld", words("privacy.form_if_withheld"))


def _fact(words: Words, key: str, value: str) -> FactView:
    return FactView(words(f"privacy.{key}"), capitalised(typeset(value)))
