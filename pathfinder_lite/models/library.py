"""Library knowledge as the resolver asks for it."""

from __future__ import annotations

from dataclasses import dataclass, field

from pathfinder_lite.models import stubs


@dataclass(frozen=True, slots=True)
class Callback:
    """An argument that the library calls.

    ``function``: its position and keyword. ``arguments`` / ``keywords``: position and keyword of
    a tuple, a dict handed on; ``rest_from``: first plain position handed on, -1 for none;
    ``elements_from``: first position of iterables whose elements are handed over one by one, -1
    for none. ``receiver``: the object whose method this is comes first.
    """

    function: tuple[int, str]
    arguments: tuple[int, str] = (-1, "")
    keywords: tuple[int, str] = (-1, "")
    rest_from: int = -1
    elements_from: int = -1
    receiver: bool = False


@dataclass(frozen=True, slots=True)
class FunctionModel:
    """What calling one library name does.

    ``semantics`` names a behaviour the resolver has of its own; without one the rest says all.
    ``returns``: dotted type of the result, or a word the behaviour reads. ``alternatives``:
    arguments whose value may be the result, as (position, keyword); position -1 when
    keyword-only. ``unknown``: the result may also be something else. ``never_returns``: control
    does not come back. ``parameters``: names of the parameters in order, so that positions and
    keywords are one. ``callback``: an argument called. ``changes``: what becomes of the receiver,
    or of the first argument of a function, as a method of builtin containers or a word for it.
    ``computes``: the function that computes the result on constants, by dotted name, when it is
    not the one called. ``declares``: what a parser learns from the call.
    """

    semantics: str = ""
    returns: str = ""
    alternatives: tuple[tuple[int, str], ...] = ()
    unknown: bool = False
    parameters: tuple[str, ...] = ()
    never_returns: bool = False
    callback: Callback | None = None
    changes: str = ""
    computes: str = ""
    declares: str = ""


@dataclass(slots=True)
class TaintRows:
    """What library calls do with tainted operands; whatever is not listed passes taint on.

    ``clean``: functions and classes whose result is clean, by dotted name. ``clean_methods``:
    methods of any object whose result is clean. ``filtering``: functions that give the elements
    that their first argument is true of. ``raising``: functions that quote their first argument
    in the exception they raise, with its class. ``restoring``: functions that make of a clean
    result what it was made of, with the one that made it. ``storing``: methods that keep their
    arguments in their receiver. ``filling``: functions that write one argument into another, as
    (from, to) positions or keywords, ``*`` for all positional ones. ``wrapping``: functions whose
    result writes on to their first argument. ``predicates``: methods that are true of harmless
    text only. ``safe_types``: types whose objects are harmless. ``matching``: functions that
    compare a whole text with a pattern. ``canonical``: functions that resolve a path. ``hosts``:
    parts of a parsed URL that decide where it leads. ``parsers``: functions that parse a URL.
    ``validating``: functions that raise unless their first argument is harmless. ``excluded``:
    parts without which a text cannot leave the place it is put in. ``converting``: methods with
    position and keyword of the type that their result is converted to. ``comparing``: functions
    that compare two texts. ``signing``: functions that sign data with a key, with position and
    keyword of the data. ``iterating``: methods that use the elements of their argument.
    ``validated``: attributes in which a form keeps what it has checked, by field;
    ``harmless_fields``: types of fields whose values hold no text of the sender's choice.
    ``making``: methods that classes inherit from a library to make their objects of data.
    ``converted``: base classes that convert what is stored in a field to its annotation.
    ``unaffected``: attributes of library objects that hold nothing of what is put into the
    object. ``parsed``: types of arguments that a parser has taken out of the request.
    ``addressed``: functions that are given an address, whose beginning decides where it leads.
    """

    clean: set[str] = field(default_factory=set)
    clean_methods: set[str] = field(default_factory=set)
    filtering: set[str] = field(default_factory=set)
    raising: dict[str, str] = field(default_factory=dict)
    restoring: dict[str, str] = field(default_factory=dict)
    storing: set[str] = field(default_factory=set)
    filling: dict[str, tuple[int | str, int | str]] = field(default_factory=dict)
    wrapping: set[str] = field(default_factory=set)
    predicates: set[str] = field(default_factory=set)
    safe_types: set[str] = field(default_factory=set)
    matching: set[str] = field(default_factory=set)
    canonical: set[str] = field(default_factory=set)
    hosts: set[str] = field(default_factory=set)
    parsers: set[str] = field(default_factory=set)
    excluded: set[str] = field(default_factory=set)
    converting: dict[str, tuple[int, str]] = field(default_factory=dict)
    validating: set[str] = field(default_factory=set)
    comparing: set[str] = field(default_factory=set)
    signing: dict[str, tuple[int, str]] = field(default_factory=dict)
    iterating: set[str] = field(default_factory=set)
    validated: set[str] = field(default_factory=set)
    harmless_fields: set[str] = field(default_factory=set)
    making: set[str] = field(default_factory=set)
    converted: set[str] = field(default_factory=set)
    unaffected: set[str] = field(default_factory=set)
    parsed: set[str] = field(default_factory=set)
    addressed: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Registration:
    """A call that makes a view a route.

    ``attribute`` of the request is what the placeholders give, ``argument`` what other parameters
    do. ``path`` and ``view`` are positions and keywords; without a view the path is what others
    are put below. ``pattern``: the path is a regular expression. ``is_table``: ``path`` is a list
    of paths with their views.
    """

    attribute: str
    argument: str
    path: tuple[int, str]
    view: tuple[int, str]
    pattern: bool
    is_table: bool


