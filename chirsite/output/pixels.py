"""From a source picture to encoded derivatives: one decode, every width chained from it, no metadata left."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from io import BytesIO

from PIL import Image, ImageCms

from chirsite.load.pictures import MAX_PIXELS, open_picture, orientation
from chirsite.plan.images import ENCODING, Variant

_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIXTEEN_BITS = ("I;16", "I;16B", "I;16L", "I;16N")


def derivatives(
    content: bytes, variants: Collection[Variant], wanted: Collection[Variant]
) -> Iterator[tuple[Variant, bytes]]:
    """Encode the ``wanted`` among ``variants``, from wide to narrow.

    Every width of ``variants`` is computed even when only some are wanted: each comes from the one above, so the
    bytes of one do not depend on what the cache already holds.
    Raises whatever Pillow raises on a picture it cannot decode.
    """
    image = _decoded(content)
    for width, height in sorted({(variant.width, variant.height) for variant in variants}, reverse=True):
        if image.size != (width, height):
            image = image.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3)
        for variant in wanted:
            if variant.width == width:
                yield variant, _encoded(image, variant)


def _decoded(content: bytes) -> Image.Image:
    """The picture upright, in sRGB, as RGB or RGBA, without anything but its pixels."""
    # Decoding passes over the checksums of a PNG: pixels damaged on a disk would be published.
    open_picture(BytesIO(content)).verify()
    image = open_picture(BytesIO(content))
    if image.width * image.height > MAX_PIXELS:
        raise ValueError("too many pixels")
    turn = _UPRIGHT.get(orientation(image))
    profile = image.info.get("icc_profile")
    image = _plain_mode(image)
    if profile:
        image = _in_srgb(image, profile)
    image = image.convert("RGBA" if image.mode == "RGBA" else "RGB")
    image.info = {}
    return image.transpose(turn) if turn is not None else image


def _plain_mode(image: Image.Image) -> Image.Image:
    """The same picture in a mode that colour management knows: L, RGB, RGBA or CMYK."""
    if image.mode in _SIXTEEN_BITS:
        # A plain conversion would clip: an X-ray would come out white.
        return image.point(lambda value: value / 256).convert("L")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        opaque = image.getchannel("A").getextrema() == (255, 255)
        return image.convert("RGB") if opaque else image
    return image if image.mode in {"L", "CMYK"} else image.convert("RGB")


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode=mode)
    except (ImageCms.PyCMSError, OSError):
        # A profile that is broken, or made for other channels, tells nothing: browsers ignore it too.
        return image
    return converted or image


def _encoded(image: Image.Image, variant: Variant) -> bytes:
    buffer = BytesIO()
    shown = _on_white(image) if variant.format == "jpeg" and image.mode == "RGBA" else image
    shown.save(buffer, variant.format, **ENCODING[variant.format])
    return buffer.getvalue()


def _on_white(image: Image.Image) -> Image.Image:
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image)
    return paper
