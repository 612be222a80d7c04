"""Those a surgeon may not be compared with, as patterns over folded text."""

from __future__ import annotations

PERSONS = (
    r"(?:confreres?|consoeurs?|collegues?|concurrents?|chirurgien(?:ne)?s?|medecins?|docteurs?|praticien(?:ne)?s?"
    r"|specialistes?)"
)
PLACES = r"(?:cliniques?|polycliniques?|hopital|hopitaux|etablissements?|cabinets?|centres?|equipes?|services?)"
PEER = rf"(?:{PERSONS}|{PLACES})"

# « Équipes » is left out: the literature compares teams of investigators.
_OTHERS = r"(?:d'autres|les autres|des autres|aux autres|autres|certaine?s|la plupart des|beaucoup de|nombre de)"
_MINE = r"(?:mes|nos|ses|leurs|vos)"
OTHER_PEERS = (
    rf"(?:{_OTHERS} (?:{PERSONS}|cliniques|hopitaux|etablissements|cabinets|centres)"
    rf"|{_MINE} (?:autres )?(?:confreres|consoeurs|collegues|concurrents)|(?:les |la )?concurren(?:ts|ce))"
)
"""« D’autres cliniques », « mes confrères », « la concurrence »."""
