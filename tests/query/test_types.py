"""What a receiver is, by annotations, narrowing and the ways objects come about (section 5.3)."""

from __future__ import annotations

import textwrap
from typing import ClassVar

import pytest

from pathfinder_lite.sdk import QueryType
from tests.query.conftest import Ask, lines, marked


class Target(QueryType):
    fqns: ClassVar = ["lib.Target"]


class TargetOrUnknown(QueryType):
    fqns: ClassVar = ["lib.Target"]
    match_unknown = True


PREAMBLE = """\
from __future__ import annotations
import lib
import typing
from lib import Target, Other, make
from typing import (
    Any, Annotated, AsyncIterator, Awaitable, Callable, ClassVar, ContextManager, Dict,
    Generator, Iterable, Iterator, List, Literal, NamedTuple, NewType, Optional, Protocol, Self,
    Type, TypeVar, Union,
    TYPE_CHECKING, TypedDict, TypeGuard, overload,
)
"""

ANNOTATIONS = {
    "parameters": """
        def f(
            a: Target, b: Other, c: "Target", d: Optional[Target], e: Target | None, *,
            g: lib.Target,
        ):
            a.fire()  # expect
            b.fire()
            c.fire()  # expect
            d.fire()  # expect
            e.fire()  # expect
            g.fire()  # expect
    """,
    "parameters that callers hand something unknown": """
        def f(a: Target, b: Other, c):
            a.fire()  # expect
            b.fire()
            c.fire()
        f(make(), make(), make())
    """,
    "a known argument wins": """
        def f(a: Target, b: Other):
            a.fire()
            b.fire()  # expect
        f(Other(), Target())
    """,
    "unions and wrappers": """
        def f(
            a: Union[Other, Target], b: Annotated[Target, "x"], c: "Optional[Target]",
            d: Optional["Target"], e: Annotated[Other, Target], g: Literal["Target"],
        ):
            a.fire()  # expect
            b.fire()  # expect
            c.fire()  # expect
            d.fire()  # expect
            e.fire()
            g.fire()
    """,
    "rest parameters": """
        def f(*rows: Target, **named: Target):
            rows.fire()
            rows[0].fire()  # expect
            for row in rows:
                row.fire()  # expect
            named["a"].fire()  # expect
        def g(*rows: Other, **named: Other):
            rows[0].fire()
            named["a"].fire()
    """,
    "any and object say nothing": """
        def f(a: Any, b: object, c: Target):
            a.fire()
            b.fire()
            c.fire()  # expect
    """,
    "results": """
        def one() -> Target:
            return make()
        def two() -> Other:
            return make()
        def three() -> "Optional[Target]":
            return make()
        def known() -> Other:
            return Target()
        one().fire()  # expect
        two().fire()
        three().fire()  # expect
        known().fire()  # expect
        made = one()
        made.fire()  # expect
    """,
    "results of stubs and abstract methods": """
        class Maker(Protocol):
            def one(self) -> Target: ...
            def two(self) -> Other: ...
        class Base:
            def one(self) -> Target:
                raise NotImplementedError
            def two(self) -> Other:
                raise NotImplementedError
            @property
            def three(self) -> Target:
                '''Something to fire.'''
        def f(maker: Maker, base: Base):
            maker.one().fire()  # expect
            maker.two().fire()
            base.one().fire()  # expect
            base.two().fire()
            base.three.fire()  # expect
    """,
    "results of methods": """
        class Pool:
            @classmethod
            def new(cls) -> Self:
                return make()
            @staticmethod
            def shared() -> Target:
                return make()
            def get(self) -> Target:
                return make()
            def chained(self) -> Self:
                return make()
        Pool().get().fire()  # expect
        Pool.shared().fire()  # expect
        Pool.new().get().fire()  # expect
        Pool().chained().chained().get().fire()  # expect
        Pool.new().fire()
    """,
    "coroutines": """
        async def one() -> Target:
            return make()
        async def two() -> Other:
            return make()
        async def main(a: Awaitable[Target], b: Awaitable[Other]):
            (await one()).fire()  # expect
            (await two()).fire()
            (await a).fire()  # expect
            (await b).fire()
            got = await one()
            got.fire()  # expect
    """,
    "variables": """
        a: Target = make()
        a.fire()  # expect
        b: Other = make()
        b.fire()
        c: "Target"
        c = make()
        c.fire()  # expect
        def f():
            a.fire()  # expect
            b.fire()
            local: Optional[Target] = make()
            local.fire()  # expect
            late: Target
            for late in make():
                late.fire()  # expect
            copy = local
            copy.fire()  # expect
    """,
    "a module's variable that is None at first": """
        a: Optional[Target] = None
        b: Optional[Other] = None
        def f():
            a.fire()  # expect
            b.fire()
    """,
    "fields": """
        class Holder:
            declared: Target
            other: Other
            late: Optional[Target] = None
            def __init__(self, given, plain=None):
                self.a: Target = make()
                self.b: Other = make()
                self.c: Target | None = None
                self.given: Target = given
                self.plain = plain
            def run(self):
                self.declared.fire()  # expect
                self.other.fire()
                self.late.fire()  # expect
                self.a.fire()  # expect
                self.b.fire()
                self.c.fire()  # expect
                self.given.fire()  # expect
                self.plain.fire()
        Holder(make()).a.fire()  # expect
        Holder(make()).b.fire()
    """,
    "fields of data classes": """
        from dataclasses import dataclass, field
        @dataclass
        class Row:
            target: Target
            other: Other
            many: list[Target] = field(default_factory=list)
            def run(self):
                self.target.fire()  # expect
                self.other.fire()
                for each in self.many:
                    each.fire()  # expect
        def f(row: Row, rows: list[Row]):
            row.target.fire()  # expect
            rows[0].target.fire()  # expect
            rows[0].other.fire()
        Row(make(), make()).target.fire()  # expect
        Row(make(), make()).other.fire()
        class Pair(NamedTuple):
            first: Target
            second: Other
        def g(pair: Pair):
            pair.first.fire()  # expect
            pair.second.fire()
    """,
    "containers": """
        def f(
            rows: list[Target], others: List[Other], by_name: dict[str, Target], key,
            pair: tuple[Other, Target], many: tuple[Target, ...],
            nested: dict[str, list[Target]], every: Iterable[Target],
        ):
            for row in rows:
                row.fire()  # expect
            for row in others:
                row.fire()
            rows[0].fire()  # expect
            rows[key].fire()  # expect
            rows.pop().fire()  # expect
            others[0].fire()
            others[key].fire()
            by_name["a"].fire()  # expect
            by_name[key].fire()  # expect
            by_name.get(key).fire()  # expect
            for name, value in by_name.items():
                name.fire()
                value.fire()  # expect
            for value in by_name.values():
                value.fire()  # expect
            for name in by_name:
                name.fire()
            first, second = pair
            first.fire()
            second.fire()  # expect
            pair[0].fire()
            pair[1].fire()  # expect
            many[1].fire()  # expect
            nested["a"][0].fire()  # expect
            nested["a"].fire()
            [each.fire() for each in every]  # expect
            next(iter(every)).fire()  # expect
            rows[1:][0].fire()  # expect
            sorted(rows)[0].fire()  # expect
            for number, each in enumerate(rows):
                each.fire()  # expect
    """,
    "empty containers": """
        class Hub:
            def __init__(self):
                self.targets: list[Target] = []
                self.others: list[Other] = []
                self.named: Dict[str, Target] = {}
            def run(self, key):
                for each in self.targets:
                    each.fire()  # expect
                for each in self.others:
                    each.fire()
                self.named[key].fire()  # expect
                for each in self.named.values():
                    each.fire()  # expect
        pool: List[Target] = []
        def f():
            for each in pool:
                each.fire()  # expect
    """,
    "iterators and generators": """
        from contextlib import contextmanager
        def each() -> Iterator[Target]:
            yield make()
        def others() -> Iterator[Other]:
            yield make()
        def full() -> Generator[Target, None, None]:
            yield make()
        @contextmanager
        def opened() -> Iterator[Target]:
            yield make()
        for row in each():
            row.fire()  # expect
        for row in others():
            row.fire()
        for row in full():
            row.fire()  # expect
        with opened() as one:
            one.fire()  # expect
        async def stream() -> AsyncIterator[Target]:
            yield make()
        async def main():
            async for row in stream():
                row.fire()  # expect
        def f(manager: ContextManager[Target], other: ContextManager[Other]):
            with manager as one:
                one.fire()  # expect
            with other as one:
                one.fire()
    """,
    "classes and callables as values": """
        def f(kind: type[Target], other: Type[Other], build: Callable[[int], Target]):
            kind().fire()  # expect
            other().fire()
            build(1).fire()  # expect
    """,
    "aliases, new types and type variables": """
        Alias = Target
        Maybe = Optional[Target]
        Rows = List[Target]
        Wrong = Union[Other, None]
        Special = NewType("Special", Target)
        T = TypeVar("T", bound=Target)
        U = TypeVar("U", Other, Target)
        V = TypeVar("V")
        class Box:
            def f(self, a: Alias, b: Maybe, c: Rows, d: Wrong, e: Special, g: T, h: U, i: V):
                a.fire()  # expect
                b.fire()  # expect
                c[0].fire()  # expect
                d.fire()
                e.fire()  # expect
                g.fire()  # expect
                h.fire()  # expect
                i.fire()
    """,
    "names for type checkers": """
        if TYPE_CHECKING:
            import special
            from lib import Target as T
            from other import Target as Wrong
        class A:
            def f(self, a: T, b: Wrong, c: list[T], d: special.Target):
                a.fire()  # expect
                b.fire()
                c[0].fire()  # expect
                d.fire()
        def g(a: T, b: Wrong):
            a.fire()  # expect
            b.fire()
    """,
    "decorated functions": """
        @lib.retry
        def one() -> Target:
            return make()
        @lib.retry(times=3)
        def two() -> Target:
            return make()
        @lib.retry
        def three() -> Other:
            return make()
        one().fire()  # expect
        two().fire()  # expect
        three().fire()
    """,
    "typed dictionaries": """
        class Row(TypedDict):
            target: Target
            other: Other
        def f(row: Row, key):
            row["target"].fire()  # expect
            row["other"].fire()
            row[key].fire()
    """,
    "overloads, closures and globals": """
        @overload
        def one(x: int) -> Other: ...
        @overload
        def one(x: str) -> Target: ...
        def one(x) -> Target:
            return make()
        one(1).fire()  # expect
        def outer(x: Target, y: Other):
            def inner():
                x.fire()  # expect
                y.fire()
            return inner
        held: Target
        def store():
            global held
            held = make()
        def use():
            held.fire()  # expect
    """,
    "class variables and properties": """
        class Cls:
            target: ClassVar[Target]
            other: ClassVar[Other]
            shared: Target = make()
            def setup(self):
                self.late: "Target" = make()
            @property
            def prop(self) -> Target:
                return make()
            @property
            def wrong(self) -> Other:
                return make()
        Cls.target.fire()  # expect
        Cls.other.fire()
        Cls.shared.fire()  # expect
        Cls().late.fire()  # expect
        Cls().prop.fire()  # expect
        Cls().wrong.fire()
    """,
    "a class defined later": """
        def f(holder: Holder, wrong: "Later"):
            holder.target.fire()  # expect
            wrong.target.fire()
        class Holder:
            target: Target
        class Later:
            target: Other
    """,
}

