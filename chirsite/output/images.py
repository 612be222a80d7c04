"""Making the derivatives of pictures, each once: kept in a cache under the digest of what they are made from."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from chirsite.diagnostics import Finding
from chirsite.load.text_file import refused
from chirsite.output.cache import cached, content_digest, key_of, store
from chirsite.output.copied import CopiedFile
from chirsite.output.errors import OutputError
from chirsite.output.interrupts import deaf_processes, ignore_interrupts
from chirsite.plan.images import ENCODER, ImagePlan, Variant

Progress = Callable[[int, int], None]
"""Told how many pictures are done, and of how many."""

_PROCESSES = 2


@dataclass(frozen=True, slots=True)
class Encoded:
    """The files ready to be written, in order of path, and the pictures that could not be read."""

    files: tuple[CopiedFile, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Job:
    """One source picture to decode, and which of its derivatives the cache lacks."""

    plan: ImagePlan
    wanted: tuple[Variant, ...]
    root: Path
    cache: Path


def encode(plans: Iterable[ImagePlan], root: Path, cache: Path, progress: Progress) -> Encoded:
    """Make the planned derivatives of the pictures under ``root`` that ``cache`` lacks.

    ``cache`` is a folder of chirsite's own, created when missing; when it already holds everything, no picture is
    opened and Pillow is not imported. Raises OutputError when the cache cannot be written.
    """
    plans = sorted(plans, key=lambda plan: plan.fallback.path)
    try:
        cache.mkdir(parents=True, exist_ok=True)
        findings = tuple(_run(list(missing_jobs(plans, root, cache)), progress))
        held = cached(cache)
    except OSError as error:
        raise OutputError.of(error, cache) from error
    files = (
        CopiedFile(variant.path, cache / name, content_digest(name))
        for plan in plans
        for variant in plan.files
        if (name := held.get(variant_key(plan, variant)))
    )
    return Encoded(tuple(sorted(files, key=lambda file: file.path)), findings)


def missing_jobs(plans: Iterable[ImagePlan], root: Path, cache: Path) -> Iterator[Job]:
    """What ``cache`` lacks of ``plans``, one job a picture; raises OSError.

    A picture used under two ids is one job: its derivatives differ by their paths only.
    """
    held = cached(cache)
    for plan in {plan.source.digest: plan for plan in plans}.values():
        wanted = tuple(variant for variant in plan.files if variant_key(plan, variant) not in held)
        if wanted:
            yield Job(plan, wanted, root, cache)


def variant_key(plan: ImagePlan, variant: Variant) -> str:
    """The key under which a derivative is cached."""
    return key_of(f"{plan.source.digest} {variant.format} {variant.width}x{variant.height} {ENCODER}")


def _run(jobs: list[Job], progress: Progress) -> Iterator[Finding]:
    """Run every job, two at a time when there are several; findings come in the order of the jobs."""
    if len(jobs) > 1:
        try:
            yield from _in_parallel(jobs, progress)
        except BrokenProcessPool:
            # A process was killed, for want of memory most often: one at a time takes half of it.
            pass
        else:
            return
    for done, job in enumerate(jobs, start=1):
        finding = run_job(job)
        progress(done, len(jobs))
        if finding:
            yield finding


def _in_parallel(jobs: list[Job], progress: Progress) -> list[Finding]:
    with ProcessPoolExecutor(_PROCESSES, get_context("spawn"), ignore_interrupts) as pool:
        with deaf_processes():
            futures = [pool.submit(run_job, job) for job in jobs]
        try:
            for done, future in enumerate(as_completed(futures), start=1):
                future.result()
                progress(done, len(jobs))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return [finding for future in futures if (finding := future.result())]


def run_job(job: Job) -> Finding | None:
    """Make what one job wants; gives a finding when the picture cannot be decoded, raises OSError on a full disk."""
    from chirsite.output.pixels import derivatives

    source = job.plan.source
    try:
        content = (job.root / source.path).read_bytes()
    except OSError as error:
        return _unreadable(source.path, f"lecture impossible ({error.strerror})", "Vérifier les droits.")
    if hashlib.sha256(content).hexdigest() != source.digest:
        return _unreadable(source.path, "cette image a changé pendant la construction", "Relancer la construction.")
    try:
        made = list(derivatives(content, job.plan.files, job.wanted))
    except Exception as error:  # Pillow's decoders raise almost anything on a damaged or crafted file
        message = f"cette image ne peut pas être décodée : elle est tronquée ou abîmée ({error})"
        return _unreadable(source.path, message, "La rouvrir dans un logiciel d’image et l’exporter de nouveau.")
    for variant, encoded in made:
        store(job.cache, variant_key(job.plan, variant), encoded)
    return None


def _unreadable(path: str, message: str, advice: str) -> Finding:
    return refused(path, "image-unreadable", message, advice)
