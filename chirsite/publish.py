"""The end of a build: images → search → write."""

from __future__ import annotations

from pathlib import Path

from chirsite.output.drawings import draw_all
from chirsite.output.guards import Planned as PlannedFile
from chirsite.output.images import Progress, encode
from chirsite.output.packed import packed
from chirsite.output.search import search_index
from chirsite.output.write import WriteResult, write
from chirsite.plan.search import INDEX_FOLDER
from chirsite.ready import Ready
from chirsite.steps import Steps


def publish(site: Ready, root: Path, target: Path, progress: Progress, steps: Steps) -> WriteResult:
    """Write ``site`` to ``target``, all of it or nothing; raises OutputError when the disk refuses."""
    with steps("images"):
        cache = root / ".chirsite" / "images"
        encoded = encode(site.plan.images.values(), root, cache, progress)
        drawn = () if encoded.findings else draw_all(site.rendered.drawings(), cache)
    if encoded.findings:
        return WriteResult(findings=encoded.findings)
    with steps("search"):
        index = search_index(site.searched_pages(), INDEX_FOLDER, root / ".chirsite" / "search")
    with steps("write"):
        pictures = (*encoded.files, *drawn)
        files: tuple[PlannedFile, ...] = (*site.made_files(), *pictures, *index, *site.copies)
        beside = packed(files, root / ".chirsite" / "packed") if site.hosted.packs else ()
        in_preparation = site.facts.project.in_preparation
        return write((*files, *beside), target, root, in_preparation=in_preparation)
