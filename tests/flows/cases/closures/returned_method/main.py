"""A closure over self reads the field when it is called, a copied local when it was made."""
from flowcheck import not_sink, sink
from lazy import Lazy


def main():
    lazy = Lazy("0.0.0.0")
    early, late = lazy.early(), lazy.late()
    sink(late())
    lazy.host = "127.0.0.1"
    sink(early())
    not_sink(late())  # SPURIOUS
    not_sink(Lazy("10.0.0.5").late()())


main()
