"""Import forms of a package."""
import lib
import lib.helpers
import lib.util as renamed
from lib import Tool as T, exported, h
from lib.helpers import full
from taintcheck import not_sink, sink, source


def case_001_T(taint_src):
    sink(lib.helpers.full(taint_src))
    sink(renamed.util_taint(taint_src))
    sink(exported(taint_src))
    sink(h.short(taint_src))
    sink(full(taint_src))
    sink(T().use(taint_src))


def case_002_F(taint_src):
    not_sink(h.cleaned(taint_src))
    not_sink(T.other(taint_src))
    not_sink(renamed.util_clean(taint_src))
    not_sink(lib.VALUE)


if __name__ == "__main__":
    case_001_T(source())
    case_002_F(source())