FACTORIES = {
    "constructors and subclasses": """
        class Own(Target):
            pass
        class Overrides(Target):
            def fire(self): pass
        Own().fire()  # expect
        Overrides().fire()
        Target().fire()  # expect
        Other().fire()
    """,
    "class methods": """
        class Own(Target):
            @classmethod
            def new(cls):
                return cls()
            def again(self):
                return type(self)()
            def clone(self):
                return self.__class__()
        Own.new().fire()  # expect
        Own().again().fire()  # expect
        Own().clone().fire()  # expect
    """,
    "managers": """
        from contextlib import contextmanager
        class Own:
            def __enter__(self):
                return self
            def __exit__(self, *_): pass
            def open(self):
                return Target()
        class Gives:
            def __enter__(self):
                return Target()
            def __exit__(self, *_): pass
        @contextmanager
        def opened(kind):
            yield kind()
        with Own() as own:
            own.open().fire()  # expect
            own.fire()
        with Gives() as given:
            given.fire()  # expect
        with opened(Target) as given:
            given.fire()  # expect
        with opened(Other) as given:
            given.fire()
    """,
    "unpacking, conditions, walrus, copies": """
        def pair():
            return Other(), Target()
        a, b = pair()
        a.fire()
        b.fire()  # expect
        c, *d = Other(), Target(), Target()
        c.fire()
        d[0].fire()  # expect
        e = Target() if input() else None
        e.fire()  # expect
        if (f := Target()):
            f.fire()  # expect
        (g := Other()).fire()
        h = i = b
        i.fire()  # expect
        j = None or Target()
        j.fire()  # expect
        [x.fire() for x in [Target()]]  # expect
        [x.fire() for x in [Other()]]
        {k: x.fire() for k, x in {"a": Target()}.items()}  # expect
    """,
    "caught exceptions": """
        class Own(Target, Exception): pass
        try:
            make()
        except Own as error:
            error.fire()  # expect
        except (OSError, lib.Target) as error:
            error.fire()  # expect
        except Other as error:
            error.fire()
        except Exception as error:
            error.fire()
    """,
    "awaiting": """
        async def new():
            return Target()
        async def other():
            return Other()
        async def main():
            (await new()).fire()  # expect
            (await other()).fire()
    """,
}

