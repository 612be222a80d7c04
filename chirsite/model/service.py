"""A third-party service as site.yaml declares it: which one, who answers for it, where the data go.

Sources: loi 78-17, article 82; règlement (UE) 2016/679, articles 13 and 44.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, PydanticKnownError, core_schema

from chirsite.model.base import Model
from chirsite.model.fields import Country, Text, Url
from chirsite.services.kind import Loading, Need, ServiceKind, service_kinds

_KNOWN_OF_KIND = ("controller", "country", "privacy_url")


@dataclass(frozen=True, slots=True)
class ByKey:
    """Marks a service that a file names by its key: one of those that have a data file."""

    plays_videos: bool = False
    """Only the platforms of videos."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._kind)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"enum": list(self._kinds())}

    def _kinds(self) -> Mapping[str, ServiceKind]:
        every = service_kinds().items()
        return {key: kind for key, kind in every if kind.plays_videos or not self.plays_videos}

    def _kind(self, value: object) -> ServiceKind:
        kinds = self._kinds()
        if isinstance(value, ServiceKind):
            return value
        if isinstance(value, str) and value in kinds:
            return kinds[value]
        *most, last = (f"'{key}'" for key in kinds)
        raise PydanticKnownError("enum", {"expected": f"{', '.join(most)} or {last}"})


class Service(Model):
    """A third-party service the site really uses."""

    # what the service always has need not be said again: only its name is required of every service
    model_config = ConfigDict(json_schema_extra={"required": ["service"]})

    service: Annotated[ServiceKind, ByKey()]
    """Service (liste fermée)."""
    controller: Text
    """Responsable du service ; inutile quand il est toujours le même (YouTube, Google Maps…)."""
    country: Country
    """Pays où les données sont traitées ; inutile quand il est toujours le même."""
    privacy_url: Url | None = None
    """Politique de confidentialité du service."""
    safeguard: Text | None = None
    """Garantie du transfert hors de l’Espace économique européen : décision d’adéquation, clauses types."""
    address: Url | None = None
    """Adresse du serveur de mesure d’audience (Matomo), ou du cadre de prise de rendez-vous à montrer dans une page."""
    site_id: Text | None = None
    """Identifiant du site : un numéro (Matomo), un domaine (Plausible), G-… (Google Analytics)."""

    @model_validator(mode="before")
    @classmethod
    def _completed(cls, value: Any) -> Any:
        """What the service always has, where the file leaves it out."""
        kind = service_kinds().get(str(value.get("service"))) if isinstance(value, dict) else None
        if kind is None:
            return value
        return {**{name: getattr(kind, name) for name in _KNOWN_OF_KIND if getattr(kind, name)}, **value}

    @model_validator(mode="after")
    def _set(self) -> Service:
        kind = self.service
        if kind.address is Need.REQUIRED and self.address is None:
            raise _fault("address", "la clé « address » manque : {key} doit savoir où est son serveur", kind)
        if kind.address is Need.NO and self.address:
            raise _fault("address", "{key} n’a pas d’adresse à donner", kind)
        if self.address and not self.address.startswith("https://"):
            raise _fault("address", "l’adresse de {key} doit commencer par https://", kind)
        if kind.site_id and not re.fullmatch(kind.site_id, self.site_id or ""):
            raise _fault("site_id", "{key} attend un identifiant de site (« site_id ») comme {form}", kind)
        if self.site_id and not kind.site_id:
            raise _fault("site_id", "{key} n’a pas d’identifiant de site", kind)
        return self

    @property
    def loading(self) -> Loading:
        """When it loads: a link becomes a frame, on click, once site.yaml gives the address of one."""
        kind = self.service
        return Loading.CLICK if kind.loading is Loading.LINK and self.address else kind.loading

    @property
    def needs_consent(self) -> bool:
        """Whether it may load nothing before the visitor's choice: a plain link sets nothing, and asks nothing."""
        return self.service.needs_consent and self.loading in {Loading.CLICK, Loading.PAGE}

    @property
    def server(self) -> str:
        """The address of its server, or of its frame; ``""`` when the service has none."""
        return self.address or self.service.default_address

    @property
    def csp(self) -> Mapping[str, tuple[str, ...]]:
        """What its pages must be allowed to load, by directive of Content-Security-Policy; nothing for a plain link."""
        loads = self.loading in {Loading.CLICK, Loading.PAGE}
        return self.service.sources(self.server) if loads else {}


def _fault(field: str, message: str, kind: ServiceKind) -> PydanticCustomError:
    return PydanticCustomError("service", message, {"field": field, "key": kind.key, "form": kind.site_id_like})
