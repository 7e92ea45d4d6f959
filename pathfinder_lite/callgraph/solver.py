"""Inclusion constraints between variables, solved as they are added.

Andersen's analysis (1994) with difference propagation (Fähndrich et al., PLDI 1998; Pearce et al.,
SCAM 2003): a variable passes on only what is new in it. Constraints arise while solving, because
who is called is known only when callees are; a *watcher* of a variable is told every object once.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Container, Iterable, Set

from pathfinder_lite.callgraph.objects import ObjectId, Variable

_NOTHING: frozenset[ObjectId] = frozenset()
"""What most variables point to; a set of their own would take more room than all else of them."""

Watcher = Callable[[ObjectId], object]

TEXTS = 12
"""String constants kept for one variable; of further ones only the type is known."""

OBJECTS = 20
"""Objects kept for one variable; where more meet, nothing would be learned from all of them."""

CALLABLES = 120
"""The same for functions and classes: a decorator's parameter has many."""


class Solver:
    """Variables, the objects they point to, and what follows from it.

    ``callables`` holds the objects of which more are kept. ``any_text`` is the object that stands
    for a string of no known value. ``nowhere`` is a variable that takes nothing. Adding a
    constraint tells no watcher; ``run`` does all of that. Time is at worst cubic in the number of
    variables; in practice it is near linear in the edges that arise.
    """

    def __init__(self, any_text: ObjectId, callables: Container[ObjectId]) -> None:
        self.capped = 0
        self._callables = callables
        self._any_text = any_text
        self._points_to: list[Set[ObjectId]] = []
        self._targets: dict[Variable, list[Variable]] = {}
        self._watchers: dict[Variable, list[Watcher]] = {}
        self._pending: dict[Variable, list[ObjectId]] = {}
        self._queue: deque[Variable] = deque()
        self._tasks: deque[tuple[Watcher, list[ObjectId]]] = deque()
        self._copies: set[int] = set()
        self.nowhere = self.variable()

    def variable(self) -> Variable:
        """A new variable that points to nothing."""
        self._points_to.append(_NOTHING)
        return len(self._points_to) - 1

    def points_to(self, variable: Variable) -> Set[ObjectId]:
        """What is known so far; not to be changed."""
        return self._points_to[variable]

    def add(self, variable: Variable, value: ObjectId) -> None:
        """``variable`` points to ``value``."""
        known = self._points_to[variable]
        if value in known or variable == self.nowhere:
            return
        if len(known) >= TEXTS and (value < 0 or len(known) >= OBJECTS):
            if value < 0:
                value = self._any_text
            elif value not in self._callables or len(known) >= CALLABLES:
                self.capped += 1
                return
            if value in known:
                return
        if isinstance(known, set):
            known.add(value)
        else:
            self._points_to[variable] = {value}
        if variable not in self._targets and variable not in self._watchers:
            return
        pending = self._pending.get(variable)
        if pending is None:
            self._pending[variable] = [value]
            self._queue.append(variable)
        else:
            pending.append(value)

    def copy(self, source: Variable, target: Variable) -> None:
        """``target`` points to whatever ``source`` points to."""
        edge = source << 32 | target
        if source == target or edge in self._copies or target == self.nowhere:
            return
        self._copies.add(edge)
        self._targets.setdefault(source, []).append(target)
        pending, known = self._pending.get(source, ()), self._points_to[target]
        for value in tuple(self._points_to[source]):
            if value not in known and value not in pending:
                self.add(target, value)

    def join(self, sources: Iterable[Variable]) -> Variable:
        """A variable that points to what any of ``sources`` does."""
        target = self.variable()
        for source in sources:
            self.copy(source, target)
        return target

    def watch(self, variable: Variable, watcher: Watcher) -> None:
        """Have every object that ``variable`` points to, now or later, told to ``watcher`` once."""
        pending = self._pending.get(variable)
        present = [v for v in self._points_to[variable] if pending is None or v not in pending]
        self._watchers.setdefault(variable, []).append(watcher)
        if present:
            self._tasks.append((watcher, present))

    def run(self) -> None:
        """Propagate until nothing changes."""
        queue, pending, tasks = self._queue, self._pending, self._tasks
        while queue or tasks:
            while tasks:
                watcher, values = tasks.popleft()
                for value in values:
                    watcher(value)
            if not queue:
                break
            variable = queue.popleft()
            values = pending.pop(variable)
            for target in self._targets.get(variable, ()):
                known = self._points_to[target]
                for value in values:
                    if value not in known:
                        self.add(target, value)
            for watcher in tuple(self._watchers.get(variable, ())):
                for value in values:
                    watcher(value)
