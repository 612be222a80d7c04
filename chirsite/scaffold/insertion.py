"""Adding to the files of a project: a new file, never over another, or an element at the end of a YAML list."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import yaml

from chirsite.scaffold.error import ScaffoldError

_BOM = "\ufeff"


def write_new(root: Path, path: str, text: str) -> None:
    """Write ``root/path``; raises ScaffoldError when it is there already, OSError when the disk refuses."""
    place = root / path
    if place.exists() or place.is_symlink():
        raise ScaffoldError(
            f"« {path} » existe déjà : rien n’a été écrit", "Choisir un autre nom, ou modifier ce fichier."
        )
    place.parent.mkdir(parents=True, exist_ok=True)
    write_whole(place, text)


def write_whole(place: Path, text: str) -> None:
    """Write a file so that it is either as before or complete; raises OSError when the disk refuses."""
    handle, staged = tempfile.mkstemp(prefix=".chirsite-", dir=place.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
        mask = os.umask(0)
        os.umask(mask)
        Path(staged).chmod(place.stat().st_mode if place.exists() else 0o666 & ~mask)
        Path(staged).replace(place)
    except BaseException:
        Path(staged).unlink(missing_ok=True)
        raise


def with_element(text: str, key: str, element: str) -> str | None:
    """The YAML ``text`` with ``element`` at the end of the list under the top-level ``key``, all else kept.

    ``element`` is written as « - key: … » lines, indented by two spaces. Byte-order mark and line ends stay as they
    are. None when the list is not written as a block, so that no place in the text is the right one.
    """
    body = text.removeprefix(_BOM)
    lines = body.replace("\r\n", "\n").split("\n")
    root = yaml.compose("\n".join(lines), Loader=yaml.SafeLoader)
    values = [value for name, value in root.value if name.value == key] if isinstance(root, yaml.MappingNode) else []
    if not values:
        while lines and not lines[-1].strip():
            lines.pop()
        lines += [f"{key}:", *element.split("\n"), ""]
    elif isinstance(values[0], yaml.SequenceNode) and not values[0].flow_style and values[0].value:
        indent = " " * values[0].start_mark.column
        added = [f"{indent}{line.removeprefix('  ')}" if line else line for line in element.split("\n")]
        last = _last_line(values[0])
        lines[last + 1 : last + 1] = added
    else:
        return None
    ending = "\r\n" if "\r\n" in body else "\n"
    return (_BOM if text.startswith(_BOM) else "") + ending.join(lines)


def _last_line(node: yaml.Node) -> int:
    """The last line that a node is written on; the end of a block is that of what it ends with."""
    if isinstance(node, yaml.SequenceNode) and not node.flow_style and node.value:
        return _last_line(node.value[-1])
    if isinstance(node, yaml.MappingNode) and not node.flow_style and node.value:
        return max(_last_line(part) for part in node.value[-1])
    line: int = node.end_mark.line
    folded = isinstance(node, yaml.ScalarNode) and node.style in {"|", ">"}
    # a block scalar ends at the start of the line that follows it
    return line - 1 if folded and node.end_mark.column == 0 else line
