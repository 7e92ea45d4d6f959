"""Classes chosen by name, made by factories, and found by __init_subclass__."""
from plugins import Plugin, create, run_all
from taintcheck import not_sink, sink, source

sink(create("plain", source()).render())
not_sink(create("safe", source()).render())
not_sink(create("plain", "a").render())
run_all("fixed")
sink(Plugin.known["plain"](source()).render())
