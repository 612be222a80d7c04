"""How many megabytes of French text a core reads in a second: the rules alone, then with the learned reader.

The text is made of the sentences of the example's pages and of the rules' own pages, where forbidden words abound,
shuffled by a fixed seed into paragraphs: it is a hard text, and always the same one.
"""

from __future__ import annotations

import json
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from chirsite.text.sentences import sentences

_ROOT = Path(__file__).parent.parent.parent
_SIZE = 2_000_000
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_MARKUP = re.compile(r"[#*`⟦⟧>|_]+|\[[^\]]*\]\([^)]*\)|```\w*")
_SHORTEST = 20
_RUN = """
import json, resource, sys, time
from datetime import date
start = time.perf_counter()
from chirsite.reading.decoding import decoded
from chirsite.reading.files import file_passages
from chirsite.reading.lengths import in_pieces
from chirsite.reading.read import read_passages
from chirsite.rules.engine import check_passages
from chirsite.rules.texts import TEXT_RULES
imported = time.perf_counter() - start
today = date(2026, 11, 21)

def timed(read):
    source, _ = decoded("a.txt", open(sys.argv[1], "rb").read())
    start = time.process_time()
    passages = file_passages(source)
    found = read(passages)
    return time.process_time() - start, len(found)

rules = timed(lambda passages: list(check_passages(TEXT_RULES, tuple(in_pieces(passages)), today)))
both = timed(lambda passages: read_passages(passages, today))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"imports": imported, "rules": rules, "both": both, "peak": peak}))
"""


def text(size: int = _SIZE) -> str:
    """The same ``size`` characters of varied French, in paragraphs of one to six sentences."""
    written = list(_sentences())
    choose = Random(7)
    paragraphs: list[str] = []
    length = 0
    while length < size:
        paragraph = " ".join(choose.choice(written) for _ in range(choose.randint(1, 6)))
        paragraphs.append(paragraph)
        length += len(paragraph) + 2
    return "\n\n".join(paragraphs)


def measure(runs: int) -> None:
    """Read the text so many times, each in a fresh process, and print medians of processor time."""
    content = text().encode()
    with tempfile.NamedTemporaryFile(suffix=".txt") as file:
        file.write(content)
        file.flush()
        figures = [_figures(file.name) for _ in range(runs)]
    megabytes = len(content) / 1_000_000
    print(f"readers: {megabytes:.1f} MB of text, {figures[0]['rules'][1]} findings of the rules")
    for name, what in (("rules", "first reader"), ("both", "both readers")):
        seconds = statistics.median(figure[name][0] for figure in figures)
        print(f"  {what}: {seconds:.2f} s, {megabytes / seconds:.2f} MB/s")
    print(f"  imports: {statistics.median(figure['imports'] for figure in figures):.3f} s")
    print(f"  peak memory: {max(figure['peak'] for figure in figures) / 1024:.0f} MiB")


def _figures(path: str) -> dict[str, Any]:
    done = subprocess.run([sys.executable, "-c", _RUN, path], check=True, capture_output=True, text=True)
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def _sentences() -> Iterator[str]:
    """The sentences of the example's pages and of the rules' pages, in the order of their files."""
    pages = sorted(_ROOT.glob("content-example/**/*.md")) + sorted(_ROOT.glob("chirsite/rules/*/*.md"))
    for page in pages:
        body = _FRONT_MATTER.sub("", page.read_text("utf-8"))
        for paragraph in re.split(r"\n\s*\n", body):
            words = " ".join(_MARKUP.sub(" ", paragraph).split())
            for start, end in sentences(words):
                if end - start > _SHORTEST:
                    yield words[start:end].strip()
