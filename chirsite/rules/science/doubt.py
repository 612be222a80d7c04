"""What makes a medical sentence prudent: a question, a denial, a doubt, a warning, a study under way."""

from __future__ import annotations

from chirsite.rules.shared.excuses import QUESTION, REFUSAL

USELESS = r"rien de (?:tout )?(?:cela|ca) n'est (?:utile|prouve|valide|recommande)"
DOUBT = (
    QUESTION,
    REFUSAL,
    r"(?:pas|peu|mal|insuffisamment|non) (?:ete )?(?:etabli|demontre|prouve|eprouve|valide|confirme)",
    r"(?:aucune|sans|pas de) (?:preuve|efficacite|etude)",
    USELESS,
    r"(?:hypothese|incertain|debattue?|controverse|discute|pretend|allegation|charlatan|illusoire|trompeu)",
    r"(?:pourrai(?:t|ent)|etudiee?s?|evaluee?s?|a l'etude|essais? cliniques?|protocole de recherche)\b",
    r"(?:on (?:lit|dit|entend)|a tort|idees? (?:recue|repandue)|mythe|croire que|deconseille|mefiez|evitez)",
)
"""Patterns over a folded sentence that let the expressions of this family through."""

WORDS = r"(?:(?!n(?:e |'))[\w'-]+ ){0,4}?"
"""A few words between a subject and its verb, none of them a negation."""
