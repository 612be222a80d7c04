"""The forms of a page: what each asks, where it sends the answers, what it says of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from chirsite.model.rendered import Control, Form
from chirsite.output.fields import Names, is_field, names_of
from chirsite.output.walk import Node, Reading


def page_controls(page: Reading) -> tuple[Control, ...]:
    """Every control of a page, hidden ones too: a button in front of it may be what the visitor sees."""
    names = names_of(page)
    return tuple(_control(node, names) for node in page.nodes if is_field(node))


def page_forms(page: Reading) -> tuple[Form, ...]:
    """Every form of a page, with the elements in it and those its ``id`` names it from afar."""
    names, afar, forms = names_of(page), _afar(page), [node for node in page.nodes if node.tag == "form"]
    first = {form.get("id"): form for form in reversed(forms)}
    own = {form.start: afar[key] for key, form in first.items() if key}
    return tuple(_form(page, form, own.get(form.start, ()), names) for form in forms)


def _afar(page: Reading) -> Mapping[str, Sequence[Node]]:
    """The elements that name the form they belong to, by its ``id``."""
    found: defaultdict[str, list[Node]] = defaultdict(list)
    for node in page.nodes:
        if node.get("form"):
            found[node.get("form")].append(node)
    return found


def _form(page: Reading, form: Node, afar: Sequence[Node], names: Names) -> Form:
    inside = page.inside(form)
    nearby = [node for node in inside if not node.get("form")]
    members = tuple(sorted((*nearby, *afar), key=lambda node: node.start))
    return Form(
        tag=form.tag,
        attributes=form.attributes,
        text=page.text(form.start, form.end),
        controls=tuple(_control(node, names) for node in members if is_field(node)),
        links=page.elements(node for node in inside if node.tag == "a" and "href" in node.attributes),
        targets=tuple(dict.fromkeys(_targets(form, members))),
    )


def _targets(form: Node, members: tuple[Node, ...]) -> Iterator[str]:
    yield form.get("action").strip()
    yield from (node.get("formaction").strip() for node in members if "formaction" in node.attributes)


def _control(node: Node, names: Names) -> Control:
    kind = (node.get("type").strip().lower() or "text") if node.tag == "input" else node.tag
    return Control(
        name=node.get("name"),
        type=kind,
        label=names.of(node),
        checked="checked" in node.attributes,
        required="required" in node.attributes,
    )
