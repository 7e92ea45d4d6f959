"""Literals of other spellings denote the same string; similar ones do not."""

from flowcheck import not_sink, sink

OCTET = "0"


def plain():
    sink('0.0.0.0')
    sink(r"0.0.0.0")
    sink("""0.0.0.0""")
    sink("0.0" ".0.0")
    sink("0.0." + "0.0")
    not_sink(b"0.0.0.0")
    not_sink("0.0.0.0/0")
    not_sink("10.0.0.0")
    not_sink("0.0.0.0 ")


def built():
    sink(f"{OCTET}.0.0.{OCTET}")
    not_sink(f"{OCTET}.0.0.1")
    sink("%s.0.0.0" % OCTET)
    not_sink("%s.0.0.1" % OCTET)


plain()
built()
