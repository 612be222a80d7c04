"""Which derivatives of a picture are planned."""

from __future__ import annotations

from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.model.media import MediaFile
from chirsite.plan.images import plan_image, plan_images

SIZES = st.integers(1, 9000)


def media(width: int = 3000, height: int = 2000, name: str = "JPEG", digest: str = "d1") -> MediaFile:
    return MediaFile("media/x.jpg", digest, 1, name, width, height)


def test_a_photograph_is_served_as_avif_webp_and_jpeg_at_every_width() -> None:
    plan = plan_image("salle", media())
    offered = {kind: [v.width for v in group] for kind, group in groupby(plan.variants, key=lambda v: v.format)}
    assert offered == {kind: [360, 720, 1080, 1600] for kind in ("avif", "webp", "jpeg")}
    assert (plan.fallback.format, plan.fallback.width, plan.fallback.height) == ("jpeg", 1080, 720)
    assert plan.files == plan.variants


def test_a_drawing_falls_back_on_one_png() -> None:
    plan = plan_image("schema", media(name="PNG"))
    assert {variant.format for variant in plan.variants} == {"avif", "webp"}
    assert (plan.fallback.format, plan.fallback.width) == ("png", 1080)
    assert plan.files == (*plan.variants, plan.fallback)


def test_a_picture_is_never_enlarged() -> None:
    assert {variant.width for variant in plan_image("x", media(width=1000)).files} == {360, 720}
    assert {variant.width for variant in plan_image("x", media(width=200, height=100)).files} == {200}


def test_the_address_names_the_id_the_width_and_the_content() -> None:
    first, other = plan_image("salle", media()).fallback.path, plan_image("salle", media(digest="d2")).fallback.path
    assert first.startswith("media/salle-1080.")
    assert first.endswith(".jpg")
    assert len(first) == len("media/salle-1080.12345678.jpg")
    assert first != other


@given(SIZES, SIZES, st.sampled_from(["JPEG", "PNG", "WEBP", "AVIF"]))
def test_every_derivative_keeps_the_proportions_and_has_its_own_path(width: int, height: int, name: str) -> None:
    plan = plan_image("x", media(width, height, name))
    assert plan.fallback in plan.files
    assert len({variant.path for variant in plan.files}) == len(plan.files)
    for variant in plan.files:
        assert 1 <= variant.width <= width
        assert variant.height == pytest.approx(max(1, height * variant.width / width), abs=0.5)


def test_plans_come_in_order_of_id() -> None:
    assert list(plan_images({"b": media(), "a": media()})) == ["a", "b"]
