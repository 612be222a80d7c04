"""The texts our rules apply: article, subject, where to read it, and the day we last read it."""

from __future__ import annotations

from datetime import date

from chirsite.diagnostics import Citation

_READ = date(2026, 11, 21)
_ORDRE = "https://www.conseil-national.medecin.fr/code-deontologie"
_FBL = "https://french-business-law.com/french-legislation-art"


def _cite(article: str, title: str, url: str) -> Citation:
    return Citation(article, title, url, _READ)


CSP_13 = _cite(
    "R. 4127-13 CSP", "information du public",
    f"{_ORDRE}/devoirs-generaux-medecins-art-2-31/article-13-information-public",
)  # fmt: skip
CSP_19_1 = _cite(
    "R. 4127-19-1 CSP", "communication professionnelle",
    f"{_FBL}/article-r4127-19-1-of-the-french-public-health-code",
)  # fmt: skip
CSP_19_2 = _cite(
    "R. 4127-19-2 CSP", "information sur l’accès partiel",
    f"{_ORDRE}/devoirs-generaux-medecins-art-2-31/article-19-2-information-lacces-partiel",
)  # fmt: skip
CSP_30_1 = _cite(
    "R. 4127-30-1 CSP", "interdictions relatives aux titres",
    f"{_ORDRE}/devoirs-generaux-medecins-art-2-31/article-30-1-interdictions-relatives-titres",
)  # fmt: skip
CSP_53 = _cite("R. 4127-53 CSP", "honoraires", f"{_ORDRE}/devoirs-patients-art-32-55/article-53-honoraires")
CSP_55 = _cite("R. 4127-55 CSP", "forfait et provision interdits", "https://www.masef.com/telechargement/deonto.zip")
CSP_79 = _cite(
    "R. 4127-79 CSP", "documents professionnels",
    f"{_ORDRE}/lexercice-profession-art-69-108/1-regles-communes-modes-dexercice-art-69-84-9",
)  # fmt: skip
CSP_80 = _cite(
    "R. 4127-80 CSP", "annuaires et référencement",
    "https://juriblio.fr/codes/code-de-la-sante-publique/partie-reglementaire/quatrieme-partie/livre-ier/titre-ii/"
    "chapitre-vii/section-1/sous-section-4/paragraphe-1/article-r4127-80",
)  # fmt: skip
CSP_81 = _cite(
    "R. 4127-81 CSP", "plaques professionnelles",
    f"{_ORDRE}/lexercice-profession-art-69-108/1-regles-communes-modes-dexercice-art-69-84-11",
)  # fmt: skip
CSP_85 = _cite("R. 4127-85 CSP", "lieux d’exercice", f"{_ORDRE}/lexercice-profession-art-69-108")
CNOM_2021 = _cite(
    "Recommandations du Conseil national, février 2021", "communication professionnelle",
    "https://www.med-easy.fr/articles/regles-de-communication-medecins",
)  # fmt: skip
CNOM_2014 = _cite(
    "Charte du Conseil national, janvier 2014", "sites professionnels des médecins",
    "https://studylibfr.com/doc/3925797/charte-de-conformit%C3%A9-d%C3%A9ontologique-applicable-aux-site-web",
)  # fmt: skip
L1110_3 = _cite(
    "L. 1110-3 CSP", "accès aux soins sans discrimination",
    "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006072665/articles/LEGIARTI000006685744?source=legislation",
)  # fmt: skip
L1111_3_4 = _cite("L. 1111-3-4 CSP", "frais facturables", f"{_FBL}/article-l1111-3-4-of-the-french-public-health-code")
L1111_8 = _cite(
    "L. 1111-8 CSP", "hébergement de données de santé",
    f"{_FBL}/article-l1111-8-of-the-french-public-health-code",
)  # fmt: skip
R1111_21 = _cite(
    "R. 1111-21 et R. 1111-22 CSP", "affichage des tarifs", "http://urml-oi.re/lois_affichages-honoraires.html"
)
ARRETE_2018 = _cite(
    "Arrêté du 30 mai 2018", "information sur les frais",
    "https://juriblio.fr/arretes/arrete-du-30-mai-2018/171250218/titre-ier",
)  # fmt: skip
OPTAM = _cite(
    "Convention médicale 2024-2029", "secteurs et OPTAM",
    "https://www.sncuf.fr/2025/03/04/optam-et-optam-co-historique-et-mise-au-point/",
)  # fmt: skip
L4135_1 = _cite(
    "L. 4135-1 CSP", "accréditation des médecins",
    "https://french-business-law.com/french-legislation/legitext000006072665-french-public-health-code/page/182",
)  # fmt: skip
L4113_13 = _cite(
    "L. 4113-13 CSP", "liens avec les entreprises de santé",
    "http://questions.assemblee-nationale.fr/q16/16-9433QE.htm",
)  # fmt: skip
L6322_1 = _cite(
    "L. 6322-1 CSP", "installations de chirurgie esthétique",
    "https://french-business-law.com/rench-legislation-art/article-l6322-1-of-the-french-public-health-code",
)  # fmt: skip
D6322_30 = _cite(
    "D. 6322-30 CSP", "délai de réflexion de quinze jours",
    "https://www.legifrance.gouv.fr/codes/id/LEGISCTA000006190919/2020-11-28/",
)  # fmt: skip
LCEN_1_1 = _cite(
    "Loi n° 2004-575, article 1-1", "identification de l’éditeur et de l’hébergeur",
    "https://conferenceconsensuslogement.senat.fr/leg/pjl22-778.html",
)  # fmt: skip
LCEN_19 = _cite(
    "Loi n° 2004-575, article 19", "information par le prestataire, professions réglementées",
    "https://www.droit-compta-gestion.fr/droit/droit-numerique/"
    "quelles-sont-les-mentions-legales-sur-tous-les-sites-internet/",
)  # fmt: skip
R4113_2 = _cite(
    "R. 4113-2 CSP", "mentions des sociétés d’exercice libéral",
    "https://www.legifrance.gouv.fr/affichCode.do?idArticle=LEGIARTI000006912546&idSectionTA=LEGISCTA000006198766"
    "&cidTexte=LEGITEXT000006072665&dateTexte=20161109",
)  # fmt: skip
RGPD_13 = _cite(
    "Règlement (UE) 2016/679, article 13", "information des personnes", "https://portail-rgpd.com/rgpd/article-13"
)
RGPD_32 = _cite(
    "Règlement (UE) 2016/679, article 32", "sécurité du traitement", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
)
LIL_82 = _cite(
    "Loi n° 78-17, article 82", "traceurs et consentement",
    "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197",
)  # fmt: skip
CPI = _cite(
    "L. 121-1 et L. 122-4 CPI", "droit d’auteur",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069414/",
)  # fmt: skip
RGAA = _cite(
    "RGAA 4.1.2", "accessibilité des sites", "https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/"
)
CONSO_TROMPEUSE = _cite(
    "L. 121-4 C. conso.", "pratiques réputées trompeuses",
    "https://www.avossitespros.com/blog/medecin-dentiste-prescriptions-site-web/",
)  # fmt: skip
URGENCES_1996 = _cite(
    "Arrêté du 25 juillet 1996", "information sur les urgences",
    "http://droit-medical.com/mots/perspectives/6-la-forme/13-affichage-salle-attente-medecin",
)  # fmt: skip
RPPS = _cite("R. 4127-79, 1° CSP", "identifiant RPPS", CSP_79.url)
