"""Money, cards, gifts and guest books of others are no fault of the site; its own remain one."""

from __future__ import annotations

from datetime import date

import pytest

from chirsite.diagnostics import Severity
from chirsite.rules.engine import text_hits
from chirsite.rules.shared.others import (
    ASKED_BY_OTHERS,
    ASKED_BY_THEM,
    FOUND,
    LEAVES_OR_CLOSES,
    LEFT_BY_OTHERS,
    MACHINE,
    NO_PART_IN_IT,
    OF_OTHERS,
)
from chirsite.rules.texts import TEXT_RULES
from tests.support.set_aside import read_as, set_aside

TODAY = date(2026, 11, 21)


def is_refused(text: str) -> bool:
    """Whether a rule finds an error in ``text``."""
    hits = text_hits(TEXT_RULES, (read_as(text),), TODAY)
    return any((hit.severity or rule.severity) is Severity.ERROR for rule, hit, _ in hits)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Le théâtre garde les |arrhes|.", True),
        ("La crèche de la clinique demande |un acompte| aux salariés.", True),
        ("Le propriétaire du gîte prend |des arrhes|.", True),
        ("La maison de retraite demande |une caution de 500 €|.", True),
        ("Le serrurier garde l’|acompte|.", True),
        ("Notre café du coin a sa |carte de fidélité|.", True),
        ("Notre salle de sport a sa |carte de fidélité|.", False),
        ("Votre mutuelle vous promet |un cadeau de bienvenue| ?", True),
        ("Le cabinet garde les |arrhes|.", False),
        ("La clinique demande |un acompte|.", False),
        ("Le propriétaire du cabinet prend |des arrhes|.", False),
        ("Le notaire et le cabinet demandent |un acompte|.", False),
        ("Le train part à 8 h et le cabinet demande |des arrhes|.", False),
        ("La salle de sport du cabinet est |à moitié prix|.", False),
        ("L’école reprend avec |une offre de rentrée|.", False),
        ("Votre mariage mérite |une offre spéciale|.", False),
        ("Le taxi est |à moitié prix| après l’intervention.", False),
        ("La boulangerie donne |un bon de réduction| à nos patients.", False),
        ("La boulangerie voisine vous offre |un bon cadeau|.", False),
        ("La pharmacie partenaire a sa |carte de fidélité|.", False),
        ("La pharmacie demande |un acompte| pour la prothèse.", False),
        ("Gîte des familles : 20 € d’|arrhes|", True),
        ("Note de la pharmacie : la location du lit demande |un acompte|.", True),
        ("Pour louer un fauteuil, le magasin prend |un acompte|.", True),
        ("La compagnie aérienne garde ses |arrhes| si vous changez la date.", True),
        ("Cabinet des familles : 20 € d’|arrhes|", False),
        ("Note du cabinet : la location du lit demande |un acompte|.", False),
        ("Pour réserver votre opération, le magasin prend |un acompte|.", False),
        ("Pour louer un fauteuil, le cabinet prend |un acompte|.", False),
        ("La compagnie aérienne garde ses |arrhes| ; elles bloquent la date.", False),
    ],
)
def test_what_others_ask_is_theirs_unless_with_or_for_the_practice(text: str, said: bool) -> None:
    assert set_aside(text, ASKED_BY_OTHERS) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Le |livre d’or| de la mairie est ouvert.", True),
        ("|Livre d’or| du musée", True),
        ("La |carte de fidélité| est celle de la boulangerie.", True),
        ("L’|acompte| demandé par le taxi est à part.", True),
        ("La |caution de 30 €| concerne les béquilles louées à la pharmacie.", True),
        ("Le |livre d’or| du mariage est retrouvé.", True),
        ("Le |livre d’or| du cabinet vous attend.", False),
        ("Le |livre d’or| de la clinique est à l’accueil.", False),
        ("|Livre d’or| de l’exposition de nos résultats", False),
        ("Les |frais de dossier| de votre prêt immobilier restent dus.", True),
        ("Les |frais de dossier| de votre prêt esthétique restent dus.", False),
        ("|Un acompte| versé chez le notaire bloque votre date d’opération.", False),
        ("L’|acompte| demandé par le chirurgien est à part.", False),
    ],
)
def test_what_is_of_others_is_theirs(text: str, said: bool) -> None:
    assert set_aside(text, *OF_OTHERS) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("La fondation demande |des arrhes| ; le cabinet n’y est pour rien.", True),
        ("Elle propose des journées |à prix cassés|. Rien ne nous lie à elle.", True),
        ("Les |frais de dossier| de l’école n’ont rien à voir avec nous.", True),
        ("|Un acompte| versé à un voyagiste ne nous concerne pas.", True),
        ("Elle garde |des arrhes|, même en cas de maladie. Le cabinet n’a pas de lien avec elle.", True),
        ("L’établissement prend |des arrhes|. Le chirurgien n’intervient pas dans ce contrat.", True),
        ("Le cabinet garde |des arrhes|. Il n’a pas de lien avec elle.", False),
        ("Elle garde |des arrhes|. Le cabinet n’a pas de lien avec les retards.", False),
        ("Le cabinet prend |un acompte| ; des retards, le cabinet n’y est pour rien.", False),
        ("|Un acompte| est dû. Si le train a du retard, le cabinet n’y est pour rien.", False),
        ("Elle est |à prix cassés|. Rien ne nous lie à la banque.", False),
        ("|Un acompte| est dû, les retards du train ne nous concernent pas.", False),
        ("|Les arrhes| ne passent pas par nous, mais par la comptable.", False),
    ],
)
def test_what_the_practice_has_no_part_in_is_not_its_own(text: str, said: bool) -> None:
    assert set_aside(text, *NO_PART_IN_IT) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("|Bon de réduction| trouvé dans une revue : il est périmé.", True),
        ("|Carte de fidélité| du magasin oubliée sur une chaise.", True),
        ("|Bon de réduction| trouvé dans la revue : présentez-le à l’accueil.", False),
        ("|Bon de réduction| trouvé dans le journal ? Il est accepté.", False),
        ("|Bon de réduction| à retrouver dans la revue.", False),
    ],
)
def test_a_thing_found_is_no_offer_unless_it_may_be_used(text: str, said: bool) -> None:
    assert set_aside(text, FOUND) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("L’hôtel est à deux pas. Il demande |des arrhes|.", True),
        ("Pour qui vient de loin, une auberge est en face. Elle garde |des arrhes|.", True),
        ("Le cabinet est en face de l’hôtel. Il demande |des arrhes|.", False),
        ("L’hôtel est à deux pas. Nous demandons |des arrhes|.", False),
        ("L’hôtel est à deux pas. La date se choisit. Elle demande |des arrhes|.", False),
        ("Il demande |des arrhes|.", False),
    ],
)
def test_the_sentence_before_says_who_asks(text: str, said: bool) -> None:
    assert set_aside(text, since=(ASKED_BY_THEM,)) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Le parking est payant ; la borne |n’accepte que la carte|.", True),
        ("Le parking est payant ; le secrétariat |n’accepte que la carte|.", False),
        ("Le parking est payant ; la borne du cabinet |n’accepte que la carte|.", False),
        ("Le cabinet a un parking ; la borne |n’accepte que la carte|.", False),
    ],
)
def test_the_machine_of_a_car_park_is_not_that_of_the_practice(text: str, said: bool) -> None:
    assert set_aside(text, MACHINE) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Le labo ferme à 16 h, |dépêchez-vous|.", True),
        ("La navette part à midi : |dépêchez-vous|.", True),
        ("L’offre ferme à 16 h, |dépêchez-vous|.", False),
        ("Le labo ferme à 16 h. Nos places aussi, |dépêchez-vous|.", False),
    ],
)
def test_one_may_hurry_to_what_closes_or_leaves_but_not_to_an_offer(text: str, said: bool) -> None:
    assert set_aside(text, LEAVES_OR_CLOSES) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Un fabricant avait laissé des |bons de réduction|. Nous les avons retirés.", True),
        ("Un fabricant avait laissé des |bons de réduction|. Nous les avons distribués.", False),
        ("Un fabricant avait laissé des |bons de réduction|. Nous les avons retirés pour la semaine.", False),
    ],
)
def test_what_others_left_is_no_offer_once_taken_away(text: str, said: bool) -> None:
    assert set_aside(text, LEFT_BY_OTHERS) is said


