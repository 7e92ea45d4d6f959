from base import Plugin


class Edge(Plugin, key="edge"):
    host = "0.0.0.0"


class Core(Plugin, key="core"):
    host = "127.0.0.1"
