import collections

Route = collections.namedtuple("Route", ["source", "target"])
