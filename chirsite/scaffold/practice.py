"""The first text of a practitioner's file and of a place of practice."""

from __future__ import annotations

from collections.abc import Sequence

from chirsite.model.page import Cosmetic
from chirsite.scaffold.answers import Answers
from chirsite.scaffold.starters import Starter
from chirsite.scaffold.templates import render
from chirsite.text.slug import slugify

FIRST_PLACE = "cabinet"
"""The id of the place a project begins with."""


def practitioner_file(answers: Answers, begun: Sequence[Starter], *, places: Sequence[str] = ()) -> str:
    """The file of one practitioner, with a fee line for each procedure ``begun``.

    ``places`` are ids of ``practice.yaml``, for the practitioner of a group; without any the place is his own.
    """
    return render(
        "practitioner.yaml.j2",
        answers=answers,
        starters=begun,
        cosmetic=any(one.cosmetic is not Cosmetic.NO for one in begun),
        places=places,
        up="../" if places else "",
        place_entry="" if places else place_entry(answers, FIRST_PLACE),
    )


def place_entry(answers: Answers, identifier: str, name: str = "") -> str:
    """An element of a list ``places``, as it stands in the file."""
    return render("place.yaml.j2", id=identifier, name=name, address=address_lines(answers, "      ")).rstrip("\n")


def address_lines(answers: Answers, indent: str) -> str:
    """Street, postcode and town, each on its line."""
    return render("address.j2", answers=answers, indent=indent).rstrip("\n")


def author_id(answers: Answers) -> str:
    """What pages call the practitioner; ``""`` while the name is not all known."""
    return slugify(f"{answers.first_name} {answers.last_name}") if answers.first_name else ""
