"""A table filled by other modules at import time holds what each of them put there."""
import fill_private
import fill_public
from flowcheck import not_sink, sink
from table import TABLE, read


def main():
    sink(TABLE["public"])
    not_sink(TABLE["private"])
    sink(read(fill_public.KEY))
    not_sink(read(fill_private.KEY))
    not_sink(read("initial"))


main()
