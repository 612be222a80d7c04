"""The two habits every model class shares: frozen pydantic classes, and fields that name their law."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A frozen value read from a project file; unknown keys are refused.

    The string under a field is its French description: editors show it, the reference prints it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


@dataclass(frozen=True, slots=True)
class RequiredBy:
    """Marks a field that a rule of the catalogue makes mandatory: its absence is that rule's finding."""

    rule: str


@dataclass(frozen=True, slots=True)
class GovernedBy:
    """Marks a field that may be left out, but whose wrong value is a finding of this rule."""

    rule: str
