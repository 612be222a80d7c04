"""The texts of docs/rules/: the list of the rules, and the page of each, from its module and its prose."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from chirsite.report.words import EVIDENCE, FAMILIES, MEANS, SEVERITIES, read_words
from chirsite.rules.base import Means, Rule
from chirsite.rules.citations import CATALOGUE
from chirsite.rules.prose import read_prose
from chirsite.rules.registry import ADVICE, EVERY, RULES
from chirsite.text.dates import french_date


def rule_pages() -> dict[str, str]:
    """Every page of docs/rules by file name."""
    return {"index.md": _index(), **{f"{rule.id}.md": _page(rule) for rule in EVERY}}


def _index() -> str:
    counts = {means: sum(rule.means is means for rule in RULES) for means in Means}
    told = ", ".join(f"{count} {MEANS[means]}{'s' if count > 1 and means is not Means.READING else ''}"
                     for means, count in counts.items() if count)  # fmt: skip
    lines = [
        "# Les règles",
        "",
        f"Le catalogue, relu le {french_date(CATALOGUE)}, compte {len(RULES)} règles : {told}.",
        "Une règle assistée pose une question au webmaster ; la réponse, datée et signée, est gardée dans `site.yaml`.",
    ]
    lines.append(f"S’y ajoutent {len(ADVICE)} conseils de lisibilité, que montre `chirsite check --advice`.")
    if counts[Means.READING]:
        lines.append("Une règle laissée au lecteur dit pourquoi un logiciel ne peut juger, et ce qu’il faut relire.")
    for code, title in FAMILIES.items():
        lines += [
            "",
            f"## {title}",
            "",
            "| Règle | Intitulé | Gravité | Application | Preuve |",
            "| --- | --- | --- | --- | --- |",
        ]
        lines += [_row(rule) for rule in EVERY if rule.family == code]
    return "\n".join(lines) + "\n"


def _row(rule: Rule) -> str:
    means = MEANS[rule.means] + (f" : {rule.reason}" if rule.reason else f" : {rule.question}" if rule.question else "")
    cells = (f"[{rule.id}]({rule.id}.md)", rule.title, SEVERITIES[rule.severity], means, EVIDENCE[rule.evidence])
    return f"| {' | '.join(cells)} |"


def _page(rule: Rule) -> str:
    facts = [
        f"- Identifiant : {rule.id} ; nom : `{rule.name}`",
        f"- Gravité : {SEVERITIES[rule.severity]}",
        f"- Application : {MEANS[rule.means]}",
        f"- Preuve : {EVIDENCE[rule.evidence]}",
    ]
    if rule.question:
        facts.append(f"- Question : {rule.question}")
    if rule.reason:
        facts.append(f"- À lire : {rule.reason}")
    if rule.in_force_from:
        facts.append(f"- En vigueur depuis le {french_date(rule.in_force_from)}")
    if rule.in_force_until:
        facts.append(f"- En vigueur jusqu’au {french_date(rule.in_force_until)}")
    title, _, rest = read_prose(rule).text.partition("\n")
    sources = [f"- [{one.article}]({one.url}), {one.title} ({read_words(one)})" for one in rule.citations]
    return "\n".join([title, "", *facts, _shown(rest).rstrip(), "", "## Sources", "", *sources]) + "\n"


def _shown(prose: str) -> str:
    """The prose with, above each example, where it stands: what the tests read after « ``` » is not for all."""
    return _EXAMPLE.sub(lambda match: f"{_where(match['target'].split())}\n\n```{match['language']}\n", prose)


def _where(target: list[str]) -> str:
    kinds = [_KINDS.get(word, f"`{word}`") for word in target]
    return f"Dans {kinds[0]} :" if len(kinds) == 1 else f"Dans {kinds[0]}, d’après {kinds[1]} :"


_EXAMPLE = re.compile(r"^```(?P<language>\w+) (?P<target>\S.*)\n", re.MULTILINE)
_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "access": "la page d’un lieu",
        "article": "la page d’un article",
        "cookies": "la page sur les cookies",
        "fees": "la page des honoraires",
        "free": "une page libre",
        "home": "la page d’accueil",
        "interests": "la page des liens d’intérêts",
        "legal": "les mentions légales",
        "privacy": "la page de confidentialité",
        "procedure": "la page d’une intervention",
        "surgeon": "la page d’un praticien",
    }
)
