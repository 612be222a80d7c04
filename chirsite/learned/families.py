"""The families of faults the learned reader knows: for each the rule whose law applies, what it is, how to mend it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from chirsite.rules.base import Rule
from chirsite.rules.colleagues import disparagement
from chirsite.rules.comparisons import peers_compared
from chirsite.rules.fees import refused_patients, single_means
from chirsite.rules.general import needless_care, promise
from chirsite.rules.photos import before_after
from chirsite.rules.products import medicines
from chirsite.rules.promotion import no_complaint, offers, praise
from chirsite.rules.ranking import sponsored_content
from chirsite.rules.reviews import solicitation
from chirsite.rules.science import alarmism, unproven
from chirsite.rules.secrecy import identity
from chirsite.rules.testimonials import patients
from chirsite.rules.titles import unrecognised


@dataclass(frozen=True, slots=True)
class Family:
    """``rule`` holds the law; ``what`` completes « se lit comme »; ``help`` says what to do."""

    rule: Rule
    what: str
    help: str


FAMILIES: Final[Mapping[str, Family]] = MappingProxyType(
    {
        "absence_sanction": Family(
            no_complaint.RULE,
            "une absence de plainte ou de sanction mise en avant",
            "Supprimer la phrase : l’absence de plainte n’est pas une information pour le patient.",
        ),
        "alarmisme": Family(
            alarmism.RULE,
            "un propos qui inquiète pour attirer",
            "Dire le risque sobrement, avec sa fréquence et sa source.",
        ),
        "avant_apres": Family(
            before_after.RULE,
            "des images ou un résultat montrés comme une promesse",
            "Décrire l’intervention et ses limites ; montrer un schéma plutôt que des résultats choisis.",
        ),
        "avis": Family(
            solicitation.RULE,
            "un avis ou une note montrés ou demandés",
            "Ne montrer ni demander ni avis, ni note, ni score de satisfaction.",
        ),
        "comparaison": Family(
            peers_compared.RULE,
            "une comparaison avec d’autres praticiens ou établissements",
            "Dire ce qui est fait ici, sans le comparer à ce qui se fait ailleurs.",
        ),
        "denigrement": Family(
            disparagement.RULE,
            "une critique de confrères ou d’autres établissements",
            "Dire sa propre pratique sans juger celle des autres.",
        ),
        "discrimination": Family(
            refused_patients.RULE,
            "un tri des patients",
            "Ne fonder aucun refus sur les ressources, la couverture, l’origine, la langue ou l’état de santé ; "
            "n’énoncer que des contre-indications médicales.",
        ),
        "garantie": Family(
            promise.RULE,
            "une promesse de résultat, de sécurité ou de confort",
            "Dire ce qui est attendu en général, ce qui varie, et les risques.",
        ),
        "incitation": Family(
            needless_care.RULE,
            "une incitation à un acte qui n’est pas nécessaire",
            "Dire quand l’acte est indiqué et quand il ne l’est pas, et laisser le temps de réfléchir.",
        ),
        "medicament": Family(
            medicines.RULE,
            "la publicité d’un médicament ou d’un produit de marque",
            "Nommer la substance ou le type de dispositif dans une information neutre, sans marque ni éloge.",
        ),
        "paiement": Family(
            single_means.RULE,
            "un mode de paiement imposé ou une somme exigée d’avance",
            "Accepter plusieurs moyens de paiement et ne demander ni acompte, ni caution, ni empreinte.",
        ),
        "promotion": Family(
            offers.RULE,
            "une offre commerciale",
            "Donner les honoraires et leur prise en charge, sans remise, cadeau, forfait ni échéance.",
        ),
        "referencement": Family(
            sponsored_content.RULE,
            "une visibilité achetée ou un lien intéressé",
            "Retirer le lien ou le contenu commercial ; déclarer les liens d’intérêts à leur page.",
        ),
        "science": Family(
            unproven.RULE,
            "une pratique ou une affirmation que rien n’établit",
            "N’affirmer que ce qu’une source établit, la citer, et dire ce qui reste incertain.",
        ),
        "secret": Family(
            identity.RULE,
            "un patient que l’on peut reconnaître",
            "Retirer tout ce qui désigne une personne : nom, âge, métier, lieu, date, visage ; "
            "son accord n’y change rien.",
        ),
        "superlatif": Family(
            praise.RULE,
            "un éloge du praticien, de l’équipe, du lieu ou des résultats",
            "Dire le fait (diplôme, poste, équipement, actes pratiqués) sans l’apprécier.",
        ),
        "temoignage": Family(
            patients.RULE,
            "un témoignage ou l’éloge d’un tiers",
            "Supprimer les paroles rapportées de patients, de proches ou de confrères.",
        ),
        "titre": Family(
            unrecognised.RULE,
            "un titre ou une spécialité qui n’existent pas",
            "N’indiquer que la spécialité inscrite au tableau, les diplômes reconnus et leur université.",
        ),
    }
)

_WHOLE = frozenset(("AVI", "CMP", "CNF", "MED", "PHO", "PRO", "REF", "SCI", "SMR", "TEM", "TIT"))
"""Families of rules about wording, all of which the learned reader was trained on."""
_SINGLE = frozenset(family.rule.id for family in FAMILIES.values())


def knows(rule: Rule) -> bool:
    """Whether the learned reader was trained on the faults that ``rule`` looks for."""
    return rule.family in _WHOLE or rule.id in _SINGLE
