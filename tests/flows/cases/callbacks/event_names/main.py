"""Handlers subscribed to one event never see the payload of another."""
from bus import publish, subscribe
from flowcheck import not_sink, sink


def on_open(payload):
    sink(payload["host"])


def on_close(payload):
    not_sink(payload["host"])


def main():
    subscribe("open", on_open)
    subscribe("close", on_close)
    publish("open", host="0.0.0.0")
    publish("close", host="127.0.0.1")
    publish("nobody", host="0.0.0.0")


main()
