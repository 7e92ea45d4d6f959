"""Closures over `self`, made in one module and called in another."""
from watcher import Watcher
from events import fire


def on_change(name):
    return name


watcher = Watcher("config", on_change)
fire(watcher.listener())
