"""What a memory keeps, and what it forgets."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from chirsite.memory import Memory, each_remembered, remembered

_asked: list[str] = []


@remembered
def _shouted(text: str) -> str:
    _asked.append(text)
    return text.upper()


@each_remembered
def _repeated(texts: Sequence[str], times: int) -> Sequence[str]:
    _asked.extend(texts)
    return [text * times for text in texts]


@pytest.fixture(autouse=True)
def nothing_asked_yet() -> None:
    _asked.clear()


def test_without_a_memory_a_function_runs_each_time() -> None:
    assert [_shouted("a"), _shouted("a")] == ["A", "A"]
    assert _asked == ["a", "a"]


def test_a_memory_works_nothing_out_twice() -> None:
    memory = Memory()
    with memory.open():
        assert [_shouted("a"), _shouted("a"), _shouted("b")] == ["A", "A", "B"]
    with memory.open():
        assert _shouted("a") == "A"
    assert _asked == ["a", "b"]


def test_a_memory_is_only_open_inside_its_block() -> None:
    with Memory().open():
        _shouted("a")
    _shouted("a")
    assert _asked == ["a", "a"]


def test_of_many_items_only_the_unknown_ones_are_worked_out_and_all_are_given_in_order() -> None:
    with Memory().open():
        assert list(_repeated(["a", "b"], 2)) == ["aa", "bb"]
        assert list(_repeated(["c", "a", "c", "b"], 2)) == ["cc", "aa", "cc", "bb"]
        assert list(_repeated(["a"], 3)) == ["aaa"]
    assert _asked == ["a", "b", "c", "a"]


def test_a_whole_run_forgets_what_it_did_not_ask_for() -> None:
    memory = Memory()
    with memory.open():
        _shouted("a")
        memory.end_run(whole=True)
        _shouted("b")
        memory.end_run(whole=True)
        _shouted("a")
    assert _asked == ["a", "b", "a"]


def test_runs_that_stop_early_forget_nothing_of_the_last_whole_one_and_do_not_pile_up() -> None:
    memory = Memory()
    with memory.open():
        _shouted("whole")
        memory.end_run(whole=True)
        for number in range(50):
            _shouted(f"typing {number}")
            memory.end_run(whole=False)
        assert len(memory) == 2
        _shouted("whole")
    assert _asked.count("whole") == 1


def test_work_can_be_abandoned_before_a_piece_of_it_and_what_was_done_is_kept() -> None:
    class TiredError(Exception):
        pass

    def breathe() -> None:
        if len(_asked) == 2:
            raise TiredError

    with Memory(breathe).open():
        for text in "ab":
            _shouted(text)
        with pytest.raises(TiredError):
            _shouted("c")
        assert _shouted("a") == "A"
    assert _asked == ["a", "b"]
