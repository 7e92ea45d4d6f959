"""A factory picks the class by a constant name; each class has its own address."""
from factory import create
from flowcheck import not_sink, sink


def main():
    sink(create("public").host)
    not_sink(create("private").host)
    not_sink(create("custom", "10.0.0.5").host)
    sink(create("custom", host="0.0.0.0").host)


main()
