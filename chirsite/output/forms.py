"""The forms of a page: what each asks, where it sends the answers, what it says of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from chirsite.model.rendered import Control, Form
from chirsite.output.fields import is_field, label_of, labels_of
from chirsite.output.walk import Node, Reading


def page_controls(page: Reading) -> tuple[Control, ...]:
    """Every control of a page, hidden ones too: a button in front of it may be what the visitor sees."""
    labels = labels_of(page)
    return tuple(_control(node, labels) for node in page.nodes if is_field(node))


def page_forms(page: Reading) -> tuple[Form, ...]:
    """Every form of a page, with the elements in it and those its ``id`` names it from afar."""
    labels = labels_of(page)
    return tuple(_form(page, node, labels) for node in page.nodes if node.tag == "form")


def _form(page: Reading, form: Node, labels: Mapping[str, str]) -> Form:
    members = tuple(node for node in page.nodes if _belongs(node, form))
    links = page.select(lambda node: node.tag == "a" and "href" in node.attributes and _inside(node, form))
    return Form(
        tag=form.tag,
        attributes=form.attributes,
        text=page.text(form.start, form.end),
        controls=tuple(_control(node, labels) for node in members if is_field(node)),
        links=links,
        targets=tuple(dict.fromkeys(_targets(form, members))),
    )


def _belongs(node: Node, form: Node) -> bool:
    owner = node.get("form")
    return owner == form.get("id") if owner else _inside(node, form)


def _inside(node: Node, form: Node) -> bool:
    return form.start < node.start and node.end <= form.end


def _targets(form: Node, members: tuple[Node, ...]) -> Iterator[str]:
    yield form.get("action").strip()
    yield from (node.get("formaction").strip() for node in members if "formaction" in node.attributes)


def _control(node: Node, labels: Mapping[str, str]) -> Control:
    kind = (node.get("type").strip().lower() or "text") if node.tag == "input" else node.tag
    return Control(
        name=node.get("name"),
        type=kind,
        label=label_of(node, labels),
        checked="checked" in node.attributes,
        required="required" in node.attributes,
    )
