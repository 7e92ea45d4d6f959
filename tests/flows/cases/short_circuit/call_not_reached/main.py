"""The right operand's calls run only when the left does not decide."""

from flowcheck import not_sink, sink
from flags import NO, YES


def widen():
    sink("0.0.0.0")
    return True


def never():
    not_sink("0.0.0.0")  # SPURIOUS
    return True


YES and widen()
NO or widen()
NO and never()
YES or never()
NO and not_sink("0.0.0.0")
YES and sink("0.0.0.0")
YES if YES else not_sink("0.0.0.0")