@dataclass(frozen=True, slots=True)
class Signature:
    """Handlers that are told by how they are declared: they carry no decorator and have no base.

    ``first``: names of their first parameter; ``second``: names of the parameter after it;
    ``functions``: names of functions whose parameters may be called anything.
    """

    first: frozenset[str]
    second: frozenset[str]
    functions: frozenset[str]


@dataclass(slots=True)
class EntryRows:
    """What web frameworks put into parameters, as attributes of their requests.

    ``routes``: decorators by what the placeholders of their path give; ``arguments``: the same
    for parameters that are no placeholders; ``handlers``: base classes by what the parameters of
    the methods named after HTTP's are; ``methods``: further methods of theirs. ``responses``:
    decorators and registering functions by the method that gets what the view returns.
    ``registrations``: calls that name their view. ``leading``: per attribute, how many parameters
    stand before those of the route. ``texts``: types of parameters that hold what a client sent.
    ``given``: types of objects that give such a text when a framework calls them.
    ``signatures``: what the first parameter of a function so declared holds.
    """

    routes: dict[str, str] = field(default_factory=dict)
    arguments: dict[str, str] = field(default_factory=dict)
    handlers: dict[str, str] = field(default_factory=dict)
    methods: dict[str, frozenset[str]] = field(default_factory=dict)
    responses: dict[str, str] = field(default_factory=dict)
    registrations: dict[str, Registration] = field(default_factory=dict)
    leading: dict[str, int] = field(default_factory=dict)
    texts: set[str] = field(default_factory=set)
    given: set[str] = field(default_factory=set)
    signatures: dict[str, Signature] = field(default_factory=dict)


@dataclass(slots=True)
class CommandRows:
    """Functions that start a program, by dotted name.

    ``interpreters`` and ``code_options``: regular expressions for programs, and for options with
    which they run the next argument.
    """

    starting: set[str] = field(default_factory=set)
    interpreters: str = ""
    code_options: str = ""