@pytest.mark.parametrize(
    "text",
    [
        "La cafétéria n’accepte que la carte.",
        "La machine à café de l’hôpital de jour n’accepte que les cartes.",
        "Le prestataire demande une empreinte de carte, détruite à la reprise du matériel.",
        "Les tarifs sont modulés avec tact, jamais sur présentation d’une carte de fidélité.",
        "Le code de réduction n’existe pas.",
        "Prix spécial du jury pour le menu de la clinique.",
        "Consultation gratuite de sevrage tabagique au centre de santé.",
        "Un prix plus bas n’est pas suspect en soi.",
        "Le leader mondial des prothèses n’a pas de contrat avec nous.",
        "Un chirurgien n’a pas à dire sur son site qu’il n’a jamais été condamné.",
        "Sans condamnation, un médecin mis en examen reste présumé innocent.",
        "Aucune condamnation n’est prononcée par la CCI : elle donne un avis.",
        "La CCI donne un avis, aucune condamnation n’en découle.",
        "Aucune plainte n’est nécessaire pour obtenir son dossier.",
        "Aucune plainte au niveau du mollet ne doit être négligée.",
        "L’enfant n’a jamais de plainte précise.",
        "Jamais de plainte chez le nourrisson ? Si.",
        "Les palmarès de magazines mesurent surtout des volumes.",
        "Les hebdomadaires publient des palmarès. Nous ne les affichons pas.",
        "Le service a gagné le tournoi de pétanque, voilà pour notre palmarès.",
        "Parmi les calculs, ceux d’oxalate tiennent le haut du palmarès.",
        "Le produit miracle vu à la télévision contient du menthol. Il ne fait pas repousser le cartilage.",
        "Les pages de résultats en images sont contraires à nos règles.",
        "Si vous publiez un commentaire quelque part, n’y mettez aucun diagnostic.",
        "La borne de l’hôpital n’accepte que la carte ; la caisse prend le reste.",
        "Un conseil donné par téléphone ne se facture pas.",
        "Une erreur peut arriver aux meilleurs chirurgiens.",
        "Une complication peut survenir dans les meilleures équipes.",
        "Le café n’a jamais été condamné par les études.",
        "Aucune sanction n’est attachée au refus de soins.",
        "Vous ne risquez aucune sanction de la caisse.",
        "La commission rend un avis. Aucune condamnation n’en découle.",
        "Iridologie : sans valeur diagnostique",
        "Compte à rebours avant la fin des travaux",
        "« Board certified » est une mention américaine, sans équivalent en France.",
        "Palmarès de la pétanque : le bloc premier",
        "Concours photo du personnel : le vainqueur est brancardier",
        "Un livre d’or l’attend à l’accueil, pour elle seule.",
        "Donnez-nous votre avis sur l’heure qui vous convient.",
        "Un acompte vous est demandé en notre nom ? C’est une escroquerie.",
        "Nous ne prenons que les cartes de mutuelle à jour.",
        "La veille, on ne prend que du liquide.",
        "On ne connaît que les espèces décrites en 2003.",
        "Nous ne prenons que les billets de train à votre nom.",
        "Au distributeur de café, seules les pièces passent.",
        "IRM de Mme X., pour l’exemple",
    ],
)
def test_a_text_that_speaks_of_something_else_is_left_alone(text: str) -> None:
    assert not is_refused(text)


