"""The texts our rules apply: article, subject, where to read it, and the day we last read it."""

from __future__ import annotations

from datetime import date

from chirsite.diagnostics import Citation

CATALOGUE = date(2026, 11, 21)
"""The day the catalogue of rules was last read against its sources."""

_READ = CATALOGUE
_ORDRE = "https://www.conseil-national.medecin.fr/code-deontologie"
_FBL = "https://french-business-law.com/french-legislation-art"


def _cite(article: str, title: str, url: str, *, read: bool = True) -> Citation:
    """``read`` is false for a text that is cited on the word of others: the page at ``url`` was not read."""
    return Citation(article, title, url, _READ if read else None)


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
    "Règlement (UE) 2016/679, article 32",
    "sécurité du traitement",
    "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    read=False,
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

_DEON = "https://www.conseil-national.medecin.fr/code-deontologie"
_CODE_1995 = "https://github.com/francois76/legifrance/tree/master/source/code_de_d%C3%A9ontologie_m%C3%A9dicale"
_ETALAB_LOIS = "https://github.com/etalab/lois-non-codifiees-et-reglements-francais"
_ETALAB_CODES = "https://github.com/etalab/codes-juridiques-francais"
_RGPD = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"

CSP_4 = _cite("R. 4127-4 CSP", "secret professionnel", _CODE_1995)
CSP_5 = _cite("R. 4127-5 CSP", "indépendance professionnelle", _CODE_1995)
CSP_7 = _cite(
    "R. 4127-7 CSP", "non-discrimination", f"{_DEON}/devoirs-generaux-medecins-art-2-31/article-7-discrimination"
)
CSP_8 = _cite("R. 4127-8 CSP", "liberté de prescription, actes nécessaires", _CODE_1995)
CSP_14 = _cite("R. 4127-14 CSP", "procédés nouveaux", "https://www.masef.com/telechargement/deonto.zip")
CSP_19 = _cite(
    "R. 4127-19 CSP", "la médecine n’est pas un commerce",
    "https://www.uggc.com/un-decret-met-fin-a-linterdiction-generale-et-absolue-de-publicite-pour-les-medecins/",
)  # fmt: skip
CSP_20 = _cite(
    "R. 4127-20 CSP", "usage du nom du médecin",
    f"{_DEON}/devoirs-generaux-medecins-art-2-31/article-20-usage-nom-qualite-medecin",
)  # fmt: skip
CSP_21 = _cite("R. 4127-21 CSP", "distribution lucrative de remèdes et produits", _CODE_1995)
CSP_24 = _cite(
    "R. 4127-24 CSP",
    "ristournes et avantages",
    "https://www.conseil-national.medecin.fr/article/article-24-ristourne-248",
)
CSP_26 = _cite("R. 4127-26 CSP", "cumul d’activités", _CODE_1995)
CSP_31 = _cite("R. 4127-31 CSP", "dignité de la profession", _CODE_1995)
CSP_39 = _cite(
    "R. 4127-39 CSP", "remèdes et procédés non éprouvés, charlatanisme",
    "http://www.cippad.com/2013/10/ordre-national-des-medecins-article-39.html",
)  # fmt: skip
CSP_42 = _cite("R. 4127-42 CSP", "mineurs et majeurs protégés", _CODE_1995)
CSP_56 = _cite("R. 4127-56 CSP", "confraternité", _CODE_1995)
CSP_57 = _cite("R. 4127-57 CSP", "détournement de clientèle", _CODE_1995)
CSP_67 = _cite("R. 4127-67 CSP", "concurrence par les honoraires", _CODE_1995)
CSP_70 = _cite(
    "R. 4127-70 CSP", "limites de compétence",
    "https://french-business-law.com/french-legislation/legiscta000006190547-legiscta000006196411-subsection-4-"
    "practice-of-the-profession",
)  # fmt: skip
CSP_73 = _cite("R. 4127-73 CSP", "protection des documents médicaux, identification impossible", CSP_70.url)
CNOM_2011 = _cite(
    "Livre blanc du Conseil national, 2011", "déontologie médicale sur le web",
    "https://www.conseil-national.medecin.fr", read=False,
)  # fmt: skip
CNOM_2025 = _cite(
    "Charte du Conseil national, 16 janvier 2025", "médecin créateur de contenu responsable",
    "https://conseil68.ordre.medecin.fr/actualites/une-charte-du-medecin-createur-de-contenu-responsable",
)  # fmt: skip
AVIS_2025 = _cite(
    "Position de l’Ordre, fin 2025", "avis en ligne : ne pas répondre",
    "https://www.quechoisir.org/actualite-avis-en-ligne-une-professionnelle-de-sante-fait-supprimer-sa-fiche-google-n173018/",
)  # fmt: skip
CE_2012 = _cite(
    "CE, 27 avril 2012, n° 348259", "galerie de résultats", "https://www.conseil-etat.fr/arianeweb/", read=False
)
CE_2016 = _cite(
    "CE, 4 mai 2016, n° 376323",
    "confraternité et liberté d’expression",
    "https://ash.tm.fr/numeros-juridiques/3191/enjeux-sources-definitions-notions-de-soins-et-de-consentement/quels-acteurs-"
    "du-systeme-de-sante/professionnel-de-sante-ou-etablissement-exercice-de-la-profession-631477.php",
)
CE_423036 = _cite(
    "CE, 29 juin 2020, n° 423036", "mention de la société d’exercice libéral",
    "https://juricaf.org/arret/FRANCE-CONSEILDETAT-20200629-423036", read=False,
)  # fmt: skip
CE_2018 = _cite(
    "CE, 26 septembre 2018", "émissions de chirurgie esthétique, secret",
    "https://uplex.fr/contrats/conseil-detat-26-septembre-2018",
)  # fmt: skip
CDN_OFFRES = _cite(
    "CDN, 16 février 2012, n° 11060 ; 12 novembre 2015, n° 12336 ; 17 septembre 2019, n° 13395",
    "offres, vente de produits, ristournes par un site tiers",
    "https://www.egora.fr/actus-pro/judiciaire/un-chirurgien-esthetique-interdit-dexercer-pendant-six-mois-pour-avoir-fait-la",
)  # fmt: skip
L1110_4 = _cite(
    "L. 1110-4 CSP", "secret et vie privée", f"{_FBL}/article-l1110-4-of-the-french-public-health-code", read=False
)
R1110_8 = _cite(
    "R. 1110-8 CSP", "refus de soins discriminatoire", f"{_FBL}/article-r1110-8-of-the-french-public-health-code"
)
L1111_3 = _cite(
    "L. 1111-3 et L. 1111-3-2 CSP", "information sur les frais",
    "https://legal.tricoteuses.fr/articles/LEGIARTI000031932506",
)  # fmt: skip
ARRETE_2008 = _cite(
    "Arrêté du 2 octobre 2008", "information écrite à partir de 70 euros",
    "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000019600052",
)  # fmt: skip
ORDRE_HONORAIRES = _cite(
    "Commentaires de l’Ordre sur R. 4127-53", "honoraires sur le site, sanctions",
    "https://egora.fr/gestion-du-cabinet/juridique/affichage-des-honoraires-quelles-sont-vos-obligations",
)  # fmt: skip
L6322_2 = _cite(
    "L. 6322-2 CSP", "information, devis, délai en chirurgie esthétique",
    "https://french-business-law.com/rench-legislation-art/article-l6322-2-of-the-french-public-health-code",
)  # fmt: skip
ARRETE_1996 = _cite(
    "Arrêté du 17 octobre 1996", "prix des actes à visée esthétique",
    f"{_ETALAB_LOIS}/tree/master/arrete/1997/arrete-du-17-octobre-1996-fcec9600194a",
)  # fmt: skip
L5122 = _cite(
    "L. 5122-1, L. 5122-6 et R. 5122-4 CSP", "publicité du médicament",
    "https://codes-et-lois.fr/code-de-la-sante-publique/article-r5122-4",
)  # fmt: skip
L5213 = _cite(
    "L. 5213-1 à L. 5213-4 et R. 5213-1 CSP", "publicité des dispositifs médicaux",
    "https://www.weka.fr/base-juridique/code_CSP_LEGISCTA000025086886.html",
)  # fmt: skip
INFLUENCE = _cite(
    "Loi n° 2023-451", "influence commerciale",
    "https://anodys-avocats.com/promotion-illegale-actes-medicaux-influenceurs",
)  # fmt: skip
CNIL_2020 = _cite(
    "Délibérations CNIL 2020-091 et 2020-092", "cookies et traceurs",
    "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197",
)  # fmt: skip
CNIL_2025 = _cite(
    "Délibération CNIL du 4 juillet 2025", "mesure d’audience exemptée", "https://www.cnil.fr/fr/node/167364"
)
RGPD_5 = _cite("Règlement (UE) 2016/679, article 5", "minimisation", _RGPD, read=False)
RGPD_7 = _cite("Règlement (UE) 2016/679, article 7", "consentement et sa preuve", _RGPD, read=False)
RGPD_9 = _cite("Règlement (UE) 2016/679, article 9", "données de santé", _RGPD, read=False)
RGPD_28 = _cite(
    "Règlement (UE) 2016/679, article 28",
    "sous-traitants",
    "https://www.leto.legal/articles-rgpd/article-28?ac921e16_page=2",
)
RGPD_44 = _cite("Règlement (UE) 2016/679, article 44", "transferts hors de l’Union", _RGPD, read=False)
EAA = _cite(
    "Loi n° 2023-171, article 16", "accessibilité des services",
    "https://www.avh.asso.fr/nos-solutions/agir-pour-laccessibilite-physique-numerique-et-culturelle/"
    "accessibilite-des-services",
)  # fmt: skip
AI_ACT_50 = _cite(
    "Règlement (UE) 2024/1689, article 50", "transparence de l’intelligence artificielle",
    "https://artificialintelligenceact.eu/fr/article/50/",
)  # fmt: skip
RETOUCHE = _cite(
    "L. 2133-2 et R. 2133-4 CSP",
    "photographie retouchée",
    "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000034580217",
)
TOUBON = _cite("Loi n° 94-665, articles 2 et 4", "langue française", f"{_ETALAB_LOIS}/tree/master/loi/1994")
CONSO_121_2 = _cite("L. 121-2 C. conso.", "pratiques commerciales trompeuses", _ETALAB_CODES, read=False)
CONSO_MEDIATION = _cite(
    "L. 611-4, 2° C. conso.", "services de santé exclus de la médiation",
    "https://www.economie.gouv.fr/mediation-conso/champ-dapplication-de-la-mediation-de-la-consommation",
)  # fmt: skip
RLL = _cite(
    "Règlement (UE) 2024/3228", "fermeture de la plateforme de règlement en ligne des litiges",
    "https://www.lettredesreseaux.com/abandon-de-la-plateforme-europeenne-de-reglement-en-ligne-des-litiges.html",
)  # fmt: skip
CGI_261 = _cite("CGI, article 261, 4, 1°", "exonération des soins", _ETALAB_CODES)
EI_2022 = _cite(
    "R. 526-27 C. com.", "mention « EI »",
    "https://french-business-law.com/rench-legislation-art/article-r526-27-of-the-french-commercial-code",
)  # fmt: skip
CODE_PENAL_226_13 = _cite("226-13 C. pén.", "violation du secret professionnel", _ETALAB_CODES)
CODE_PENAL_433_17 = _cite("433-17 C. pén.", "usage sans droit d’un titre", _ETALAB_CODES)
CODE_CIVIL_9 = _cite("9 C. civ.", "droit à l’image", _ETALAB_CODES, read=False)
PRESSE_1881 = _cite("Loi du 29 juillet 1881", "injure et diffamation", _ETALAB_LOIS, read=False)
L4111_5 = _cite(
    "L. 4111-5 CSP", "titre de formation étranger",
    "http://www.ordre-chirurgiens-dentistes.fr/chirurgiens-dentistes/exercice-de-lart-dentaire/praticiens-ue/"
    "port-du-titre-professionnel-et-du-titre-academique.html",
)  # fmt: skip
MEDECINE_ESTHETIQUE = _cite(
    "Mise au point de l’Ordre, 2024-2025", "médecine esthétique : DIU et VAE",
    "https://www.egora.fr/actus-pro/conditions-dexercice/encadrement-de-la-medecine-esthetique-la-mise-au-point-de-lordre",
)  # fmt: skip
TRANSPARENCE = _cite("L. 1453-1 CSP", "base Transparence Santé", "https://www.transparence.sante.gouv.fr", read=False)
LCEN_1_2 = _cite(
    "Loi n° 2004-575, article 1-2", "défaut d’identification : un an d’emprisonnement et 75 000 € d’amende",
    "https://cours.unjf.fr/file.php/138/Cours/D6-2%20Exposito/co/S01_AA01_5.html",
)  # fmt: skip
CE_TRACEURS = _cite(
    "CE, n° 494300", "retrait du consentement aux traceurs", "https://www.mlb-avocat.fr/?p=3125", read=False
)
GUIDE_2025 = _cite(
    "Guide digital du chirurgien, 5 novembre 2025", "Académie nationale de chirurgie : site et réseaux",
    "https://www.academie-chirurgie.fr", read=False,
)  # fmt: skip
HAS_2008 = _cite(
    "Guide HAS, juin 2008", "élaboration d’un document écrit d’information des patients", "http://doczz.fr/doc/4332005"
)
KANDEL_MOLES = _cite(
    "Kandel et Moles, 1958", "indice de lisibilité du français",
    "http://www.cordial.fr/descr_technique/lisibilite.htm",
)  # fmt: skip
CPCE_34_5 = _cite(
    "L. 34-5 CPCE", "prospection par courriel : consentement et désinscription",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987/", read=False,
)  # fmt: skip
