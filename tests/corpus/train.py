"""Trains the learned reader on the seen batches and writes its weights: ``python -m tests.corpus.train``.

The threshold is set where readers trained without some batches flag ``FALSE_ALARMS`` of those batches' near misses:
compliant texts that look like faults. Batches written against a reader do not count there: theirs are chosen to
deceive. The same corpus gives the same weights.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import compress

import numpy as np
from joblib import Parallel, delayed
from scipy import sparse
from sklearn.linear_model import LogisticRegression

import chirsite.learned
from chirsite.learned.features import BITS
from chirsite.learned.model import FAMILY, FAMILY_SHARE, FAULT, META, weighted
from chirsite.learned.units import units
from chirsite.learned.weights import FAMILY_BITS, folded
from chirsite.text.words import words
from tests.corpus.digest import digest
from tests.corpus.items import NEUTRAL, SOUGHT, Item, seen

FALSE_ALARMS = 0.013
SURE = 0.1
"""The share of faults that a margin under ``innocent`` may miss."""
TARGET = Path(chirsite.learned.__file__).parent
_STRENGTH = 30.0
"""Inverse of the regularisation, chosen on held-out batches."""
_TURNS = 10
"""How many readers are trained without some batches, to see what they make of them."""
_RARITY = 2.5
"""The power of the inverse document frequency, chosen on held-out batches: a rare feature may weigh more."""
_STEPS, _LEAST = 63, 1.5
"""In how many steps weights are told apart, and how few leave one out: held-out batches do not tell the difference."""
_BEYOND_DOUBT = 0.001
"""The share of the texts found whose families need not have been asked for."""


@dataclass(frozen=True)
class _Texts:
    """Units of text as rows of sparse matrices; ``owner[i]`` is the item that row ``i`` comes from."""

    rows: Any
    by_family: Any
    """The rows as the families see them."""
    owner: Any


@dataclass(frozen=True)
class _Reader:
    """A linear reader of faults, and one for each family."""

    fault: Any
    families: Sequence[Any]
    learned_from: Any
    """The rows of texts."""

    def scores(self, texts: _Texts) -> tuple[Any, Any]:
        """Of each row: what the reader of faults gives, and the score with the family that it sounds most like."""
        alone = self.fault.decision_function(texts.rows)
        weights = np.stack([family.coef_[0] for family in self.families], 1)
        named = texts.by_family @ weights + [family.intercept_[0] for family in self.families]
        return alone, alone + FAMILY_SHARE * named.max(axis=1)


def _texts(items: Sequence[Item]) -> _Texts:
    indptr, owner = [0], list[int]()
    indices, data = list[int](), list[float]()
    for number, item in enumerate(items):
        for start, end in units(item.text):
            row = weighted(words(item.text[start:end]))
            indices.extend(sorted(row))
            data.extend(row[feature] for feature in sorted(row))
            indptr.append(len(indices))
            owner.append(number)
    rows = sparse.csr_matrix((data, indices, indptr), shape=(len(owner), 1 << BITS))
    shape = (len(owner), 1 << FAMILY_BITS)
    by_family = sparse.csr_matrix((rows.data, folded(rows.indices), indptr), shape=shape, copy=True)
    by_family.sum_duplicates()
    return _Texts(rows, by_family, np.array(owner))


def _rarity(rows: Any) -> Any:
    """How rare each feature is among ``rows``, one being that of the features seen in more than one."""
    known = np.asarray((rows > 0).sum(axis=0)).ravel()
    rarity = np.log(rows.shape[0] / (known + 1)) ** _RARITY
    return rarity / rarity[known > 1].mean()


def _fit(rows: Any, labels: Any) -> Any:
    """A linear reader: a feature's regularisation is the lighter the rarer it is."""
    rarity = _rarity(rows)
    reader = LogisticRegression(C=_STRENGTH, solver="liblinear", dual=True, max_iter=400, tol=1e-3, random_state=0)
    reader.fit(rows @ sparse.diags(rarity), labels)
    reader.coef_ = reader.coef_ * rarity
    return reader


def _train(items: Sequence[Item], texts: _Texts, chosen: Any) -> _Reader:
    """A reader that learned from the ``chosen`` items: of a long faulty passage, from the one unit that sounds worst.

    The reader of a family learns its faults from all that is compliant, whatever its family.
    """
    fault, kept = _fault_reader(texts, np.array([item.violation for item in items]), chosen)
    family = np.array([item.family if item.violation else NEUTRAL for item in items])[texts.owner[kept]]
    readers = []
    for name in _families(items):
        either = (family == name) | (family == NEUTRAL)
        readers.append(_fit(texts.by_family[kept[either]], family[either] == name))
    return _Reader(fault, readers, kept)