@pytest.mark.parametrize(
    "text",
    [
        "L’hôpital n’accepte que la carte.",
        "La cafétéria est ouverte, le secrétariat n’accepte que les espèces.",
        "Le cabinet demande une empreinte de carte, détruite après la consultation.",
        "Le code de réduction n’existe pas ailleurs.",
        "Prix spécial pour les étudiants.",
        "Consultation gratuite pour toute demande d’avis.",
        "Chez nous, un prix plus bas que chez les confrères.",
        "Le docteur Blanc est le leader mondial de la prothèse.",
        "Le docteur Blanc n’a jamais été condamné, un chirurgien doit le dire.",
        "Sans condamnation, le docteur Blanc exerce depuis vingt ans.",
        "Aucune condamnation n’a été prononcée en vingt ans.",
        "La CCI a donné un avis en 2019, aucune condamnation du docteur Blanc.",
        "Aucune plainte au niveau du conseil de l’Ordre en vingt ans.",
        "Le docteur Blanc n’a jamais de plainte.",
        "Les palmarès de magazines mesurent la qualité : nous y sommes premiers.",
        "Notre service figure au palmarès.",
        "Le concours gagné, le docteur figure au palmarès des chirurgiens.",
        "Parmi les hernies opérées, notre équipe tient le haut du palmarès des cliniques.",
        "Le produit miracle vu à la télévision est disponible au cabinet. Il ne fait pas mal.",
        "Nos résultats en images sont contraires aux idées reçues.",
        "Si vous êtes content, publiez un commentaire, sans diagnostic.",
        "Le cabinet n’accepte que les cartes ; la caisse prend le reste à sa charge.",
        "Un conseil donné par téléphone ne se facture pas moins de 20 €, un conseil par courriel est facturé.",
        "Une erreur peut arriver aux meilleurs chirurgiens, sauf dans notre équipe.",
        "Vous serez opéré par les meilleures équipes.",
        "Le docteur Blanc n’a jamais été condamné par le juge.",
        "Aucune sanction n’est attachée à mon nom.",
        "Le docteur Blanc ne compte aucune sanction.",
        "Vingt ans d’exercice. Aucune condamnation.",
        "Le docteur Blanc opère. Sans condamnation, il exerce normalement.",
        "Iridologie : sans danger",
        "Compte à rebours avant la fin de l’offre",
        "« Board certified » est une mention américaine obtenue par le docteur Blanc.",
        "Palmarès de la région",
        "Concours photo du personnel : participez vous aussi",
        "Un livre d’or vous attend à l’accueil.",
        "Donnez-nous votre avis sur l’équipe qui vous soigne.",
        "Un acompte vous est demandé ? C’est normal.",
    ],
)
def test_its_neighbour_that_speaks_of_the_practice_is_refused(text: str) -> None:
    assert is_refused(text)
