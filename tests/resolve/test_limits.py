"""Programs that grow without bound are answered in bounded time, and limits are counted."""

from __future__ import annotations

import time

import pytest

from tests.resolve.module_values import answers, resolver_of

SECONDS = 20.0


def chain(length: int) -> str:
    functions = "".join(f"def f{n}(v):\n    return f{n + 1}(v)\n\n" for n in range(length))
    return f"{functions}def f{length}(v):\n    return v\n\nx = f0('a')\n"


def branches(count: int) -> str:
    lines = "".join(
        f"    if flags[{n}]:\n        host += 'a'\n    else:\n        host += 'b'\n"
        for n in range(count)
    )
    return (
        f"import sys\n\ndef f(flags):\n    host = ''\n{lines}    return host\n\nx = f(sys.argv)\n"
    )


HUGE = {
    "deep recursion": "def f(n):\n    return 'a' if n == 0 else f(n - 1)\n\nx = f(100_000)\n",
    "endless recursion": "def f(n):\n    return f(n + 1)\n\nx = f(0)\n",
    "mutual recursion": (
        "import sys\n\ndef f(n):\n    return 'a' if n in sys.argv else g([n])\n\n"
        "def g(n):\n    return 'b' if n in sys.argv else f((n,))\n\nx = f(0)\n"
    ),
    "long call chain": chain(3_000),
    "large display": f"items = [{', '.join(map(str, range(10_000)))}]\nx = items[9_999]\n",
    "branches": branches(24),
    "long text": "x = 'a' * 10_000_000\n",
}


@pytest.mark.parametrize("name", HUGE)
def test_time_is_bounded(name: str) -> None:
    started = time.perf_counter()
    answers(resolver_of(HUGE[name]), "x")
    assert time.perf_counter() - started < SECONDS


@pytest.mark.parametrize("name", ["deep recursion", "long call chain", "branches"])
def test_limits_are_counted(name: str) -> None:
    resolver = resolver_of(HUGE[name])
    answers(resolver, "x")
    counts = resolver.limits.counts()
    assert counts == tuple(sorted(counts))
    assert all(count > 0 for _, count in counts)
    assert counts


def test_small_programs_meet_no_limit() -> None:
    resolver = resolver_of(chain(5))
    assert len(answers(resolver, "x")) == 1
    assert resolver.limits.counts() == ()
