"""Derivatives are made once, carry nothing but pixels, and a picture that cannot be read is a finding."""

from __future__ import annotations

import errno
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import NoReturn

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from chirsite.load.media_files import read_media
from chirsite.output import images
from chirsite.output.errors import OutputError
from chirsite.output.images import Encoded, encode
from chirsite.plan.images import ImagePlan, plan_image

SECRETS = (b"SECRET", b"Exif", b"http://ns.adobe.com/xap", b"ICC_PROFILE", b"iCCP", b"Photoshop", b"ICCP", b"tEXt")


def saved(image: Image.Image, kind: str = "JPEG", **settings: object) -> bytes:
    buffer = BytesIO()
    image.save(buffer, kind, **settings)
    return buffer.getvalue()


def photograph(width: int = 800, height: int = 500) -> Image.Image:
    gradient = Image.linear_gradient("L").resize((width, height))
    return Image.merge("RGB", (gradient, gradient.transpose(Image.Transpose.ROTATE_180), gradient))


def planned(root: Path, **pictures: bytes) -> list[ImagePlan]:
    (root / "media").mkdir(exist_ok=True)
    for name, content in pictures.items():
        (root / "media" / f"{name}.{'png' if content[1:4] == b'PNG' else 'jpg'}").write_bytes(content)
    return [plan_image(Path(name).stem, file) for name, file in read_media(root)[0].items()]


def run(root: Path, plans: list[ImagePlan], progress: Callable[[int, int], None] = lambda *_: None) -> Encoded:
    return encode(plans, root, root / "cache", progress)


def opened(encoded: Encoded, start: str, end: str) -> Image.Image:
    (path,) = (
        file.source for file in encoded.files if file.path.startswith(f"media/{start}.") and file.path.endswith(end)
    )
    return Image.open(BytesIO(path.read_bytes()))


def near(image: Image.Image, place: tuple[int, int], colour: tuple[int, ...]) -> bool:
    found = image.getpixel(place)
    assert isinstance(found, tuple)
    return len(found) == len(colour) and all(abs(one - other) < 12 for one, other in zip(found, colour, strict=True))


def test_every_planned_derivative_is_made_in_its_format_and_size(tmp_path: Path) -> None:
    plans = planned(tmp_path, a=saved(photograph()), b=saved(photograph(), "PNG"))
    encoded = run(tmp_path, plans)
    assert encoded.findings == ()
    expected = {variant.path: variant for plan in plans for variant in plan.files}
    assert [file.path for file in encoded.files] == sorted(expected)
    for file in encoded.files:
        variant = expected[file.path]
        with Image.open(file.source) as image:
            assert (image.format, image.size) == (variant.format.upper(), (variant.width, variant.height))
        assert hashlib.sha256(file.source.read_bytes()).hexdigest() == file.digest


