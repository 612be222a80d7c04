"""Trains the learned reader on the seen batches and writes its weights: ``python -m tests.corpus.train``.

The threshold is set where readers trained without some batches flag ``FALSE_ALARMS`` of those batches' near misses:
compliant texts that look like faults. The same corpus gives the same weights.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

import chirsite.learned
from chirsite.learned.features import BITS
from chirsite.learned.model import FAMILY, FAMILY_BITS, FAULT, META, weighted
from chirsite.learned.units import units
from chirsite.text.words import words
from tests.corpus.digest import digest
from tests.corpus.items import NEUTRAL, Item, seen

FALSE_ALARMS = 0.016
SURE = 0.1
"""The share of faults that a margin under ``innocent`` may miss."""
TARGET = Path(chirsite.learned.__file__).parent
_STRENGTH = 30.0
"""Inverse of the regularisation, chosen on held-out batches."""
_TURNS = 10
"""How many readers are trained without some batches, to see what they make of them."""
_RARITY = 2.5
"""The power of the inverse document frequency, chosen on held-out batches: a rare feature may weigh more."""


@dataclass(frozen=True)
class _Texts:
    """Units of text as rows of a sparse matrix; ``owner[i]`` is the item that row ``i`` comes from."""

    rows: Any
    owner: Any


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
    shape = (len(owner), 1 << BITS)
    return _Texts(sparse.csr_matrix((data, indices, indptr), shape=shape), np.array(owner))


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


def _train(texts: _Texts, faulty: Any, chosen: Any) -> tuple[Any, Any]:
    """A reader of faults, and the rows it learned from: of a long faulty passage, the one unit that sounds worst."""
    inside = chosen[texts.owner]
    alone = np.bincount(texts.owner, minlength=len(faulty))[texts.owner] == 1
    sure = inside & (alone | ~faulty[texts.owner])
    first = _fit(texts.rows[sure], faulty[texts.owner[sure]])
    doubtful = np.flatnonzero(inside & ~alone & faulty[texts.owner])
    if not doubtful.size:
        return first, np.flatnonzero(sure)
    scores = first.decision_function(texts.rows[doubtful])
    worst: dict[int, int] = {}
    for place in np.argsort(scores, kind="stable"):
        worst[int(texts.owner[doubtful[place]])] = int(doubtful[place])
    kept = np.sort(np.concatenate([np.flatnonzero(sure), np.array(list(worst.values()))]))
    return _fit(texts.rows[kept], faulty[texts.owner[kept]]), kept


def scores_of(reader: Any, texts: _Texts, number: int) -> Any:
    """The worst score among the units of each of ``number`` items."""
    best = np.full(number, -np.inf)
    np.maximum.at(best, texts.owner, reader.decision_function(texts.rows))
    return best


def cross_scores(items: Sequence[Item], texts: _Texts) -> Any:
    """The score of each item, by a reader that saw nothing of its batch: one for every ``_TURNS``-th batch."""
    faulty = np.array([item.violation for item in items])
    names = sorted({item.batch for item in items})
    turn = np.array([names.index(item.batch) % _TURNS for item in items])
    scores = np.zeros(len(items))
    for out in range(min(_TURNS, len(names))):
        reader, _ = _train(texts, faulty, turn != out)
        scores[turn == out] = scores_of(reader, texts, len(items))[turn == out]
    return scores


def _bytes(weights: Any) -> tuple[bytes, float]:
    """Weights as signed bytes, and what one unit of them is worth."""
    top = float(np.quantile(np.abs(weights[weights != 0]), 0.9999))
    return np.clip(np.rint(weights / top * 127), -127, 127).astype(np.int8).tobytes(), top / 127


def _families(items: Sequence[Item], texts: _Texts, kept: Any) -> tuple[list[str], Any, Any]:
    """One reader a family over the faulty units, on folded features: names, biases, weights (feature, family)."""
    faulty = np.array([row for row in kept if items[texts.owner[row]].violation])
    rows = texts.rows[faulty].tocoo()
    folded = sparse.csr_matrix(
        (rows.data, (rows.row, rows.col & ((1 << FAMILY_BITS) - 1))), shape=(len(faulty), 1 << FAMILY_BITS)
    )
    names = sorted({item.family for item in items if item.family != NEUTRAL})
    own = np.array([items[texts.owner[row]].family for row in faulty])
    readers = [_fit(folded, own == name) for name in names]
    return (
        names,
        [float(reader.intercept_[0]) for reader in readers],
        np.stack([reader.coef_[0] for reader in readers], 1),
    )


def main() -> None:
    """Train, write the weights, and say what the cross-validation found."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--all-but", default="", help="leave this batch out as well")
    left_out = options.parse_args().all_but
    items = [item for item in seen() if item.batch != left_out]
    texts = _texts(items)
    faulty = np.array([item.violation for item in items])
    scores = cross_scores(items, texts)
    near = np.array([not item.violation and item.family != NEUTRAL for item in items])
    misses = np.sort(scores[near])[::-1]
    threshold = float(misses[int(FALSE_ALARMS * len(misses))])
    found = float((scores[faulty] > threshold).mean())
    reader, kept = _train(texts, faulty, np.ones(len(items), dtype=bool))
    fault, scale = _bytes(reader.coef_[0])
    names, biases, family = _families(items, texts, kept)
    family_bytes, family_scale = _bytes(family.reshape(-1))
    meta = {
        "bias": float(reader.intercept_[0]),
        "corpus": digest(items),
        "families": names,
        "family_bias": biases,
        "family_scale": family_scale,
        "scale": scale,
        "innocent": float(np.quantile(scores[faulty], SURE)) - threshold,
        "threshold": threshold,
    }
    (TARGET / FAULT).write_bytes(fault)
    (TARGET / FAMILY).write_bytes(family_bytes)
    (TARGET / META).write_text(json.dumps(meta, indent=1) + "\n", "utf-8")
    print(
        f"{len(items)} texts of {len({item.batch for item in items})} batches; across batches: "
        f"{found:.1%} of faults found for {FALSE_ALARMS:.1%} of near misses flagged, threshold {threshold:.2f}"
    )


if __name__ == "__main__":
    main()
