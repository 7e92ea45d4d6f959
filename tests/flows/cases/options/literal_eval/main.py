"""ast.literal_eval of constant text gives the constant, the text itself stays text."""
import ast

from flowcheck import not_sink, sink

SOURCE = "{'host': '0.0.0.0', 'others': ('127.0.0.1', '0.0.0.0')}"


def load(text):
    return ast.literal_eval(text)


def main():
    settings = load(SOURCE)
    sink(settings["host"])
    not_sink(settings["others"][0])
    sink(settings["others"][1])
    not_sink(SOURCE)
    sink(load("'0.0.0.0'"))
    not_sink(load("'localhost'"))


main()
