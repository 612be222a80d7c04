"""The words of a theme in each language of a site: ``strings/fr.yaml``, ``strings/fr.*.yaml``, nearest folder first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from string import Formatter

from babel import Locale, UnknownLocaleError

from chirsite.diagnostics import Finding
from chirsite.load.theme_chain import ThemeFolder, ThemeReader
from chirsite.model.project import Record
from chirsite.model.site import SiteSettings
from chirsite.schema.nodes import Raw, fault, read_yaml
from chirsite.text.suggestion import suggestion

_FOLDER = "strings"
_SHOWN = 5
_LOCALE = "meta.locale"


def theme_strings(
    reader: ThemeReader, folders: Sequence[ThemeFolder], site: Record[SiteSettings]
) -> Mapping[str, Mapping[str, str]]:
    """The strings by language, then by dotted key; ``folders`` go from the farthest to the nearest.

    A text that the first language has and another lacks is a finding: no page may mix its words.
    """
    strings = {language: strings_in(reader, folders, language) for language in site.value.languages}
    first, *others = site.value.languages
    for index, language in enumerate(others, start=1):
        if language not in strings or not strings[language]:
            reader.findings.append(_no_strings(site, index, folders))
        else:
            reader.findings.extend(_gaps(site, index, strings[first], strings[language]))
    return strings


def strings_in(reader: ThemeReader, folders: Sequence[ThemeFolder], language: str) -> dict[str, str]:
    """The strings of one language by dotted key."""
    strings: dict[str, str] = {}
    for folder in folders:
        for name in _files(folder, language):
            source = reader.source(folder, f"{_FOLDER}/{name}")
            if source:
                tree, problems = read_yaml(source)
                reader.findings.extend(problems)
                strings |= dict(flat_strings(tree.value)) if tree else {}
    return dict(sorted(strings.items()))


def _files(folder: ThemeFolder, language: str) -> Iterator[str]:
    """``fr.yaml``, then ``fr.labels.yaml``…, in the order of their names."""
    names = [name for name in folder.files(_FOLDER) if name.endswith(".yaml")]
    return (name for name in names if name.partition(".")[0] == language)


def flat_strings(value: Raw, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Nested keys joined by dots; a list's items count from 0; a key without a value is an empty string."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from flat_strings(item, f"{prefix}.{key}" if prefix else key)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from flat_strings(item, f"{prefix}.{index}")
    else:
        yield prefix, value or ""


def _no_strings(site: Record[SiteSettings], index: int, folders: Sequence[ThemeFolder]) -> Finding:
    language = site.value.languages[index]
    known = {name.partition(".")[0] for folder in folders for name in folder.files(_FOLDER)}
    message = f"aucun texte du thème n’est écrit dans la langue « {language} »"
    advice = f"Écrire themes/{site.value.theme}/{_FOLDER}/{language}.yaml, ou retirer cette langue. "
    span = site.at("languages", index)
    return fault(site.source, "missing-strings", span, message, advice + suggestion(language, sorted(known)))


def _gaps(
    site: Record[SiteSettings], index: int, original: Mapping[str, str], translated: Mapping[str, str]
) -> Iterator[Finding]:
    language, span = site.value.languages[index], site.at("languages", index)
    missing = [key for key in original if key not in translated]
    if missing:
        message = f"{len(missing)} textes du thème manquent dans la langue « {language} » : {_some(missing)}"
        advice = f"Les écrire dans themes/{site.value.theme}/{_FOLDER}/{language}.yaml."
        yield fault(site.source, "missing-strings", span, message, advice)
    if _LOCALE in translated and not _has_locale(translated):
        message = f"les conventions « {translated[_LOCALE]} » de la langue « {language} » n’existent pas"
        advice = f"Écrire dans ses textes, sous {_LOCALE}, la langue et le pays : de_DE, it_IT, pt_PT…"
        yield fault(site.source, "missing-strings", span, message, advice)
    unlike = [key for key in original if key in translated and _names(original[key]) != _names(translated[key])]
    if unlike:
        message = f"des textes en « {language} » n’ont pas les mêmes mots entre accolades : {_some(unlike)}"
        yield fault(site.source, "missing-strings", span, message, "Reprendre les accolades du texte d’origine.")


@lru_cache(maxsize=4096)
def _names(text: str) -> frozenset[str | None] | None:
    """The names in braces; a sentence of law may be explained without being given again. None when a brace is lost."""
    try:
        return frozenset(name for _, name, _, _ in Formatter().parse(text)) - {None, "sentence"}
    except ValueError:
        return None


def _has_locale(strings: Mapping[str, str]) -> bool:
    try:
        Locale.parse(strings[_LOCALE])
    except (UnknownLocaleError, ValueError):
        return False
    return True


def _some(keys: Sequence[str]) -> str:
    more = f" et {len(keys) - _SHOWN} autres" if len(keys) > _SHOWN else ""
    return f"{', '.join(keys[:_SHOWN])}{more}"
