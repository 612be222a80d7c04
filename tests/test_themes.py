"""No theme can forget what the law wants shown, nor add what it forbids: the rendered pages are what is checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.diagnostics import Finding, Report, Severity
from chirsite.load.bundled import BUNDLED
from tests.support.command import chirsite, contents
from tests.support.rule_examples import merged_yaml
from tests.support.sites import BASE, checked, copy_site, read

DEFAULT = BUNDLED / "themes" / "default"
EMPTY_MAIN = '{% extends "base.html" %}\n{% block main %}\n{% endblock %}\n'
FRAME = {"LEG-01", "PRA-08"}
"""What header and footer show on every page: the way to the legal notice, and what to do in an emergency."""

PAGES = {
    "home": ("index.html", {"GEN-12"}),
    "fees": ("honoraires/index.html", {"HON-01", "HON-02", "HON-04", "HON-06", "HON-08", "HON-10", "HON-13"}),
    "legal": ("mentions-legales/index.html", {"LEG-02", "LEG-04", "LEG-05", "LEG-06", "LEG-07", "TIT-15"}),
    "privacy": ("confidentialite/index.html", {"RGPD-01", "RGPD-02", "RGPD-03", "RGPD-04", "RGPD-07"}),
    "interests": ("liens-d-interets/index.html", {"INT-02"}),
    "surgeon": ("chirurgiens/camille-exemple/index.html", {"PRA-07", "TIT-01", "TIT-02"}),
    "procedure": ("interventions/cure-de-hernie/index.html", {"SCI-06", "SCI-07"}),
    "condition": ("maladies/hernie-inguinale/index.html", {"SCI-06", "SCI-07"}),
    "article": ("articles/preparer-une-operation/index.html", {"SCI-06", "SCI-07"}),
}
"""Templates of one page: that page, and the rules of which it alone shows the mentions."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The base site: its menu has the surgeon's name on every page, which must prove nothing."""
    return copy_site(BASE, tmp_path / "projet")


def override(project: Path, name: str, text: str, theme: str = "default") -> None:
    path = project / "themes" / theme / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def original(name: str) -> str:
    return (DEFAULT / name).read_text("utf-8")


def in_main(template: str, before: str, after: str = "") -> str:
    """A template of one page with something around all that is its own."""
    start, main, end = template.partition("{% block main %}")
    inside, closing, _ = end.rpartition("{% endblock %}")
    return f"{start}{main}{before}{inside}{after}{closing}\n"


def found(report: Report) -> set[tuple[str, str]]:
    """What was found, in the rendered pages and in the theme, and where."""
    places = [(finding.rule, finding.span.path) for finding in report.findings]
    return {(rule, path) for rule, path in places if path.endswith(".html") or path.startswith("themes/")}


def errors(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.severity is Severity.ERROR]


def settings(project: Path, change: str) -> None:
    path = project / "site.yaml"
    path.write_text(merged_yaml(path.read_text("utf-8"), change), "utf-8")


@pytest.mark.parametrize("template", PAGES)
def test_a_page_that_shows_nothing_of_its_own_lacks_its_mentions(template: str, project: Path) -> None:
    page, rules = PAGES[template]
    override(project, f"templates/{template}.html", EMPTY_MAIN)
    assert {(rule, page) for rule in rules} <= found(checked(project).report)


@pytest.mark.parametrize("template", PAGES)
def test_an_empty_template_refuses_the_build(template: str, project: Path) -> None:
    page, rules = PAGES[template]
    override(project, f"templates/{template}.html", "")
    report = checked(project).report
    frame = FRAME - {"LEG-01"} if template == "legal" else FRAME
    assert report.blocks(strict=False)
    assert {(rule, page) for rule in rules | frame} <= found(report)


def test_an_empty_access_page_lacks_addresses_phone_and_emergencies(project: Path) -> None:
    override(project, "templates/access.html", "")
    override(project, "templates/place.html", original("templates/access.html"))
    rules = {"PRA-01", "PRA-02", "PRA-05", *FRAME}
    report = checked(project).report
    assert report.blocks(strict=False)
    assert {(rule, "acces/index.html") for rule in rules} <= found(report)


def test_an_empty_footer_takes_the_legal_notice_away_from_every_page_but_one(project: Path) -> None:
    pages = {page.path for page in read(project).pages.values()}
    override(project, "templates/_footer.html", "")
    away = {page for rule, page in found(checked(project).report) if rule == "LEG-01"}
    # The site map links to it in its own text.
    assert away == pages - {"mentions-legales/index.html", "plan-du-site/index.html"}


def test_emergencies_are_missing_everywhere_once_header_and_footer_are_empty(project: Path) -> None:
    override(project, "templates/_header.html", "")
    assert "PRA-08" not in {rule for rule, _ in found(checked(project).report)}
    override(project, "templates/_footer.html", "")
    lacking = {page for rule, page in found(checked(project).report) if rule == "PRA-08"}
    assert {"404.html", "honoraires/index.html", "articles/index.html"} <= lacking


@pytest.mark.parametrize(
    "opening",
    [
        "<div hidden>",
        '<div style="display:none">',
        '<div style="color: red; display : NONE !important">',
        '<div style="font-size:0">',
        '<div aria-hidden="true">',
        "<template><div>",
        "<noscript><div>",
    ],
)
def test_a_mention_that_is_hidden_is_a_mention_that_is_missing(opening: str, project: Path) -> None:
    closing = "</div>" + "".join(f"</{tag}>" for tag in ("template", "noscript") if opening.startswith(f"<{tag}"))
    override(project, "templates/fees.html", in_main(original("templates/fees.html"), opening, closing))
    page, rules = PAGES["fees"]
    assert {(rule, page) for rule in rules} <= found(checked(project).report)


