"""A site in two languages, then in a third that only a strings file and one page make."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from chirsite.checks import check_rendering
from chirsite.model.rendered import HtmlFacts
from chirsite.stages import Run
from tests.support.sites import BASE, SITES, checked, copy_site
from tests.support.words import bundled_strings

TRANSLATED = "/en/articles/preparer-une-operation/"
ORIGINAL = "/articles/preparer-une-operation/"
PAGE = """\
---
title: Getting ready for an operation
description: What to prepare.
translated: 2026-11-20
status: published
summary: What to prepare.
---

Bring your papers. See [the operation](/procedures/cure-de-hernie.md) and [the fees](/fees).
"""


def built(root: Path, language: str, files: dict[str, str]) -> Run:
    copy_site(BASE, root)
    settings = root / "site.yaml"
    settings.write_text(settings.read_text("utf-8").replace("languages: [fr]", f"languages: [fr, {language}]"), "utf-8")
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    site = checked(root)
    assert site.ready, [(found.rule, found.message) for found in site.report.findings]
    return site


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Run:
    root = tmp_path_factory.mktemp("english") / "site"
    return built(root, "en", {"translations/en/articles/preparer-une-operation.md": PAGE})


def files(site: Run) -> dict[str, str]:
    assert site.ready
    return {file.path: file.content.decode() for file in site.ready.rendered.files if file.path.endswith(".xml")}


def test_the_articles_of_a_language_have_a_feed_in_it(english: Run) -> None:
    feed = files(english)["en/articles/feed.xml"]
    assert 'xml:lang="en"' in feed
    assert "Getting ready for an operation" in feed
    assert "/en/articles/preparer-une-operation/" in feed
    assert "Getting ready" not in files(english)["articles/flux.xml"]
    assert 'type="application/atom+xml"' in content(english, "/en/articles/")


def test_the_page_of_lost_addresses_speaks_every_language_of_its_host(english: Run) -> None:
    page = content(english, "/404.html")
    assert '<section lang="en" id="page-en">' in page
    assert 'href="/en/"' in page.split('<section lang="en"')[1].split("</section>")[0]


def test_the_switch_of_the_page_of_lost_addresses_leads_to_its_own_words(english: Run) -> None:
    page = content(english, "/404.html")
    assert '<a href="#page-en" lang="en" hreflang="en">English</a>' in page
    assert "in French only" not in page.split("<main")[0]


def test_the_page_of_lost_addresses_finishes_in_one_language_before_the_next(english: Run) -> None:
    main = content(english, "/404.html").split("<main")[1]
    assert main.index("Où aller ensuite") < main.index("Toutes les interventions") < main.index('id="page-en"')


def content(site: Run, path: str) -> str:
    assert site.ready
    return next(page.file.content.decode() for page in site.ready.rendered.pages if page.route.path == path)


def facts(site: Run, path: str) -> HtmlFacts:
    assert site.ready
    return next(page for page in site.ready.facts.pages if page.url == path)


def alternates(html: str) -> dict[str, str]:
    return dict(re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', html))


def test_the_versions_of_a_page_name_one_another_and_a_default(english: Run) -> None:
    told = alternates(content(english, ORIGINAL))
    assert told == alternates(content(english, TRANSLATED))
    assert set(told) == {"fr", "en", "x-default"}
    assert told["x-default"] == told["fr"]
    assert told["en"].endswith(TRANSLATED)


def test_every_hreflang_of_the_site_is_reciprocal(english: Run) -> None:
    assert english.ready
    pages = {f"{page.route.path}": page.file.content.decode() for page in english.ready.rendered.pages}
    origin = english.ready.plan.origin
    for path, html in pages.items():
        for language, address in alternates(html).items():
            assert alternates(pages[address.removeprefix(origin)]) == alternates(html), (path, language)


def test_a_page_in_one_language_only_has_no_alternate(english: Run) -> None:
    assert alternates(content(english, "/votre-parcours/")) == {}


def test_the_sitemap_tells_the_versions(english: Run) -> None:
    assert english.ready
    sitemap = next(file for file in english.ready.rendered.files if file.path == "sitemap.xml").content.decode()
    entry = next(part for part in sitemap.split("</url>") if f"{TRANSLATED}</loc>" in part)
    assert 'rel="alternate" hreflang="x-default"' in entry
    assert entry.count("xhtml:link") == 3


def test_the_switch_leads_to_the_same_page_or_says_that_it_does_not(english: Run) -> None:
    assert f'<a href="{TRANSLATED}" lang="en" hreflang="en">English</a>' in content(english, ORIGINAL)
    assert f'<a href="{ORIGINAL}" lang="fr" hreflang="fr">Français</a>' in content(english, TRANSLATED)
    alone = content(english, "/votre-parcours/")
    assert (
        '<a href="/en/" lang="en" hreflang="en">English <span class="note">Home page: this one is in French only'
        in alone
    )


def test_a_translated_page_says_so_and_leads_to_its_original(english: Run) -> None:
    html = content(english, TRANSLATED)
    assert "This page is a translation made on 20\u00a0November 2026. The original in French prevails." in html
    assert f'<a href="{ORIGINAL}" hreflang="fr">Read the original in French</a>' in html


def test_the_links_of_a_translation_stay_in_its_language_where_they_can(english: Run) -> None:
    html = content(english, TRANSLATED)
    assert '<a href="/en/fees/">the fees</a>' in html
    assert '<a href="/interventions/cure-de-hernie/" hreflang="fr">the operation</a>' in html


def test_a_list_says_which_pages_are_in_french_only(english: Run) -> None:
    text = facts(english, "/en/procedures/").text
    assert "(in French)" in text
    assert '<span lang="fr">' in content(english, "/en/procedures/")


def test_an_english_page_is_in_english(english: Run) -> None:
    page = facts(english, "/en/fees/")
    assert page.language == "en"
    assert "€" in page.text
    assert re.search(r"€\d", page.text)
    assert "+33" in page.text
    assert "Fees and cover" in page.text
    assert "15 or 112" in page.text


def test_the_sentence_that_the_law_words_stays_french_beside_its_explanation(english: Run) -> None:
    html = content(english, "/en/fees/")
    assert 'The sentence of French law: <span lang="fr">' in html


def test_no_mark_is_left_in_any_file(english: Run) -> None:
    assert english.ready
    for file in english.ready.rendered.all_files():
        assert not re.search("[\ue000-\uf8ff]", file.content.decode("utf-8", "replace")), file.path


def test_the_french_pages_do_not_change_but_for_the_way_to_the_other_language(english: Run) -> None:
    alone = checked(SITES / BASE)
    for page in ("/honoraires/", "/mentions-legales/"):
        added = r'<link rel="alternate" hreflang="[^\n]+\n|<nav class="languages".*?</nav>\s+'
        assert re.sub(added, "", content(english, page), flags=re.DOTALL) == content(alone, page)


def hits_when(site: Run, path: str, **changed: object) -> list[tuple[str, str]]:
    """What the rules newly find on the rendered pages once the page at ``path`` has ``changed``."""
    assert site.ready
    before = site.ready.facts
    pages = tuple(replace(page, **changed) if page.url == path else page for page in before.pages)  # type: ignore[arg-type]
    known = {(found.rule, found.span.path) for found in check_rendering(before)}
    after = ((found.rule, found.span.path) for found in check_rendering(replace(before, pages=pages)))
    return sorted({found for found in after if found not in known})


def test_a_mandatory_mention_is_proved_on_the_page_in_the_language_of_the_site(english: Run) -> None:
    assert ("HON-01", "honoraires/index.html") in hits_when(english, "/honoraires/", text="", main="", blocks=())
    assert hits_when(english, "/en/fees/", text="", main="", blocks=()) == []


def test_what_is_not_words_is_looked_for_on_the_pages_of_a_translation_too(english: Run) -> None:
    found = hits_when(english, "/en/fees/", headings=(), title="")
    assert {path for _, path in found} == {"en/fees/index.html"}


def test_no_rule_reads_the_words_of_a_translation(english: Run) -> None:
    boast = "Le meilleur chirurgien de France, résultat garanti."
    assert hits_when(english, "/en/", blocks=(boast,)) == []
    assert hits_when(english, "/", blocks=(boast,)) != []


def test_the_report_says_that_no_rule_reads_the_translation(english: Run) -> None:
    found = [one for one in english.report.findings if one.rule == "unread-translation"]
    assert len(found) == 1
    assert "aucune règle ne lit leurs phrases" in found[0].message


def test_a_third_language_is_a_strings_file_and_a_page(tmp_path: Path) -> None:
    words = yaml.safe_dump(nested({**bundled_strings("en"), **THIRD}), allow_unicode=True)
    files = {
        "themes/default/strings/it.yaml": words,
        "translations/it/articles/preparer-une-operation.md": PAGE.replace("Getting ready", "Prepararsi"),
    }
    site = built(tmp_path / "site", "it", files)
    page = facts(site, "/it/articles/preparer-une-operation/")
    assert page.language == "it"
    assert "20\u00a0novembre 2026" in content(site, "/it/articles/preparer-une-operation/")
    assert "lunedì" in facts(site, "/it/access/").text


THIRD = {"meta.language": "it", "meta.locale": "it_IT", "language.name": "Italiano"}


def nested(flat: dict[str, str]) -> dict[str, object]:
    tree: dict[str, object] = {}
    for key, text in flat.items():
        *groups, last = key.split(".")
        inside: dict[str, object] = tree
        for group in groups:
            found = inside.setdefault(group, {})
            assert isinstance(found, dict)
            inside = found
        inside[last] = text
    return tree


def test_a_language_without_words_is_told_with_what_to_write(tmp_path: Path) -> None:
    copy_site(BASE, tmp_path / "site")
    settings = tmp_path / "site" / "site.yaml"
    settings.write_text(settings.read_text("utf-8").replace("languages: [fr]", "languages: [fr, de]"), "utf-8")
    found = checked(tmp_path / "site").report.findings
    told = next(one for one in found if one.rule == "missing-strings")
    assert "« de »" in told.message
    assert "themes/default/strings/de.yaml" in told.help


def test_a_language_that_lacks_some_words_is_told_which(tmp_path: Path) -> None:
    copy_site(BASE, tmp_path / "site")
    settings = tmp_path / "site" / "site.yaml"
    settings.write_text(settings.read_text("utf-8").replace("languages: [fr]", "languages: [fr, it]"), "utf-8")
    words = {key: text for key, text in bundled_strings("en").items() if key != "base.skip"}
    words["contact.call"] = "Chiamare"
    words["contact.come"] = "Come {venire"
    words["meta.locale"] = "xx_XX"
    strings = tmp_path / "site" / "themes" / "default" / "strings" / "it.yaml"
    strings.parent.mkdir(parents=True)
    strings.write_text(yaml.safe_dump(nested(words), allow_unicode=True), "utf-8")
    messages = [one.message for one in checked(tmp_path / "site").report.findings if one.rule == "missing-strings"]
    assert any("base.skip" in message for message in messages)
    assert any("contact.call" in message and "contact.come" in message for message in messages)
    assert any("xx_XX" in message for message in messages)


def test_a_language_is_published_once(tmp_path: Path) -> None:
    copy_site(BASE, tmp_path / "site")
    settings = tmp_path / "site" / "site.yaml"
    settings.write_text(settings.read_text("utf-8").replace("languages: [fr]", "languages: [fr, en, en]"), "utf-8")
    messages = [one.message for one in checked(tmp_path / "site").report.findings]
    assert messages == ["une langue est écrite deux fois"]
