"""Augmented addition on a list changes the object other names hold."""

from flowcheck import not_sink, sink


def shared():
    hosts = ["127.0.0.1"]
    alias = hosts
    hosts += ["0.0.0.0"]
    sink(alias[1])
    not_sink(alias[0])


def rebound():
    hosts = ["127.0.0.1"]
    alias = hosts
    hosts = hosts + ["0.0.0.0"]
    sink(hosts[1])
    not_sink(alias[-1])


shared()
rebound()
