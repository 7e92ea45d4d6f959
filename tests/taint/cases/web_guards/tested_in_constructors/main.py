"""A field that its constructor or setter has tested is harmless, others of the object are not."""
from clients import Derived, Guarded, Late, Plain, Record
from taintcheck import not_sink, sink, source


def attempt(action):
    try:
        action()
    except ValueError:
        pass


def plain():
    not_sink(Plain(source()).name)


def derived():
    not_sink(Derived(source()).name)


def record():
    not_sink(Record(source()).name)


def guarded():
    one = Guarded()
    one.name = source()
    not_sink(one.name)


for each in (plain, derived, record, guarded):
    attempt(each)
sink(Plain("a", source()).note)
sink(Record("a", source()).note)
sink(Late(source()).name)