@pytest.mark.parametrize(
    "css",
    [
        ".discret { display: none }",
        "@media (max-width: 40rem) { .discret { visibility: hidden } }",
        ".discret { position: absolute; left: -9999px }",
    ],
)
def test_a_mention_that_the_stylesheet_hides_is_missing_too(css: str, project: Path) -> None:
    override(project, "theme.yaml", "name: mien\nparent: default\nstyles: [reset.css, discret.css]\n", "mien")
    override(project, "static/discret.css", css, "mien")
    text = in_main(original("templates/fees.html"), '<div class="discret">', "</div>")
    override(project, "templates/fees.html", text, "mien")
    settings(project, "theme: mien\n")
    page, rules = PAGES["fees"]
    assert {(rule, page) for rule in rules} <= found(checked(project).report)


def test_a_class_that_the_stylesheet_leaves_on_the_screen_hides_nothing(project: Path) -> None:
    text = in_main(original("templates/fees.html"), '<div class="visible">', "</div>")
    override(project, "templates/fees.html", text)
    override(project, "static/print.css", original("static/print.css") + "\n.visible { color: inherit }\n")
    assert found(checked(project).report) == set()


@pytest.mark.parametrize(
    ("added", "rules"),
    [
        (
            '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Physician", '
            '"name": "Dr Camille Exemple", "aggregateRating": {"@type": "AggregateRating", "ratingValue": 5}}</script>',
            {"AVI-02"},
        ),
        ('<div itemscope><span itemprop="ratingValue">5</span></div>', {"AVI-02"}),
        ("<script>gtag('config', 'AW-123456789');</script>", {"REF-01"}),
        (
            '<script async src="https://www.googletagmanager.com/gtag/js?id=AW-123456789"></script>',
            {"REF-01", "COO-01"},
        ),
        ('<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Roboto">', {"COO-01"}),
        ('<style>@import "https://fonts.googleapis.com/css2?family=Roboto";</style>', {"COO-01"}),
        ('<iframe src="https://www.youtube-nocookie.com/embed/x" title="Film"></iframe>', {"COO-01"}),
        ('<img src="/assets/photo.jpg" width="10" height="10">', {"ACC-01"}),
    ],
)
def test_what_a_template_adds_is_held_to_the_same_law(added: str, rules: set[str], project: Path) -> None:
    override(project, "templates/home.html", in_main(original("templates/home.html"), added))
    report = checked(project).report
    assert {(rule, "index.html") for rule in rules} <= {(error.rule, error.span.path) for error in errors(report)}


def test_a_font_in_the_frame_of_all_pages_is_told_for_each_of_them(project: Path) -> None:
    link = '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Roboto">\n</head>'
    override(project, "templates/base.html", original("templates/base.html").replace("</head>", link))
    site = checked(project)
    assert site.ready is not None
    told = {page for rule, page in found(site.report) if rule == "COO-01"}
    assert told == {route.file for route in site.ready.plan.routes}


def test_a_theme_that_forgets_a_mention_leaves_the_site_online_alone(project: Path, tmp_path: Path) -> None:
    folder = tmp_path / "site"
    assert chirsite("build", project, "--output", folder).returncode == 0
    before = contents(folder)
    override(project, "templates/legal.html", EMPTY_MAIN)
    done = chirsite("build", project, "--output", folder)
    assert done.returncode == 1
    assert "LEG-05" in done.stdout
    assert "mentions-legales/index.html" in done.stdout
    assert contents(folder) == before


def test_a_theme_of_the_project_takes_from_its_parent_what_it_leaves_out(project: Path) -> None:
    override(project, "theme.yaml", "name: mien\nparent: default\n", "mien")
    text = in_main(original("templates/home.html"), "<p>Bienvenue au cabinet du Port.</p>")
    override(project, "templates/home.html", text, "mien")
    settings(project, "theme: mien\n")
    site = read(project)
    assert found(site.site.report) == set()
    assert "Bienvenue au cabinet du Port." in site.text("/")
    assert "Secteur 2" in site.text("/honoraires/")


def test_a_theme_of_a_theme_of_a_theme_is_still_one_theme(project: Path) -> None:
    override(project, "theme.yaml", "name: un\nparent: deux\n", "un")
    override(project, "theme.yaml", "name: deux\nparent: default\n", "deux")
    override(project, "templates/home.html", in_main(original("templates/home.html"), "<p>De deux.</p>"), "deux")
    override(project, "templates/fees.html", in_main(original("templates/fees.html"), "<p>De un.</p>"), "un")
    settings(project, "theme: un\n")
    site = read(project)
    assert "De deux." in site.text("/")
    assert "De un." in site.text("/honoraires/")


def test_parents_that_go_in_a_circle_are_refused(project: Path) -> None:
    override(project, "theme.yaml", "name: un\nparent: deux\n", "un")
    override(project, "theme.yaml", "name: deux\nparent: un\n", "deux")
    settings(project, "theme: un\n")
    site = checked(project)
    assert site.ready is None
    assert found(site.report) == {("theme-cycle", "themes/deux/theme.yaml")}


def test_a_word_that_a_template_does_not_have_is_told_with_its_line(project: Path) -> None:
    override(
        project,
        "templates/home.html",
        '{% extends "base.html" %}\n{% block main %}\n{{ page.tilte }}\n{% endblock %}\n',
    )
    (finding,) = errors(checked(project).report)
    assert finding.span.path == "themes/default/templates/home.html"
    assert finding.span.start is not None
    assert finding.span.start.line == 3
    assert "tilte" in finding.message
