"""Sites a physician's site may send patients to: authorities, institutions, learned societies, scientific indexes."""

from __future__ import annotations

PUBLIC = frozenset(
    {
        "gouv.fr",
        "sante.fr",
        "has-sante.fr",
        "ameli.fr",
        "santepubliquefrance.fr",
        "inserm.fr",
        "cnil.fr",
        "service-public.fr",
        "conseil-etat.fr",
        "defenseurdesdroits.fr",
        "oniam.fr",
        "inrs.fr",
        "e-cancer.fr",
        "tabac-info-service.fr",
        "agence-biomedecine.fr",
        "dondorganes.fr",
        "securite-sociale.fr",
        "anses.fr",
        "aphp.fr",
        "academie-medecine.fr",
        "academie-chirurgie.fr",
        "france-assos-sante.org",
        "ligue-cancer.net",
        "europa.eu",
        "who.int",
        "nice.org.uk",
        "nhs.uk",
        "fda.gov",
        "nih.gov",
        "cdc.gov",
    }
)
"""Authorities and public institutions, with the patients' associations that the law recognises."""

ORDER = frozenset({"conseil-national.medecin.fr", "ordre.medecin.fr"})
"""The Order, its departmental and regional councils."""

SCIENTIFIC = frozenset({"doi.org", "pubmed.ncbi.nlm.nih.gov", "cochrane.org", "cochranelibrary.com", "orcid.org"})
"""Where publications are found."""

SOCIETIES = frozenset(
    {
        "sofcot.fr",
        "sofcpre.fr",
        "sofcep.org",
        "sfar.org",
        "sofarthro.com",
        "sfo.asso.fr",
        "sfo-online.fr",
        "sfcm.fr",
        "sfcr.fr",
        "sfhg.fr",
        "afcp.com.fr",
        "urofrance.org",
        "sforl.org",
        "cngof.fr",
        "chirurgie-viscerale.org",
        "snfge.org",
        "sfctcv.org",
        "sfscmfco.fr",
        "sfdermato.org",
        "sfmu.org",
        "infectiologie.com",
        "splf.fr",
        "sfcardio.fr",
    }
)
"""French learned societies of surgery and of the disciplines around it."""

MAPS = frozenset({"openstreetmap.org"})
"""How to come."""

TRUSTED = PUBLIC | ORDER | SCIENTIFIC | SOCIETIES | MAPS
