"""What is generated is up to date."""

from __future__ import annotations

import importlib.util
from pathlib import Path

DOCS = Path(__file__).parent.parent / "docs"


def _generated() -> dict[str, str]:
    spec = importlib.util.spec_from_file_location("generate", DOCS / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    pages: dict[str, str] = module.pages()
    return pages


def test_the_pages_of_the_rules_are_those_of_the_code() -> None:
    written = {path.name: path.read_text("utf-8") for path in (DOCS / "rules").glob("*.md")}
    assert written == _generated(), "run: python docs/generate.py"