@dataclass(frozen=True, slots=True)
class Library:
    """All model rows, by dotted name; where they are silent, typeshed on the standard library.

    ``values``: constants a library name stands for. ``entered``: types of ``with`` targets.
    ``elements``: types of the parts of a returned tuple. ``holders``: library objects in
    whose fields programs keep values. ``carriers``: names of objects that frameworks hand from
    function to function, by what the object is. ``calling``: last names of functions with a
    callback that programs hand library functions to. ``iterated``: types of what iterating
    over objects of a type meets. ``attributes``: types of variables and of objects' attributes,
    ``type.*`` for any that no row names.
    ``bases``: base classes. ``awaited``: per type, the field that awaiting its objects gives.
    ``declaring``: method names by what they declare to a parser. ``runs``: per
    method, the methods it runs on its own object. ``deferred``: methods that decorators give to
    functions, which run the function, and with ``receiver`` classes, which make an object.
    ``signatures``: names of parameters by position.
    ``namesakes``: methods that do something else than the function of the same name in their
    class's module. ``asterisks``: parameters for which ``*`` is a value. ``bound``: per method,
    position and keyword of values it keeps apart from the text it runs. ``sources``: packages by
    those their rows mention, filled by ``reach`` when it is first asked.
    """

    functions: dict[str, FunctionModel] = field(default_factory=dict)
    values: dict[str, str | int | bool | None] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    bases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    entered: dict[str, str] = field(default_factory=dict)
    elements: dict[str, tuple[str, ...]] = field(default_factory=dict)
    iterated: dict[str, str] = field(default_factory=dict)
    holders: set[str] = field(default_factory=set)
    carriers: dict[str, str] = field(default_factory=dict)
    calling: set[str] = field(default_factory=set)
    attributes: dict[str, str] = field(default_factory=dict)
    awaited: dict[str, str] = field(default_factory=dict)
    declaring: dict[str, frozenset[str]] = field(default_factory=dict)
    runs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    deferred: dict[str, Callback] = field(default_factory=dict)
    signatures: dict[str, tuple[str, ...]] = field(default_factory=dict)
    namesakes: set[str] = field(default_factory=set)
    asterisks: set[str] = field(default_factory=set)
    bound: dict[str, tuple[int, str]] = field(default_factory=dict)
    commands: CommandRows = field(default_factory=lambda: CommandRows())
    taint: TaintRows = field(default_factory=lambda: TaintRows())
    entries: EntryRows = field(default_factory=lambda: EntryRows())
    sources: dict[str, set[str]] = field(default_factory=dict, repr=False, compare=False)
    _names: dict[str, str] = field(default_factory=dict, repr=False, compare=False)
    _lines: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)

    def carrying(self, name: str) -> list[str]:
        """Modules whose variable of that name is such an object: ``flask`` for ``request``."""
        if name not in self.carriers:
            return []
        found = (path.rpartition(".") for path in self.attributes if path.count(".") == 1)
        return [module for module, _, last in found if last == name]

    def canonical(self, path: str) -> str:
        """The name a library object is best known under, following re-exports."""
        known = self._names.get(path)
        if known is None:
            known = self._aliased(path)
            if known == path:
                known = self._aliased(stubs.canonical(path))
            self._names[path] = known
        return known

    def _aliased(self, path: str) -> str:
        head, tail = path, ""
        while head:
            target = self.aliases.get(head)
            if target is not None:
                return self._aliased(target + tail) if target != head else path
            head, dot, last = head.rpartition(".")
            tail = f"{dot}{last}{tail}"
        return path

    def ancestry(self, path: str) -> tuple[str, ...]:
        """A type and its bases, nearest first."""
        known = self._lines.get(path)
        if known is None:
            found: dict[str, None] = {}
            pending = [path]
            while pending:
                head = pending.pop(0)
                if head not in found:
                    found[head] = None
                    pending.extend(self._direct_bases(head))
            known = self._lines[path] = tuple(found)
        return known

    def _direct_bases(self, path: str) -> tuple[str, ...]:
        known = self.bases.get(path)
        if known is not None:
            return known
        return tuple(self.canonical(base) for base in stubs.bases(path))

    def with_subclasses(self, types: tuple[str, ...]) -> list[str]:
        """Types, and those below them by the rows; what only typeshed knows of is left out."""
        found = dict.fromkeys(types)
        grown = True
        while grown:
            below = [t for t, bases in self.bases.items() if not found.keys().isdisjoint(bases)]
            grown = not found.keys() >= set(below)
            found.update(dict.fromkeys(below))
        return list(found)

    def method(self, path: str, name: str) -> tuple[str, FunctionModel] | None:
        """The row of a method of a type or its nearest base, and its full name."""
        for owner in self.ancestry(path):
            model = self.functions.get(f"{owner}.{name}")
            if model is not None:
                return f"{owner}.{name}", model
        return None

    def runs_of(self, path: str, name: str) -> tuple[str, ...]:
        """The methods that a method of a type runs on its own object."""
        for owner in self.ancestry(self.canonical(path)):
            found = self.runs.get(f"{owner}.{name}")
            if found is not None:
                return found
        return ()

    def result(self, path: str) -> str:
        """The type that calling a name gives where no row says so; empty when not known.

        Results whose parts have known types, such as tuples, are called after the function,
        ``os.walk()``; their type is then a base.
        """
        found = stubs.result(path)
        return f"{path}()" if stubs.has_parts(path) else self.canonical(found)

    def attribute(self, path: str, name: str) -> str:
        """The type of an attribute of a type's objects; empty for methods and what is not known."""
        for owner in self.ancestry(path):
            full = f"{owner}.{name}"
            found = self.attributes.get(full)
            if found is None and full in self.functions:
                return ""
            found = found or stubs.attribute(full)
            if found:
                return self.canonical(found)
        if name.startswith("_"):
            return ""
        return next(
            (self.attributes[n] for o in self.ancestry(path) if (n := f"{o}.*") in self.attributes),
            "",
        )

    def type_of(self, path: str) -> str:
        """The type of the object a library name stands for; empty for modules and classes."""
        found = self.attributes.get(path)
        if found is not None:
            return found
        owner, _, name = path.rpartition(".")
        if not owner or path in self.functions or stubs.is_module(path):
            return ""
        type_ = "" if stubs.is_module(owner) else self.type_of(owner)
        return self.attribute(type_, name) if type_ else self.canonical(stubs.attribute(path))

    def target(self, path: str) -> str | None:
        """The type of what ``with`` binds for an object of a type; None when nothing is known."""
        for owner in self.ancestry(path):
            found = self.entered.get(owner)
            if found is None:
                found = stubs.entered(owner)
            if found is not None:
                return path if found in self.ancestry(path) else self.canonical(found)
        return None

    def element(self, path: str) -> str:
        """The type of what iterating over an object of a type meets; empty when not known."""
        for owner in self.ancestry(path):
            found = self.iterated.get(owner) or stubs.element(owner)
            if found:
                return self.canonical(found)
        return ""

    def parts(self, path: str) -> tuple[str, ...]:
        """The types in a returned tuple; empty ones, or none at all, when not known."""
        known = self.elements.get(path)
        return known or tuple(self.canonical(each) for each in stubs.parts(path))

    def parameters(self, path: str) -> tuple[str, ...]:
        """Names of parameters by position; of a class, its constructor's or its nearest base's."""
        for name in self.ancestry(path):
            model = self.functions.get(name)
            if model is not None and model.parameters:
                return model.parameters
            if name in self.signatures:
                return self.signatures[name]
        return stubs.parameters(path)
