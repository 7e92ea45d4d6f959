"""A manager that swaps a setting for a while puts the old one back."""
from flowcheck import not_sink, sink
from override import SETTINGS, override


def main():
    not_sink(SETTINGS["host"])  # SPURIOUS
    with override("host", "0.0.0.0"):
        sink(SETTINGS["host"])
        not_sink(SETTINGS["peer"])
    not_sink(SETTINGS["host"])  # SPURIOUS


main()
