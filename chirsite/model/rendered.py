"""What can be read off a rendered page, whatever theme made it: the only thing output rules look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class RenderedFile:
    """A file of the site before it is written; ``path`` is relative to the output folder, with ``/``."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Element:
    """An HTML element: tag, attributes, and the text a reader sees in it."""

    tag: str
    attributes: Mapping[str, str]
    text: str


@dataclass(frozen=True, slots=True)
class Control:
    """What a visitor fills in, ticks or chooses."""

    name: str
    type: str
    """The type of an ``input`` (``text``, ``email``, ``checkbox``…); the tag of a ``select`` or a ``textarea``."""
    label: str
    checked: bool
    """Whether it is ticked before the visitor does anything."""
    required: bool


@dataclass(frozen=True, slots=True)
class Form(Element):
    """A ``form`` element."""

    controls: tuple[Control, ...] = ()
    links: tuple[Element, ...] = ()
    """The links in it."""
    targets: tuple[str, ...] = ()
    """Where it sends: its ``action``, and the ``formaction`` of its buttons; ``""`` is the page itself."""


@dataclass(frozen=True, slots=True)
class ConsentBar:
    """A part of a page that asks to accept cookies, as it reads once shown, even when a script is what shows it."""

    text: str
    controls: tuple[Element, ...]
    """Links and buttons of its first screen."""
    shown: bool
    """Whether the page, as it opens, shows it."""


@dataclass(frozen=True, slots=True)
class HtmlFacts:
    """A rendered page as data."""

    path: str
    """The file in the output folder, e.g. ``honoraires/index.html``."""
    url: str
    """The path of the page on the site, e.g. ``/honoraires/``."""
    kind: str
    """``procedure``, ``fees``, ``legal``…: which page of the plan this is."""
    language: str
    title: str
    description: str
    text: str
    """All visible text, white space folded to single ordinary spaces."""
    blocks: tuple[str, ...]
    """The same text, block by block."""
    headings: tuple[Element, ...]
    links: tuple[Element, ...]
    images: tuple[Element, ...]
    scripts: tuple[Element, ...]
    """``script`` elements that run; ``text`` is the inline code."""
    frames: tuple[Element, ...]
    forms: tuple[Form, ...]
    metas: tuple[Element, ...]
    resources: tuple[Element, ...]
    """Elements that make the browser fetch something: link, img, source, script, iframe, video, track…"""
    identifiers: frozenset[str]
    """Every ``id``: the targets of in-page links."""
    structured: tuple[Mapping[str, Any], ...]
    """Parsed JSON-LD blocks."""
    broken_structured: tuple[str, ...] = ()
    """JSON-LD blocks that are not JSON, as written."""
    source: str = ""
    """The project file a page tells of, a written page or a practitioner; ``""`` for any other."""
    item_properties: tuple[str, ...] = ()
    """Values of ``itemprop`` attributes."""
    main: str | None = None
    """Visible text of the ``main`` element, None when the page has none."""
    fields: tuple[Element, ...] = ()
    """Form fields a visitor fills in; ``text`` is the label, as read."""
    controls: tuple[Control, ...] = ()
    """The same, in a form or not, and those that are hidden."""
    buttons: tuple[Element, ...] = ()
    """``button`` elements and the inputs that act as buttons; ``text`` is what they say."""
    consent_bars: tuple[ConsentBar, ...] = ()
    hidden: tuple[Element, ...] = ()
    """What a style hides and no control of its own can show; ``text`` is what nobody sees."""
    focusable: tuple[Element, ...] = ()
    """Elements that carry a ``tabindex``."""
    translation: str = ""
    """The language of a page of a translation, by its place in the plan; ``""`` in the site's own language."""
    held: tuple[Element, ...] = ()
    """The same as ``resources``, and scripts, in ``template`` elements: what a script may let load later."""

    @property
    def own_text(self) -> str:
        """What the page says itself: a menu or a footer repeated everywhere is no statement."""
        return self.text if self.main is None else self.main