NARROWING = {
    "isinstance": """
        def f(x, y):
            x.fire()
            if isinstance(x, Target):
                x.fire()  # expect
            elif isinstance(x, Other):
                x.fire()
            else:
                x.fire()
            if isinstance(y, (Other, Target)):
                y.fire()  # expect
            if isinstance(x, Target) and y:
                x.fire()  # expect
            isinstance(y, Target) and y.fire()  # expect
            y.fire() if isinstance(y, Target) else y.fire()  # expect
    """,
    "early exits": """
        def f(x):
            if not isinstance(x, Target):
                return
            x.fire()  # expect
        def g(x):
            if isinstance(x, Target):
                return
            x.fire()
        def h(x):
            assert isinstance(x, Target)
            x.fire()  # expect
        def i(x):
            assert isinstance(x, Other)
            x.fire()
        def j(rows):
            for x in rows:
                if not isinstance(x, Target):
                    continue
                x.fire()  # expect
    """,
    "exact types": """
        def f(x):
            if type(x) is Target:
                x.fire()  # expect
            if type(x) == Other:
                x.fire()
    """,
    "one of several annotated types": """
        def f(x: Target | Other, y: Target | Other):
            if isinstance(x, Target):
                x.fire()  # expect
            else:
                x.fire()
            if isinstance(y, Other):
                y.fire()
                return
            y.fire()  # expect
    """,
    "class patterns": """
        def f(x, row):
            match x:
                case Target():
                    x.fire()  # expect
                case Other() as other:
                    other.fire()
                case lib.Target() as same:
                    same.fire()  # expect
            match row:
                case [Target() as first, second]:
                    first.fire()  # expect
                    second.fire()
    """,
    "what is handed on": """
        def use(x):
            x.fire()  # expect
        def spare(x):
            x.fire()
        def f(x):
            if isinstance(x, Target):
                use(x)
            if isinstance(x, Other):
                spare(x)
    """,
    "fields and results of what was tested": """
        class Holder:
            target: Target
            other: Other
            def get(self) -> Target:
                return make()
        def f(x, y):
            if isinstance(x, Holder):
                x.target.fire()  # expect
                x.other.fire()
                x.get().fire()  # expect
                got = x.get()
                got.fire()  # expect
            if isinstance(y.field, Target):
                y.field.fire()  # expect
            x.thing.fire()
    """,
    "guards of one's own": """
        def is_target(x) -> TypeGuard[Target]:
            return True
        def is_other(x) -> TypeGuard[Other]:
            return True
        def f(x):
            if is_target(x):
                x.fire()  # expect
            elif is_other(x):
                x.fire()
            else:
                x.fire()
    """,
    "what is bound in the test": """
        def f(get):
            if isinstance(x := get(), Target):
                x.fire()  # expect
            while isinstance(get, Target):
                get.fire()  # expect
            while isinstance(get, Other):
                get.fire()
    """,
    "comprehensions and loops": """
        def f(rows):
            [x.fire() for x in rows if isinstance(x, Target)]  # expect
            [x.fire() for x in rows if isinstance(x, Other)]
    """,
}

TABLE = {**ANNOTATIONS, **FACTORIES, **NARROWING}


def program(text: str) -> str:
    return PREAMBLE + textwrap.dedent(text)


@pytest.mark.parametrize("text", TABLE.values(), ids=TABLE)
def test_types_of_receivers(ask: Ask, text: str) -> None:
    assert lines(ask(Target.method("fire"), program(text))) == marked(program(text))