def test_no_metadata_is_left(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = "SECRET"
    exif.get_ifd(0x8825)[2] = (48.0, 51.0, 24.0)
    photo = saved(
        photograph(),
        exif=exif,
        comment=b"SECRET",
        xmp=b"<x>SECRET http://ns.adobe.com/xap</x>",
        icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
    )
    iptc = b"Photoshop 3.0\x00SECRET"
    photo = photo[:2] + b"\xff\xed" + (len(iptc) + 2).to_bytes(2, "big") + iptc + photo[2:]
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", "SECRET")
    drawing = saved(photograph(), "PNG", pnginfo=text, exif=exif)
    encoded = run(tmp_path, planned(tmp_path, photo=photo, drawing=drawing))
    assert len(encoded.files) == 11
    for file in encoded.files:
        content = file.source.read_bytes()
        assert [secret for secret in SECRETS if secret in content] == []
        with Image.open(file.source) as image:
            image.load()
            assert not image.getexif()
            assert not {"icc_profile", "xmp", "comment", "photoshop", "Author"} & image.info.keys()


def test_a_picture_taken_sideways_is_turned(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    image = Image.new("RGB", (400, 800), "white")
    image.paste("black", (0, 400, 400, 800))
    encoded = run(tmp_path, planned(tmp_path, a=saved(image, exif=exif)))
    made = opened(encoded, "a-720", "jpg")
    assert made.size == (720, 360)
    assert near(made, (10, 100), (0, 0, 0))
    assert near(made, (700, 100), (255, 255, 255))


def test_another_colour_space_is_converted_to_srgb(tmp_path: Path) -> None:
    """The profile of the test swaps the red and green primaries, so that its red is our green."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = srgb.replace(b"rXYZ", b"????").replace(b"gXYZ", b"rXYZ").replace(b"????", b"gXYZ")
    red = Image.new("RGB", (300, 300), "red")
    pictures = {"ours": srgb, "theirs": swapped, "broken": b"not a profile"}
    contents = {name: saved(red, "PNG", icc_profile=profile) for name, profile in pictures.items()}
    encoded = run(tmp_path, planned(tmp_path, **contents))
    found = {name: opened(encoded, f"{name}-300", "png").getpixel((9, 9)) for name in pictures}
    assert found == {"ours": (255, 0, 0), "theirs": (0, 255, 0), "broken": (255, 0, 0)}


@pytest.mark.parametrize(
    ("mode", "colour", "expected"),
    [
        ("L", 100, (100, 100, 100)),
        ("1", 1, (255, 255, 255)),
        ("P", 0, (0, 0, 0)),
        ("LA", (100, 50), (100, 100, 100, 50)),
        ("RGBA", (255, 0, 0, 0), (255, 0, 0, 0)),
        ("RGBA", (255, 0, 0, 255), (255, 0, 0)),
        ("I;16", 25_700, (100, 100, 100)),
    ],
)
def test_drawings_of_every_mode_keep_their_colours(
    tmp_path: Path, mode: str, colour: int | tuple[int, ...], expected: tuple[int, ...]
) -> None:
    encoded = run(tmp_path, planned(tmp_path, a=saved(Image.new(mode, (50, 50), colour), "PNG")))
    assert opened(encoded, "a-50", "png").getpixel((9, 9)) == expected
    assert near(opened(encoded, "a-50", "webp"), (9, 9), expected) or expected == (255, 0, 0, 0)


def test_a_transparent_photograph_lies_on_white_in_jpeg(tmp_path: Path) -> None:
    (tmp_path / "media").mkdir()
    glass = saved(Image.new("RGBA", (300, 300), (255, 0, 0, 0)), "WEBP", lossless=True)
    (tmp_path / "media/a.webp").write_bytes(glass)
    encoded = run(tmp_path, [plan_image("a", read_media(tmp_path)[0]["a.webp"])])
    assert near(opened(encoded, "a-300", "jpg"), (9, 9), (255, 255, 255))
    assert opened(encoded, "a-300", "avif").mode == "RGBA"


def test_a_cmyk_photograph_becomes_rgb(tmp_path: Path) -> None:
    encoded = run(tmp_path, planned(tmp_path, a=saved(Image.new("CMYK", (300, 300), (0, 255, 255, 0)))))
    assert near(opened(encoded, "a-300", "jpg"), (9, 9), (255, 0, 0))


def test_the_same_pictures_give_the_same_bytes(tmp_path: Path) -> None:
    plans = planned(tmp_path, a=saved(photograph()), b=saved(photograph(1200, 700)), c=saved(photograph(), "PNG"))
    together = encode(plans, tmp_path, tmp_path / "one", lambda *_: None)
    alone = [encode([plan], tmp_path, tmp_path / "two", lambda *_: None) for plan in plans]
    assert [file.digest for file in together.files] == [file.digest for one in alone for file in one.files]


def test_a_derivative_lost_from_the_cache_comes_back_the_same(tmp_path: Path) -> None:
    plans = planned(tmp_path, a=saved(photograph()))
    first = run(tmp_path, plans)
    narrow = next(file for file in first.files if "360" in file.path)
    narrow.source.unlink()
    assert run(tmp_path, plans) == first


def test_a_second_run_makes_nothing_and_imports_no_pillow(tmp_path: Path) -> None:
    plans = planned(tmp_path, a=saved(photograph()))
    first = run(tmp_path, plans)
    program = f"""
import sys
from pathlib import Path
from chirsite.model.media import MediaFile
from chirsite.output.images import encode
from chirsite.plan.images import plan_image
plan = plan_image("a", {plans[0].source!r})
root = Path({str(tmp_path)!r})
made = encode([plan], root, root / "cache", lambda *_: sys.exit("worked"))
assert "PIL" not in sys.modules
print(len(made.files))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert int(done.stdout) == len(first.files)


def test_progress_counts_pictures(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    same = saved(photograph())
    plans = planned(tmp_path, a=same, b=same, c=saved(photograph(400, 400)))
    encoded = run(tmp_path, plans, lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]
    assert len(encoded.files) == sum(len(plan.files) for plan in plans)


@pytest.mark.parametrize("others", [0, 1])
def test_a_damaged_picture_is_a_finding_and_the_others_are_made(tmp_path: Path, others: int) -> None:
    content = saved(photograph(), "PNG")
    middle = len(content) // 2
    damaged = content[:middle] + bytes(100) + content[middle + 100 :]
    good = {"good": saved(photograph(400, 300))} if others else {}
    encoded = run(tmp_path, planned(tmp_path, bad=damaged, **good))
    (finding,) = encoded.findings
    assert (finding.rule, finding.span.path) == ("image-unreadable", "media/bad.png")
    assert {file.path.split("-")[0] for file in encoded.files} == {f"media/{name}" for name in good}


def test_a_bomb_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plans = planned(tmp_path, a=saved(photograph()))
    monkeypatch.setattr("chirsite.output.pixels.MAX_PIXELS", 1000)
    assert [finding.rule for finding in run(tmp_path, plans).findings] == ["image-unreadable"]


def test_a_picture_that_changed_or_went_since_it_was_read_is_a_finding(tmp_path: Path) -> None:
    (plan,) = planned(tmp_path, a=saved(photograph()))
    changed = replace(plan, source=replace(plan.source, digest="0" * 64))
    gone = replace(plan, source=replace(plan.source, path="media/gone.jpg"))
    for broken in (changed, gone):
        encoded = run(tmp_path, [broken])
        assert [finding.rule for finding in encoded.findings] == ["image-unreadable"]
        assert encoded.files == ()


def test_a_full_disk_is_told_in_french_and_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    plans = planned(tmp_path, a=saved(photograph()))
    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OutputError, match="le disque est plein"):
        run(tmp_path, plans)
    assert list((tmp_path / "cache").iterdir()) == []


def test_a_killed_process_does_not_stop_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> NoReturn:
        raise BrokenProcessPool

    monkeypatch.setattr(images, "ProcessPoolExecutor", killed)
    plans = planned(tmp_path, a=saved(photograph()), b=saved(photograph(400, 400)))
    assert len(run(tmp_path, plans).files) == sum(len(plan.files) for plan in plans)
