"""super() reaches the next class in line, through diamonds too."""
from flowcheck import not_sink, sink
from diamond import Bottom, Left, Right


def main():
    sink(Bottom().host)
    not_sink(Left().host)
    sink(Right().host)
    not_sink(Bottom().trail[0])
    sink(Bottom().trail[1])


main()
