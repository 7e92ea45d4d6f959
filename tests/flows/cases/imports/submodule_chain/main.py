"""import a.b.c binds a; the attribute chain leads to the right submodule."""

import company.net.private
import company.net.public
from flowcheck import not_sink, sink


def main():
    sink(company.net.public.HOST)
    not_sink(company.net.private.HOST)
    not_sink(company.net.HOST)
    sink(company.HOST)


main()
