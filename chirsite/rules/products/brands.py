"""Brand names of health products, and the words that turn a mention into an advertisement.

The tables are short and hold names that mean nothing else in French. A generic name is never looked for.
"""

from __future__ import annotations

from collections.abc import Iterable

MEDICINES = (
    r"botox|azzalure|vistabel|dysport|bocouture|xeomin|letybo|alluzience|relfydess",
    r"wegovy|ozempic|saxenda|mounjaro|victoza|trulicity",
)
FILLERS = (
    r"juvederm|restylane|belotero|teosyal|radiesse|sculptra|ellanse|profhilo|volbella|voluma|volift|macrolane|stylage",
)
IMPLANTS = (
    r"motiva|natrelle|sebbin|eurosilicone|nagor|nexgen|attune|depuy|zimmer(?: biomet)?|stryker|medacta|arthrex",
    r"smith ?(?:&|and|et) ?nephew|panoptix|tecnis|acrysof|mobi-c|lap-band",
)
EQUIPMENT = (
    r"da ?vinci|mako|rosa knee|robot rosa|navio|cori|velys|versius|hugo ras|cyberknife|excelsius ?gps|mazor",
    r"coolsculpting|emsculpt|ultherapy|thermage|picosure|fraxel|morpheus ?8|bodytite|vaser|endolift|visumax",
)

PRAISE = (
    r"profitez|beneficiez|offrez|decouvrez|perdez|retrouvez|choisissez|dites adieu|craquez|optez pour",
    r"bienfaits|(?:effet|resultat)s? (?:immediat|naturel|garanti|spectaculaire|durable|visible)s?",
    r"(?:le|la|les) (?:plus|mieux) \w+|(?:le|la|les) meilleure?s?|numero 1|n° ?1",
    r"revolutionn\w+|exclusi\w+|incomparable",
    r"(?:le|la) (?:seule?|premiere?|unique)|uniquement|derniere generation|dernier cri|a vie|zero risque|sans risque",
)
PRICE = (
    r"prix (?:doux|mini|bas|casse|imbattable|attractif)s?|a (?:partir de|seulement) \d|\d+ ?(?:€|euros)",
    r"promotions?|promo",
    r"offres? (?:speciale|de|du|d')|remises?|reductions? (?:de \d|sur)|tarifs? (?:preferentiel|attractif)s?",
)
CAUTION = (
    r"(?:signalez|arretez|interrompez|prevenez|informez|precisez|suspend\w+|interrompu|arrete avant)",
    r"(?:contre-indi\w+|effets? indesirables?|notice|prise d|sous traitement|traitement par|allerg\w+)",
    r"(?:antidote|interaction)",
    r"(?:liens? d'interets?|consultante? pour|transparence)",
)
"""A safety instruction or a declaration of interests may name a brand."""


def advertised(brands: Iterable[str], words: Iterable[str]) -> tuple[str, str]:
    """Patterns for a brand and an advertising word in one sentence, in either order."""
    brand, word = rf"\b(?:{'|'.join(brands)})(?:®|™|tm)?(?!\w)", rf"(?<!\w)(?:{'|'.join(words)})"
    return rf"{brand}[^.!?;]{{0,80}}?{word}", rf"{word}[^.!?;]{{0,80}}?{brand}"
