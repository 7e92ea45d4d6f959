"""A template method calls the override of the class it runs on."""
from flowcheck import not_sink, sink
from templates import PublicApp, QuietApp


def main():
    sink(PublicApp().run())
    not_sink(QuietApp().run())
    sink(PublicApp().run_with("unused"))


main()
