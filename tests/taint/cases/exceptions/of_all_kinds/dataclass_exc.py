from dataclasses import dataclass

from taintcheck import not_sink, sink, source


@dataclass
class E(Exception):
    what: str
    code: str = "c"


def main():
    try:
        raise E(source())
    except E as e:
        sink(e.what)
        not_sink(e.code)


main()
