"""What pure functions gave, kept from one run to the next: what did not change is not worked out again.

A function marked ``remembered`` is an ordinary one until a run opens a :class:`Memory`; then it answers at once for
arguments that it was given before. Arguments are compared by value, or by identity where their class says so, hence
results are the same with and without: there is one way through the code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
Item = TypeVar("Item")
Shared = TypeVar("Shared")

_Key = tuple[Callable[..., Any], tuple[Any, ...]]


class Memory:
    """Results by function and arguments. What a whole run did not ask for is forgotten, so that it never grows."""

    def __init__(self, breathe: Callable[[], None] = lambda: None) -> None:
        """An empty memory; ``breathe`` is called before each piece of work, and may raise to abandon the run."""
        self._results: dict[_Key, Any] = {}
        self._last_run: dict[_Key, int] = {}
        self._run = self._whole_run = 1
        self._breathe = breathe

    def __len__(self) -> int:
        return len(self._results)

    @contextmanager
    def open(self) -> Iterator[None]:
        """Remember, in this thread, what runs inside the ``with``."""
        token = _memory.set(self)
        try:
            yield
        finally:
            _memory.reset(token)

    def end_run(self, *, whole: bool) -> None:
        """Forget what neither this run nor the last ``whole`` one asked for.

        A run that stopped on an error asked for little: what it did not come to is still wanted once it is mended.
        """
        wanted = {self._run} if whole else {self._run, self._whole_run}
        for key in [key for key, run in self._last_run.items() if run not in wanted]:
            del self._last_run[key], self._results[key]
        if whole:
            self._whole_run = self._run
        self._run += 1

    def recall(self, function: Callable[..., R], arguments: tuple[Any, ...]) -> R:
        """The result of ``function``, worked out only when it is not remembered."""
        key = (function, arguments)
        if key in self._results:
            self._last_run[key] = self._run
            result: R = self._results[key]
            return result
        return self.recall_each(lambda missing: [function(*missing[0])], function, [arguments])[0]

    def recall_each(
        self,
        work: Callable[[Sequence[tuple[Any, ...]]], Sequence[R]],
        function: Callable[..., Any],
        every: Sequence[tuple[Any, ...]],
    ) -> list[R]:
        """The result of ``function`` for ``every`` arguments; ``work`` gives those that are not remembered."""
        keys = [(function, arguments) for arguments in every]
        missing = [key for key in dict.fromkeys(keys) if key not in self._results]
        if missing:
            self._breathe()
            worked = work([arguments for _, arguments in missing])
            self._results.update(zip(missing, worked, strict=True))
        self._last_run.update(dict.fromkeys(keys, self._run))
        return [self._results[key] for key in keys]


_memory: ContextVar[Memory | None] = ContextVar("memory", default=None)


def remembered(function: Callable[P, R]) -> Callable[P, R]:
    """Mark a pure function of hashable arguments, all given by position, whose result nobody changes."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        memory = _memory.get()
        if memory is None or kwargs:
            return function(*args, **kwargs)
        return memory.recall(function, args)

    return wrapper


def each_remembered(
    function: Callable[[Sequence[Item], Shared], Sequence[R]],
) -> Callable[[Sequence[Item], Shared], Sequence[R]]:
    """Mark a pure function that works on many items at once, for speed, and gives one result for each."""

    @wraps(function)
    def wrapper(items: Sequence[Item], shared: Shared) -> Sequence[R]:
        memory = _memory.get()
        if memory is None:
            return function(items, shared)
        every = [(item, shared) for item in items]
        return memory.recall_each(lambda missing: function([item for item, _ in missing], shared), function, every)

    return wrapper
