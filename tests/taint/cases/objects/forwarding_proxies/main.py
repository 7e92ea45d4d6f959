"""Proxies that forward attributes and calls."""
from proxy import Delegate, Greeter, Proxy
from taintcheck import clean, not_sink, sink, source


def main():
    sink(Proxy(Greeter()).greet(source()))
    not_sink(Proxy(Greeter(), clean).greet(source()))
    sink(Proxy(Greeter(source())).greeting)
    not_sink(Proxy(Greeter()).greeting)
    delegate = Delegate(Greeter())
    sink(delegate.greet(source()))
    sink(list(delegate))
    not_sink(len(delegate))
    not_sink(Delegate(Greeter()).greet("a"))


main()