def _families(items: Sequence[Item]) -> list[str]:
    return sorted({item.family for item in items if item.violation})


def _fault_reader(texts: _Texts, faulty: Any, chosen: Any) -> tuple[Any, Any]:
    """A reader of faults of any kind, and the rows it learned from."""
    inside = chosen[texts.owner]
    alone = np.bincount(texts.owner, minlength=len(faulty))[texts.owner] == 1
    sure = inside & (alone | ~faulty[texts.owner])
    first = _fit(texts.rows[sure], faulty[texts.owner[sure]])
    doubtful = np.flatnonzero(inside & ~alone & faulty[texts.owner])
    if not doubtful.size:
        return first, np.flatnonzero(sure)
    scores = first.decision_function(texts.rows[doubtful])
    suspect: dict[int, int] = {}
    for place in np.argsort(scores, kind="stable"):
        suspect[int(texts.owner[doubtful[place]])] = int(doubtful[place])
    kept = np.sort(np.concatenate([np.flatnonzero(sure), np.array(list(suspect.values()))]))
    return _fit(texts.rows[kept], faulty[texts.owner[kept]]), kept


def worst(scores: Any, texts: _Texts, number: int) -> Any:
    """The worst of the ``scores`` of rows among the units of each of ``number`` items."""
    best = np.full(number, -np.inf)
    np.maximum.at(best, texts.owner, scores)
    return best


def cross_scores(items: Sequence[Item], texts: _Texts) -> tuple[Any, Any]:
    """The two scores of each row by a reader that saw nothing of its batch: one for every ``_TURNS``-th batch."""
    names = sorted({item.batch for item in items})
    turn = np.array([names.index(item.batch) % _TURNS for item in items])
    turns = range(min(_TURNS, len(names)))
    found = Parallel(n_jobs=-1)(delayed(_left_out)(items, texts, turn == out) for out in turns)
    chosen = [turn[texts.owner] == out for out in turns]
    return tuple(np.select(chosen, scores) for scores in zip(*found, strict=True))


def _left_out(items: Sequence[Item], texts: _Texts, out: Any) -> tuple[Any, Any]:
    return _train(items, texts, ~out).scores(texts)


def _packed(weights: Any) -> tuple[bytes, float]:
    """Weights as signed bytes, deflated, and what one step of them is worth."""
    step = float(np.quantile(np.abs(weights[weights != 0]), 0.9999)) / _STEPS
    steps = np.where(np.abs(weights) < _LEAST * step, 0, np.clip(np.rint(weights / step), -_STEPS, _STEPS))
    return compress(steps.astype(np.int8).tobytes(), 9), step


def main() -> None:
    """Train, write the weights, and say what the cross-validation found."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--all-but", default="", help="leave this batch out as well")
    left_out = options.parse_args().all_but
    items = [item for item in seen() if item.batch != left_out]
    texts = _texts(items)
    faulty = np.array([item.violation for item in items])
    alone, scores = cross_scores(items, texts)
    said = worst(scores, texts, len(items))
    blind = np.array([item.batch not in SOUGHT for item in items])
    near = blind & np.array([not item.violation and item.family != NEUTRAL for item in items])
    misses = np.sort(said[near])[::-1]
    threshold = float(misses[int(FALSE_ALARMS * len(misses))])
    innocent = float(np.quantile(said[faulty], SURE))
    reader = _train(items, texts, np.ones(len(items), dtype=bool))
    fault, scale = _packed(reader.fault.coef_[0])
    family, family_scale = _packed(np.stack([reader.coef_[0] for reader in reader.families], 1).reshape(-1))
    meta = {
        "bias": float(reader.fault.intercept_[0]),
        "corpus": digest(items),
        "doubt": float(np.quantile(alone[scores > threshold], _BEYOND_DOUBT)),
        "families": _families(items),
        "family_bias": [float(reader.intercept_[0]) for reader in reader.families],
        "family_scale": family_scale,
        "scale": scale,
        "innocent": innocent - threshold,
        "threshold": threshold,
    }
    (TARGET / FAULT).write_bytes(fault)
    (TARGET / FAMILY).write_bytes(family)
    (TARGET / META).write_text(json.dumps(meta, indent=1) + "\n", "utf-8")
    for name, among in (("blind", blind), ("against a reader", ~blind)):
        found = float((said[faulty & among] > threshold).mean())
        print(f"across batches written {name}: {found:.1%} of faults found")
    print(f"{len(items)} texts, threshold {threshold:.2f} for {FALSE_ALARMS:.2%} of near misses written blind flagged")


if __name__ == "__main__":
    main()
